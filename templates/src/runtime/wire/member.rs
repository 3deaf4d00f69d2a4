//! Members of objects.

use std::fmt;

use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde_json::Value;

use super::{AsRef, Wire};
use crate::runtime::Nullable;

/// A member of an object.
#[derive(Debug)]
pub struct Member {
    pub(in crate::runtime) name: &'static str,
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
    map.next_value_seed(Slot(slot))
}

/// Reads a member that may be absent.
pub fn opt<'de, T: Wire, M: MapAccess<'de>>(
    slot: &mut Option<T>,
    map: &mut M,
) -> Result<(), M::Error> {
    map.next_value_seed(OptionSlot(slot))
}

/// Reads a member that may be absent, or `null`.
pub fn nul<'de, T: Wire, M: MapAccess<'de>>(
    slot: &mut Nullable<T>,
    map: &mut M,
) -> Result<(), M::Error> {
    let mut value = None;
    map.next_value_seed(OptionSlot(&mut value))?;
    *slot = value.into();
    Ok(())
}

/// Where a value is read to.
pub(super) struct Slot<'a, T>(pub &'a mut T);

impl<'de, T: Wire> DeserializeSeed<'de> for Slot<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::read_to(self.0, deserializer)
    }
}

/// Where a value that may be `null` is read to.
struct OptionSlot<'a, T>(&'a mut Option<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for OptionSlot<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        T::read_optional_to(self.0, deserializer)
    }
}

pub(super) struct OptionVisitor<'a, T>(pub &'a mut Option<T>);

impl<'de, T: Wire> Visitor<'de> for OptionVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if T::IN_PLACE {
            return T::read_to(self.0.insert(T::blank()), deserializer);
        }
        *self.0 = Some(T::read(deserializer)?);
        Ok(())
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
