//! Enums of texts, of numbers and of both. A value that nobody described is kept.

use serde_json::Value;

use super::{Fit, Mismatch, Node, Reader, View};
use crate::runtime::number;

/// The text of a type that is text.
///
/// # Errors
///
/// Something else was found.
pub fn text_of<'d>(node: Node<'d>) -> Result<&'d str, Box<Mismatch>> {
    let text = node.as_text();
    text.ok_or_else(|| Mismatch::new(&node.view(), "a string"))
}

/// The number of an enum of whole numbers.
///
/// # Errors
///
/// Something else was found.
pub fn integer_of(node: Node<'_>, reader: &mut Reader) -> Result<i64, Box<Mismatch>> {
    super::read(node, reader)
}

/// What an enum of several kinds does not know.
///
/// # Errors
///
/// It takes more memory than it may.
pub fn value_of(node: Node<'_>, reader: &mut Reader) -> Result<Value, Box<Mismatch>> {
    super::read(node, reader)
}

/// How well JSON fits an enum of texts.
pub fn fit_text(node: Node<'_>, is_known: impl FnOnce(&str) -> bool) -> Fit {
    match node.view() {
        View::Text(text) if is_known(text) => Fit::WHOLLY,
        View::Text(_) => Fit::UNKNOWN,
        _ => Fit::NO,
    }
}

/// How well JSON fits an enum of whole numbers.
pub fn fit_integer(node: Node<'_>, is_known: impl FnOnce(i64) -> bool) -> Fit {
    let number = match node.view() {
        View::Number(digits) => number::whole(digits),
        _ => None,
    };
    match number.map(i64::try_from) {
        Some(Ok(number)) if is_known(number) => Fit::WHOLLY,
        Some(Ok(_)) => Fit::UNKNOWN,
        Some(Err(_)) => Fit::BEYOND,
        None => Fit::NO,
    }
}

/// What the runtime has to know of an enum of texts; `string_enum!` implements it.
pub trait Texts: for<'t> From<&'t str> {
    /// The text that stands for the value, and whether the description has it.
    fn text(&self) -> (&str, bool);
}

/// What the runtime has to know of an enum of whole numbers; `integer_enum!` implements it.
pub trait Integers: From<i64> {
    /// The number that stands for the value, and whether the description has it.
    fn number(&self) -> (i64, bool);
}

/// Implements text and JSON for an enum of texts.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! string_enum {
    ($name:ident { $($variant:ident = $wire:literal,)* } else $unknown:ident) => {
        impl $name {
            /// The text that stands for this value on the wire.
            pub fn as_str(&self) -> &str {
                $crate::runtime::wire::Texts::text(self).0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)*
                    _ => Self::$unknown(text.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                text.as_str().into()
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(text.into())
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl Ord for $name {
            /// As their texts are, so that a new variant changes nothing.
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::runtime::wire::Texts for $name {
            fn text(&self) -> (&str, bool) {
                match self {
                    $(Self::$variant => ($wire, true),)*
                    Self::$unknown(text) => (text, false),
                }
            }
        }

        impl $crate::runtime::wire::Typed for $name {
            type Kind = $crate::runtime::wire::OfTexts;

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
            #[allow(dead_code, reason = "it is for users, and a test has none")]
            pub fn as_i64(&self) -> i64 {
                $crate::runtime::wire::Integers::number(self).0
            }
        }

        impl From<i64> for $name {
            fn from(number: i64) -> Self {
                match number {
                    $($wire => Self::$variant,)*
                    _ => Self::$unknown(number),
                }
            }
        }

        impl $crate::runtime::wire::Integers for $name {
            fn number(&self) -> (i64, bool) {
                match self {
                    $(Self::$variant => ($wire, true),)*
                    Self::$unknown(number) => (*number, false),
                }
            }
        }

        impl $crate::runtime::wire::Typed for $name {
            type Kind = $crate::runtime::wire::OfIntegers;

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
            fn blank() -> Self {
                Self::$unknown(serde_json::Value::Null)
            }

            fn read(
                &mut self,
                node: $crate::runtime::wire::Node<'_>,
                reader: &mut $crate::runtime::wire::Reader,
            ) -> Result<(), Box<$crate::runtime::wire::Mismatch>> {
                *self = match node {
                    $(node if $crate::runtime::wire::is(node, $json) => Self::$variant,)*
                    _ => Self::$unknown($crate::runtime::wire::value_of(node, reader)?),
                };
                Ok(())
            }

            fn write(&self, writer: &mut $crate::runtime::wire::Writer) {
                match self {
                    $(Self::$variant => writer.json($json),)*
                    Self::$unknown(value) => writer.value(value),
                }
            }

            fn fit(
                &self,
                node: $crate::runtime::wire::Node<'_>,
                _: &mut $crate::runtime::wire::Reader,
            ) -> $crate::runtime::wire::Fit {
                match [$($json),*].iter().any(|json| $crate::runtime::wire::is(node, json)) {
                    true => $crate::runtime::wire::Fit::WHOLLY,
                    false => $crate::runtime::wire::Fit::UNKNOWN,
                }
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

/// Whether a value that was read is the one of a JSON text; `1.0` is `1`, and every digit counts.
pub fn is(node: Node<'_>, json: &str) -> bool {
    match node.view() {
        View::Number(digits) => number::is_number(json) && number::is_same(digits, json),
        _ => value(json) == node.to_value(),
    }
}

/// Whether a value is the one of a JSON text; `1.0` is `1`.
pub fn same(found: &Value, json: &str) -> bool {
    let wanted = value(json);
    if *found == wanted {
        return true;
    }
    match (found, &wanted) {
        (Value::Number(found), Value::Number(wanted)) => {
            number::is_same(&found.to_string(), &wanted.to_string())
        }
        _ => false,
    }
}
