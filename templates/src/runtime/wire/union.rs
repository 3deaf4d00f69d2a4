//! Unions. A value that fits no variant is kept as JSON.

use serde::Deserializer;
use serde::de::Error;
use serde_json::Value;

use super::{As, Wire};

/// A way to read a JSON value as one variant of a union: none if it does not look like it, else
/// what came of reading it.
pub type Candidate<T> = fn(&Value) -> Option<Result<T, serde_json::Error>>;

/// Reads a union: the first candidate wins that can read the value and knows all of it, else the
/// first that can read it.
///
/// With `strict`, the first candidate that the value looks like has to be able to read it.
pub fn read_union<'de, T: Wire, D: Deserializer<'de>>(
    deserializer: D,
    candidates: &[Candidate<T>],
    strict: bool,
    unknown: fn(Value) -> T,
) -> Result<T, D::Error> {
    let value = Value::read(deserializer)?;
    let mut readable = None;
    for candidate in candidates {
        match candidate(&value) {
            Some(Ok(variant)) if strict || variant.is_known() => return Ok(variant),
            Some(Ok(variant)) => readable = readable.or(Some(variant)),
            Some(Err(error)) if strict => return Err(D::Error::custom(error)),
            Some(Err(_)) | None => {}
        }
    }
    Ok(readable.unwrap_or_else(|| unknown(value)))
}

/// Reads a variant; an error names the place inside it, which whoever reads the union cannot see.
pub fn read_variant<T: Wire>(value: &Value) -> Result<T, serde_json::Error> {
    T::read(value).map_err(
        |error| match serde_path_to_error::deserialize::<_, As<T>>(value) {
            Err(located) if located.path().iter().next().is_some() => {
                serde_json::Error::custom(format!("at `{}`: {error}", located.path()))
            }
            _ => error,
        },
    )
}

/// Implements JSON for a union whose variants a tag tells apart.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! tagged_union {
    ($name:ident by $tag:literal { $($variant:ident = $($wire:literal)|+,)* } else $unknown:ident) => {
        impl $crate::runtime::wire::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::read_union(
                    deserializer,
                    &[$(|value| match value.get($tag).and_then(serde_json::Value::as_str) {
                        Some($($wire)|+) => {
                            Some($crate::runtime::wire::read_variant(value).map(Self::$variant))
                        }
                        _ => None,
                    }),*],
                    true,
                    Self::$unknown,
                )
            }

            $crate::runtime::wire::write_union!($unknown $($variant)*);
        }

        $crate::runtime::wire::serde_by_wire!($name);
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use tagged_union;

/// Implements JSON for a union whose variants their shapes tell apart.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! union {
    (
        $name:ident {
            $($variant:ident: $guard:ident $([$($key:literal),*])? $({$($only:literal = $json:literal),+})?,)*
        } else $unknown:ident
    ) => {
        impl $crate::runtime::wire::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::read_union(
                    deserializer,
                    &[$(|value| {
                        let constants: &[(&str, &str)] = &[$($(($only, $json)),+)?];
                        let fits = $crate::runtime::wire::guard::$guard(value, &[$($($key),*)?])
                            && $crate::runtime::wire::guard::agrees(value, constants);
                        fits.then(|| $crate::runtime::wire::read_variant(value).map(Self::$variant))
                    }),*],
                    false,
                    Self::$unknown,
                )
            }

            $crate::runtime::wire::write_union!($unknown $($variant)*);
        }

        $crate::runtime::wire::serde_by_wire!($name);
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use union;

/// The other two methods of a union's implementation.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! write_union {
    ($unknown:ident $($variant:ident)*) => {
        fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            match self {
                $(Self::$variant(value) => $crate::runtime::wire::Wire::write(value, serializer),)*
                Self::$unknown(value) => $crate::runtime::wire::Wire::write(value, serializer),
            }
        }

        fn is_known(&self) -> bool {
            match self {
                $(Self::$variant(value) => $crate::runtime::wire::Wire::is_known(value),)*
                Self::$unknown(_) => false,
            }
        }

        fn blank() -> Self {
            Self::$unknown(serde_json::Value::Null)
        }
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use write_union;

/// What a JSON value has to look like to be tried as a variant.
pub mod guard {
    use serde_json::Value;

    /// A string.
    pub fn string(value: &Value, _: &[&str]) -> bool {
        value.is_string()
    }

    /// A whole number.
    pub fn integer(value: &Value, _: &[&str]) -> bool {
        value.is_i64() || value.is_u64()
    }

    /// A number.
    pub fn number(value: &Value, _: &[&str]) -> bool {
        value.is_number()
    }

    /// `true` or `false`.
    pub fn boolean(value: &Value, _: &[&str]) -> bool {
        value.is_boolean()
    }

    /// An array.
    pub fn array(value: &Value, _: &[&str]) -> bool {
        value.is_array()
    }

    /// An object with these members.
    pub fn object(value: &Value, required: &[&str]) -> bool {
        let has = |members: &serde_json::Map<String, Value>| {
            required.iter().all(|name| members.contains_key(*name))
        };
        value.as_object().is_some_and(has)
    }

    /// Whether the members that have a single value have it, unless they are absent.
    pub fn agrees(value: &Value, constants: &[(&str, &str)]) -> bool {
        let agrees = |(name, json): &(&str, &str)| {
            let found = value.get(name);
            found.is_none_or(|found| crate::runtime::wire::same(found, json))
        };
        constants.iter().all(agrees)
    }

    /// Anything.
    pub fn any(_: &Value, _: &[&str]) -> bool {
        true
    }
}
