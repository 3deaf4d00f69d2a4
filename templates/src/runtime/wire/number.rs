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

                fn read(&mut self, node: Node<'_>, _: &mut Reader) -> Result<(), Box<Mismatch>> {
                    let view = node.view();
                    let read = digits(&view).and_then(number::whole);
                    let read = read.and_then(|number| Self::try_from(number).ok());
                    *self = read.ok_or_else(|| {
                        Mismatch::new(&view, concat!("a whole number (", stringify!($ty), ")"))
                            .beyond(digits(&view).is_some_and(number::is_whole))
                    })?;
                    Ok(())
                }

                fn write(&self, writer: &mut Writer) {
                    writer.integer(*self);
                }

                fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
                    // In a union, a string is a string.
                    match node.view() {
                        View::Number(digits) => {
                            let whole = number::whole(digits);
                            Fit::wholly(whole.is_some_and(|whole| Self::try_from(whole).is_ok()))
                        }
                        _ => Fit::No,
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

    fn read(&mut self, node: Node<'_>, _: &mut Reader) -> Result<(), Box<Mismatch>> {
        let view = node.view();
        let read = digits(&view).and_then(|digits| digits.parse().ok());
        let read = read.filter(|number: &Self| number.is_finite());
        *self = read.ok_or_else(|| {
            Mismatch::new(&view, "a number").beyond(digits(&view).is_some())
        })?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.double(*self);
    }

    fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
        match node.view() {
            View::Number(digits) => Fit::wholly(digits.parse().is_ok_and(Self::is_finite)),
            _ => Fit::No,
        }
    }
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
        Fit::wholly(matches!(node.view(), View::Text(_) | View::Number(_)))
    }
}

super::serde_by_wire!(Number);
super::serde_by_wire!(Decimal);
