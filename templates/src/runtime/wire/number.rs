//! Numbers.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Error, Unexpected, Visitor};
use serde::{Deserializer, Serialize, Serializer};

use super::Wire;
use crate::runtime::settings::NUMBERS_IN_STRINGS;

/// A number that JSON may hold in several forms: as it is, with a fraction of zero, or, where the
/// API is known to do that, inside a string.
trait Number: Sized {
    const EXPECTED: &'static str;
    fn from_i64(number: i64) -> Option<Self>;
    fn from_u64(number: u64) -> Option<Self>;
    fn from_f64(number: f64) -> Option<Self>;
    fn from_text(text: &str) -> Option<Self>;
}

struct NumberVisitor<T>(PhantomData<T>);

impl<T: Number> Visitor<'_> for NumberVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        let unexpected = || E::invalid_value(Unexpected::Signed(number), &self);
        T::from_i64(number).ok_or_else(unexpected)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        let unexpected = || E::invalid_value(Unexpected::Unsigned(number), &self);
        T::from_u64(number).ok_or_else(unexpected)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        let unexpected = || E::invalid_value(Unexpected::Float(number), &self);
        T::from_f64(number).ok_or_else(unexpected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let number = T::from_text(text.trim()).filter(|_| NUMBERS_IN_STRINGS);
        number.ok_or_else(|| E::invalid_type(Unexpected::Other("a string"), &self))
    }
}

macro_rules! integers {
    ($($ty:ident)*) => {
        $(
            impl Number for $ty {
                const EXPECTED: &'static str = concat!("a whole number (", stringify!($ty), ")");

                fn from_i64(number: i64) -> Option<Self> {
                    Self::try_from(number).ok()
                }

                fn from_u64(number: u64) -> Option<Self> {
                    Self::try_from(number).ok()
                }

                fn from_f64(number: f64) -> Option<Self> {
                    // Up to this size every whole number has a float of its own.
                    let exact = number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0;
                    Self::try_from(exact.then_some(number as i64)?).ok()
                }

                fn from_text(text: &str) -> Option<Self> {
                    text.parse().ok()
                }
            }

            impl Wire for $ty {
                fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_any(NumberVisitor(PhantomData))
                }

                fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    self.serialize(serializer)
                }

                fn blank() -> Self {
                    0
                }
            }
        )*
    };
}

integers!(i32 i64 u32 u64);

macro_rules! floats {
    ($($ty:ident)*) => {
        $(
            impl Number for $ty {
                const EXPECTED: &'static str = "a number";

                fn from_i64(number: i64) -> Option<Self> {
                    Some(number as $ty)
                }

                fn from_u64(number: u64) -> Option<Self> {
                    Some(number as $ty)
                }

                fn from_f64(number: f64) -> Option<Self> {
                    Some(number as $ty)
                }

                fn from_text(text: &str) -> Option<Self> {
                    text.parse().ok().filter(|number: &$ty| number.is_finite())
                }
            }

            impl Wire for $ty {
                fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    deserializer.deserialize_any(NumberVisitor(PhantomData))
                }

                fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    // Whole numbers are written as such: 5, not 5.0.
                    match self.fract() == 0.0 && self.abs() < 9_007_199_254_740_992.0 {
                        true => serializer.serialize_i64(*self as i64),
                        false => self.serialize(serializer),
                    }
                }

                fn blank() -> Self {
                    0.0
                }
            }
        )*
    };
}

floats!(f64);
