//! Text, `true` and `false`, bytes, and JSON of any kind.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Map, Value};

use super::Wire;
use crate::runtime::{Base64, Binary, Date, DateTime, Secret};

/// Types that `serde` reads and writes as we want them.
macro_rules! plain {
    ($($ty:ty = $blank:expr;)*) => {
        $(
            impl Wire for $ty {
                fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Self::deserialize(deserializer)
                }

                fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    self.serialize(serializer)
                }

                fn blank() -> Self {
                    $blank
                }
            }
        )*
    };
}

plain! {
    bool = false;
    String = String::new();
    Map<String, Value> = Map::new();
}

impl Wire for Value {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn blank() -> Self {
        Self::Null
    }

    fn read_optional_to<'de, D: Deserializer<'de>>(
        slot: &mut Option<Self>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        // A `null` is one of the values that it may have.
        *slot = Some(Self::deserialize(deserializer)?);
        Ok(())
    }
}

/// Types that are text.
macro_rules! text {
    ($($ty:ident: $text:ident => $get:expr;)*) => {
        $(
            impl Wire for $ty {
                fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    String::deserialize(deserializer).map(Self::from)
                }

                fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let $text = self;
                    serializer.serialize_str($get)
                }

                fn blank() -> Self {
                    Self::default()
                }
            }
        )*
    };
}

text! {
    DateTime: moment => moment.as_str();
    Date: day => day.as_str();
    Binary: bytes => &String::from_utf8_lossy(bytes.as_bytes());
}

impl Wire for Base64 {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_text(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_text())
    }

    fn blank() -> Self {
        Self::default()
    }
}

impl Wire for Secret {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // `serde`'s own error would show the value that is no string.
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Self::from(text)),
            _ => Err(D::Error::custom("a secret is expected to be a string")),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.expose())
    }

    fn blank() -> Self {
        Self::default()
    }
}
