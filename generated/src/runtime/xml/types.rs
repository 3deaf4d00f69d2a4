//! The looks of types that every API has.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{InXml, Look};
use crate::runtime::{
    Base64, Binary, Boxed, Date, DateTime, Decimal, Duration, Email, IpAddress, JsonText, Nullable,
    Number, Secret, Time, Uri, Uuid,
};

/// Types that look alike.
macro_rules! look {
    ($look:ident: $($ty:ty)*) => {
        $(
            impl InXml for $ty {
                fn look() -> Look {
                    Look::$look
                }
            }
        )*
    };
}

look!(Text: String Secret DateTime Date Time Duration Uuid Uri Email IpAddress Decimal Base64 Binary);
look!(Number: i32 i64 u32 u64 f64 Number);
look!(Flag: bool);
look!(Any: Value Map<String, Value>);

/// Types that look like what they hold.
macro_rules! around {
    ($($ty:ident)*) => {
        $(
            impl<T: InXml> InXml for $ty<T> {
                fn look() -> Look {
                    T::look()
                }
            }
        )*
    };
}

around!(Option Nullable Boxed);

impl<T> InXml for JsonText<T> {
    fn look() -> Look {
        Look::Text
    }
}

impl<T: InXml> InXml for Vec<T> {
    fn look() -> Look {
        Look::List(T::look)
    }
}

impl<T: InXml> InXml for BTreeMap<String, T> {
    fn look() -> Look {
        Look::Object(&[], T::look)
    }
}
