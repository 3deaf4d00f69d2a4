//! Text, `true` and `false`, bytes, and JSON of any kind.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use super::{Wire, serde_by_wire};
use crate::runtime::secret::note;
use crate::runtime::settings::NUMBERS_IN_STRINGS;
use crate::runtime::{
    Base64, Binary, Date, DateTime, Decimal, Duration, Email, IpAddress, Number, Secret, Time, Uri,
    Uuid,
};

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
    ($($ty:ident: $from:path, $text:ident => $get:expr;)*) => {
        $(
            impl Wire for $ty {
                fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    String::deserialize(deserializer).map($from)
                }

                fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let $text = self;
                    serializer.serialize_str($get)
                }

                fn blank() -> Self {
                    Self::default()
                }
            }

            serde_by_wire!($ty);
        )*
    };
}

text! {
    DateTime: Self::from, text => text.as_str();
    Date: Self::from, text => text.as_str();
    Time: Self::from, text => text.as_str();
    Duration: Self::from, text => text.as_str();
    Uuid: Self::from, text => text.as_str();
    Uri: Self::from, text => text.as_str();
    Email: Self::from, text => text.as_str();
    IpAddress: Self::from, text => text.as_str();
    Base64: Self::from_encoded, text => text.as_str();
    Binary: Self::from, bytes => &String::from_utf8_lossy(bytes.as_bytes());
}

impl Wire for Decimal {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Some servers forget the quotes; the digits are the same.
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        match raw.get().starts_with('"') {
            true => serde_json::from_str::<String>(raw.get())
                .map(Self::from)
                .map_err(D::Error::custom),
            false => match raw.get().parse::<Number>() {
                Ok(number) => Ok(Self::from(number.as_str())),
                Err(_) => Err(D::Error::custom("a number in a string is expected")),
            },
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }

    fn blank() -> Self {
        Self::default()
    }
}

serde_by_wire!(Decimal);

impl Wire for Number {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let text = match raw.get().strip_prefix('"') {
            Some(inner) if NUMBERS_IN_STRINGS => inner.trim_end_matches('"'),
            _ => raw.get(),
        };
        text.parse().map_err(D::Error::custom)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match serde_json::from_str::<&RawValue>(self.as_str()) {
            Ok(raw) => raw.serialize(serializer),
            Err(error) => Err(serde::ser::Error::custom(error)),
        }
    }

    fn blank() -> Self {
        Self::default()
    }
}

serde_by_wire!(Number);

impl Wire for Secret {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // `serde`'s own error would show the value that is no string.
        match Value::deserialize(deserializer)? {
            Value::String(text) => Ok(Self::from(text)),
            _ => Err(D::Error::custom("a secret is expected to be a string")),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        note(self);
        serializer.serialize_str(self.expose())
    }

    fn blank() -> Self {
        Self::default()
    }
}

serde_by_wire!(Secret);
