//! Whether two JSON texts say the same: digit by digit, in whatever order members stand.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

pub fn is_same(one: &str, other: &str) -> bool {
    let objects = (members(one), members(other));
    if let (Some(one), Some(other)) = objects {
        let same = |name: &String| is_same(one[name].get(), other[name].get());
        return one.len() == other.len()
            && one
                .keys()
                .all(|name| other.contains_key(name) && same(name));
    }
    let lists = (items(one), items(other));
    if let (Some(one), Some(other)) = lists {
        let mut pairs = one.iter().zip(&other);
        return one.len() == other.len()
            && pairs.all(|(one, other)| is_same(one.get(), other.get()));
    }
    match (text(one), text(other)) {
        (Some(one), Some(other)) => one == other,
        (None, None) => {
            one == other || is_number(one) && is_number(other) && number(one) == number(other)
        }
        _ => false,
    }
}

fn members(json: &str) -> Option<BTreeMap<String, Box<RawValue>>> {
    json.starts_with('{')
        .then(|| serde_json::from_str(json).unwrap())
}

fn items(json: &str) -> Option<Vec<Box<RawValue>>> {
    json.starts_with('[')
        .then(|| serde_json::from_str(json).unwrap())
}

fn text(json: &str) -> Option<String> {
    json.starts_with('"')
        .then(|| serde_json::from_str(json).unwrap())
}

fn is_number(json: &str) -> bool {
    json.starts_with(|first: char| first == '-' || first.is_ascii_digit())
}

/// The sign, the digits that count, and the power of ten behind them.
fn number(json: &str) -> (bool, String, i64) {
    let (mantissa, exponent) = json.split_once(['e', 'E']).unwrap_or((json, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
    let short = digits.trim_end_matches('0');
    let zeros = i64::try_from(digits.len() - short.len()).unwrap();
    let power = exponent.parse::<i64>().unwrap() - i64::try_from(fraction.len()).unwrap() + zeros;
    match short.trim_start_matches('0') {
        "" => (false, String::new(), 0),
        short => (json.starts_with('-'), short.to_owned(), power),
    }
}
