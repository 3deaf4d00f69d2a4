//! Enums of texts, of numbers and of both. A value that nobody described is kept.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{Error, Visitor};

use serde_json::Value;

use super::Wire;

/// An enum of texts; `string_enum!` implements it.
pub trait TextEnum: Sized {
    /// The value that stands for a text.
    fn from_text(text: &str) -> Self;
}

/// An enum of whole numbers; `integer_enum!` implements it.
pub trait IntegerEnum: Sized {
    /// The value that stands for a number.
    fn from_number(number: i64) -> Self;
}

/// Reads an enum of texts.
pub fn read_text_enum<'de, T: TextEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    struct TextVisitor<T>(PhantomData<T>);

    impl<T: TextEnum> Visitor<'_> for TextVisitor<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            Ok(T::from_text(text))
        }
    }

    deserializer.deserialize_str(TextVisitor(PhantomData))
}

/// Reads an enum of whole numbers.
pub fn read_integer_enum<'de, T: IntegerEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    i64::read(deserializer).map(T::from_number)
}

/// Implements text and JSON for an enum of texts.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $wire:literal,)* } else $unknown:ident) => {
        impl $name {
            /// The text that stands for this value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$unknown(text) => text,
                }
            }
        }

        impl $crate::runtime::wire::TextEnum for $name {
            fn from_text(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::$unknown(text.to_owned()),
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::runtime::wire::TextEnum::from_text(text)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                $crate::runtime::wire::TextEnum::from_text(&text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::wire::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::read_text_enum(deserializer)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }

            fn is_known(&self) -> bool {
                !matches!(self, Self::$unknown(_))
            }

            fn blank() -> Self {
                Self::$unknown(String::new())
            }
        }

        $crate::runtime::wire::serde_by_wire!($name);
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use string_enum;

/// Implements numbers and JSON for an enum of whole numbers.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! integer_enum {
    ($name:ident { $($variant:ident = $wire:literal,)* } else $unknown:ident) => {
        impl $name {
            /// The number that stands for this value on the wire.
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$unknown(number) => *number,
                }
            }
        }

        impl $crate::runtime::wire::IntegerEnum for $name {
            fn from_number(number: i64) -> Self {
                match number {
                    $($wire => Self::$variant,)*
                    _ => Self::$unknown(number),
                }
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                $crate::runtime::wire::IntegerEnum::from_number(number)
            }
        }

        impl $crate::runtime::wire::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::read_integer_enum(deserializer)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }

            fn is_known(&self) -> bool {
                !matches!(self, Self::$unknown(_))
            }

            fn blank() -> Self {
                Self::$unknown(0)
            }
        }

        $crate::runtime::wire::serde_by_wire!($name);
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use integer_enum;

/// Implements JSON for an enum of values of several kinds.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! mixed_enum {
    ($name:ident { $($variant:ident = $json:literal,)* } else $unknown:ident) => {
        impl From<serde_json::Value> for $name {
            fn from(value: serde_json::Value) -> Self {
                match &value {
                    $(value if $crate::runtime::wire::same(value, $json) => Self::$variant,)*
                    _ => Self::$unknown(value),
                }
            }
        }

        impl $crate::runtime::wire::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <serde_json::Value as serde::Deserialize>::deserialize(deserializer).map(Self::from)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let json = match self {
                    $(Self::$variant => $json,)*
                    Self::$unknown(value) => {
                        return $crate::runtime::wire::Wire::write(value, serializer);
                    }
                };
                $crate::runtime::wire::Wire::write(&$crate::runtime::wire::value(json), serializer)
            }

            fn is_known(&self) -> bool {
                !matches!(self, Self::$unknown(_))
            }

            fn blank() -> Self {
                Self::$unknown(serde_json::Value::Null)
            }
        }

        $crate::runtime::wire::serde_by_wire!($name);
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use mixed_enum;

/// The value of a JSON text that the generator wrote.
pub fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}

/// Whether a value is the one of a JSON text; `1.0` is `1`.
pub fn same(found: &Value, json: &str) -> bool {
    let wanted = value(json);
    match (found.as_f64(), wanted.as_f64()) {
        (Some(found), Some(wanted)) => found == wanted,
        _ => *found == wanted,
    }
}
