//! Members that have no name in the description.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::Value;

use super::{As, Wire, Writer};

/// Members without an index: kept as JSON, or all of one type.
pub trait Rest {
    /// Reads a member.
    fn read<'de, M: MapAccess<'de>>(&mut self, name: String, map: &mut M) -> Result<(), M::Error>;

    /// Writes all members.
    fn write<M: SerializeMap>(&self, writer: &mut Writer<M>);

    /// Whether the description knows all of them.
    fn is_known(&self) -> bool;
}

impl<T: Wire> Rest for BTreeMap<String, T> {
    fn read<'de, M: MapAccess<'de>>(&mut self, name: String, map: &mut M) -> Result<(), M::Error> {
        let value = map.next_value::<As<T>>()?.0;
        self.insert(name, value);
        Ok(())
    }

    fn write<M: SerializeMap>(&self, writer: &mut Writer<M>) {
        for (name, value) in self {
            writer.req(name, value);
        }
    }

    fn is_known(&self) -> bool {
        self.values().all(Wire::is_known)
    }
}

/// Members that the description does not know, kept as they came.
///
/// It takes no more room than a pointer as long as there are none.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<serde_json::Map<String, Value>>>);

impl Extra {
    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a member; returns the value that it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let members = self.0.get_or_insert_default();
        members.insert(name.into(), value.into())
    }

    /// The members.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|members| members.iter())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|members| members.is_empty())
    }
}

impl fmt::Debug for Extra {
    /// Only the names: what nobody described may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.iter().map(|(name, _)| name))
            .finish()
    }
}

impl Rest for Extra {
    fn read<'de, M: MapAccess<'de>>(&mut self, name: String, map: &mut M) -> Result<(), M::Error> {
        let value: Value = map.next_value()?;
        self.insert(name, value);
        Ok(())
    }

    fn write<M: SerializeMap>(&self, writer: &mut Writer<M>) {
        for (name, value) in self.iter() {
            writer.req(name, value);
        }
    }

    fn is_known(&self) -> bool {
        self.is_empty()
    }
}
