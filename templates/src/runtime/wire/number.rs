//! Numbers.

use super::{Fit, Mismatch, Node, Reader, View, Wire, Writer};
use crate::runtime::settings::NUMBERS_IN_STRINGS;
use crate::runtime::{Decimal, Number, number};

/// The digits of a number that JSON holds as it is, or, where the API is known to do that, inside a
/// string.
fn digits<'d>(view: &View<'d>) -> Option<&'d str> {
    match view {
        View::Number(digits) => Some(digits),
        View::Text(text) if NUMBERS_IN_STRINGS => {
            Some(text.trim()).filter(|text| number::is_number(text))
        }
        _ => None,
    }
}

macro_rules! integers {
    ($($ty:ident)*) => {
        $(
            impl Wire for $ty {
                fn blank() -> Self {
                    0
                }

                fn read(
                    &mut self,
                    node: Node<'_>,
                    reader: &mut Reader,
                ) -> Result<(), Box<Mismatch>> {
                    let view = node.view();
                    let whole = digits(&view).and_then(number::whole);
                    let whole = whole.ok_or_else(|| {
                        Mismatch::new(&view, concat!("a whole number (", stringify!($ty), ")"))
                    })?;
                    *self = Self::try_from(whole).unwrap_or_else(|_| {
                        reader.note_beyond(node, concat!("a number too large for `", stringify!($ty), "`"));
                        if whole < 0 { Self::MIN } else { Self::MAX }
                    });
                    Ok(())
                }

                fn write(&self, writer: &mut Writer) {
                    writer.integer(*self);
                }

                fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
                    // In a union, a string is a string.
                    match node.view() {
                        View::Number(digits) => match number::whole(digits) {
                            Some(whole) if Self::try_from(whole).is_ok() => Fit::WHOLLY,
                            Some(_) => Fit::BEYOND,
                            None => Fit::NO,
                        },
                        _ => Fit::NO,
                    }
                }
            }
        )*
    };
}

integers!(i32 i64 u32 u64);

impl Wire for f64 {
    fn blank() -> Self {
        0.0
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        let view = node.view();
        let digits = digits(&view).unwrap_or_default();
        let read = digits.parse().ok();
        *self = read.ok_or_else(|| Mismatch::new(&view, "a number"))?;
        if !self.is_finite() {
            reader.note_beyond(node, "a number too large for `f64`");
        } else if !keeps_digits(*self, digits) {
            reader.note_inexact(node, "a number with more digits than a `f64` has");
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.double(*self);
    }

    fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
        match node.view() {
            View::Number(digits) => fit_double(digits),
            _ => Fit::NO,
        }
    }
}

/// How well a number fits a float. A whole one that JSON of any kind can hold is better kept as that
/// than rounded.
fn fit_double(digits: &str) -> Fit {
    match digits.parse::<f64>() {
        Ok(number) if !number.is_finite() => Fit::BEYOND,
        Ok(number) if keeps_digits(number, digits) => Fit::WHOLLY,
        Ok(_) if digits.parse::<u64>().is_ok() || digits.parse::<i64>().is_ok() => Fit::BEYOND,
        Ok(_) => Fit::CHANGED,
        Err(_) => Fit::NO,
    }
}

/// Whether a float is just the number that was written: fifteen digits always are, unless they are
/// multiplied.
pub(super) fn keeps_digits(number: f64, digits: &str) -> bool {
    let is_short = digits.len() <= 15 && !digits.contains(['e', 'E']);
    is_short || number::is_same(&number.to_string(), digits)
}

impl Wire for Number {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, node: Node<'_>, _: &mut Reader) -> Result<(), Box<Mismatch>> {
        let view = node.view();
        let read = digits(&view).and_then(|digits| digits.parse().ok());
        *self = read.ok_or_else(|| Mismatch::new(&view, "a number"))?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.json(self.as_str());
    }

    fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
        Fit::wholly(matches!(node.view(), View::Number(_)))
    }
}

impl Wire for Decimal {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, node: Node<'_>, _: &mut Reader) -> Result<(), Box<Mismatch>> {
        // Some servers forget the quotes; the digits are the same.
        *self = match node.view() {
            View::Text(text) | View::Number(text) => text.into(),
            other => return Err(Mismatch::new(&other, "a number in a string")),
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.string(self.as_str());
    }

    fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
        // In a union, a number is a number.
        Fit::wholly(matches!(node.view(), View::Text(_)))
    }
}

super::serde_by_wire!(Number);
super::serde_by_wire!(Decimal);
