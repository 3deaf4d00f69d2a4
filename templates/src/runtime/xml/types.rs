//! The content models of types that every API has.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Content, InXml};
use crate::runtime::{
    Base64, Base64Url, Binary, Boxed, Date, DateTime, Decimal, Duration, Email, IpAddress,
    JsonText, Nullable, Number, Secret, Time, Uri, Uuid,
};

/// Types that have the same content.
macro_rules! content {
    ($content:ident: $($ty:ty)*) => {
        $(
            impl InXml for $ty {
                fn content() -> Content {
                    Content::$content
                }
            }
        )*
    };
}

content!(Text: String Secret Binary);
content!(Token: DateTime Date Time Duration Uuid Uri Email IpAddress Decimal Base64 Base64Url);
content!(Number: i32 i64 u32 u64 f64 Number);
content!(Boolean: bool);
content!(Any: Value);

/// Types that have the content of what they hold.
macro_rules! around {
    ($($ty:ident)*) => {
        $(
            impl<T: InXml> InXml for $ty<T> {
                fn content() -> Content {
                    T::content()
                }
            }
        )*
    };
}

around!(Option Nullable Boxed);

impl InXml for Map<String, Value> {
    fn content() -> Content {
        Content::Object(&[], Content::any)
    }
}

impl<T> InXml for JsonText<T> {
    fn content() -> Content {
        Content::Text
    }
}

impl<T: InXml> InXml for Vec<T> {
    fn content() -> Content {
        Content::List(T::content)
    }
}

impl<T: InXml> InXml for BTreeMap<String, T> {
    fn content() -> Content {
        Content::Object(&[], T::content)
    }
}
