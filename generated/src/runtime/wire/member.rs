//! Members of objects.

use std::marker::PhantomData;

use serde::Deserializer;
use serde::de::{DeserializeSeed, MapAccess};
use serde::ser::SerializeMap;
use serde_json::Value;

use super::{As, AsRef, Wire};
use crate::runtime::Nullable;

/// A member of an object.
#[derive(Debug)]
pub struct Member {
    pub(super) name: &'static str,
    pub(super) required: bool,
}

impl Member {
    /// A member that has to be there.
    pub const fn req(name: &'static str) -> Self {
        Self {
            name,
            required: true,
        }
    }

    /// A member that may be absent.
    pub const fn opt(name: &'static str) -> Self {
        Self {
            name,
            required: false,
        }
    }

    /// A member that may be absent, or `null`.
    pub const fn nul(name: &'static str) -> Self {
        Self::opt(name)
    }
}

/// Reads a member that has to be there.
pub fn req<'de, T: Wire, M: MapAccess<'de>>(slot: &mut T, map: &mut M) -> Result<(), M::Error> {
    *slot = map.next_value::<As<T>>()?.0;
    Ok(())
}

/// Reads a member that may be absent.
pub fn opt<'de, T: Wire, M: MapAccess<'de>>(
    slot: &mut Option<T>,
    map: &mut M,
) -> Result<(), M::Error> {
    *slot = map.next_value_seed(Optional(PhantomData))?;
    Ok(())
}

/// Reads a member that may be absent, or `null`.
pub fn nul<'de, T: Wire, M: MapAccess<'de>>(
    slot: &mut Nullable<T>,
    map: &mut M,
) -> Result<(), M::Error> {
    *slot = map.next_value::<Option<As<T>>>()?.map(|v| v.0).into();
    Ok(())
}

struct Optional<T>(PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Optional<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::read_optional(deserializer)
    }
}

/// Writes the members of an object; the first error stays.
#[derive(Debug)]
pub struct Writer<M: SerializeMap> {
    pub(super) map: M,
    pub(super) result: Result<(), M::Error>,
}

impl<M: SerializeMap> Writer<M> {
    /// Writes a member that has to be there.
    pub fn req<T: Wire>(&mut self, name: &str, value: &T) {
        if self.result.is_ok() {
            self.result = self.map.serialize_entry(name, &AsRef(value));
        }
    }

    /// Writes a member unless it is absent.
    pub fn opt<T: Wire>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.req(name, value);
        }
    }

    /// Writes a member unless it is absent; it may be `null`.
    pub fn nul<T: Wire>(&mut self, name: &str, value: &Nullable<T>) {
        match value {
            Nullable::Absent => {}
            Nullable::Null => self.req(name, &Value::Null),
            Nullable::Value(value) => self.req(name, value),
        }
    }
}
