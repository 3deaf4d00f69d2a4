//! Numbers that a float cannot hold.

use std::fmt;
use std::str::FromStr;

/// A number of any size and precision, kept digit by digit (`12345678901234567890.10`).
///
/// It travels as a JSON number. [`Number::parse`] turns it into an `i64`, a `f64` or the type of a
/// library for decimals or big integers.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(String);

impl Number {
    /// The digits as they travel.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The value as a number of another type.
    ///
    /// # Errors
    ///
    /// What that type says of a text that it cannot read.
    pub fn parse<T: FromStr>(&self) -> Result<T, T::Err> {
        self.0.parse()
    }
}

impl Default for Number {
    /// Zero.
    fn default() -> Self {
        Self("0".to_owned())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is not a JSON number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidNumber;

impl fmt::Display for InvalidNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("this is not a number as JSON has them")
    }
}

impl std::error::Error for InvalidNumber {}

impl FromStr for Number {
    type Err = InvalidNumber;

    /// Reads a number as JSON writes it (RFC 8259, section 6).
    fn from_str(text: &str) -> Result<Self, InvalidNumber> {
        match is_number(text) {
            true => Ok(Self(text.to_owned())),
            false => Err(InvalidNumber),
        }
    }
}

/// Whole numbers are what they are written as.
macro_rules! whole {
    ($($number:ident)*) => {
        $(
            impl From<$number> for Number {
                fn from(number: $number) -> Self {
                    Self(number.to_string())
                }
            }
        )*
    };
}

whole!(i32 i64 i128 u32 u64 u128);

impl TryFrom<f64> for Number {
    type Error = InvalidNumber;

    /// The shortest number that stands for the float; infinity and NaN are none.
    fn try_from(number: f64) -> Result<Self, InvalidNumber> {
        number.to_string().parse()
    }
}

/// A number whose text is JSON, taken apart: its sign, its digits without zeros around them, and the
/// power of ten that they are multiplied with.
fn parts(text: &str) -> Option<(bool, String, i64)> {
    let (is_negative, text) = match text.strip_prefix('-') {
        Some(text) => (true, text),
        None => (false, text),
    };
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let exponent: i64 = exponent.parse().ok()?;
    let digits = format!("{whole}{fraction}");
    let short = digits.trim_end_matches('0');
    let zeros = i64::try_from(digits.len() - short.len()).ok()?;
    let power = exponent.checked_sub(i64::try_from(fraction.len()).ok()?)?;
    let digits = short.trim_start_matches('0').to_owned();
    match digits.is_empty() {
        true => Some((false, digits, 0)),
        false => Some((is_negative, digits, power.checked_add(zeros)?)),
    }
}

/// The number that a JSON text stands for if it is whole, however it is written: `15.0` and `1e3`
/// are. One that is too large is the largest or least that there is.
pub(super) fn whole(text: &str) -> Option<i128> {
    // Most are small, which is quicker to find out.
    if let Ok(number) = text.parse::<i64>() {
        return Some(number.into());
    }
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let farthest = match text.starts_with('-') {
        true => i128::MIN,
        false => i128::MAX,
    };
    let Some((is_negative, digits, power)) = parts(text) else {
        // Only an exponent can be too long to be looked at.
        let (_, exponent) = text.split_once(['e', 'E'])?;
        return (!exponent.starts_with('-')).then_some(farthest);
    };
    let zeros = usize::try_from(power).ok()?;
    if digits.is_empty() {
        return Some(0);
    }
    if zeros > 39 {
        return Some(farthest);
    }
    let number: Result<i128, _> = format!("{digits}{}", "0".repeat(zeros)).parse();
    Some(match (number, is_negative) {
        (Ok(number), false) => number,
        (Ok(number), true) => -number,
        (Err(_), _) => farthest,
    })
}

/// Whether two JSON texts stand for the same number.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    one == other || parts(one).is_some_and(|one| Some(one) == parts(other))
}

/// Whether a text is a number by the grammar of RFC 8259, section 6.
pub(super) fn is_number(text: &str) -> bool {
    let text = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(|e| digits(e.strip_prefix(['+', '-']).unwrap_or(e)))
}
