//! Members that have no name in the description.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use super::scalar::note_rounded;
use super::{Fit, Mismatch, Node, Reader, Same, Wire, Writer};

/// Members without an index: kept as JSON, or all of one type.
pub trait Rest: Same {
    /// Reads a member.
    ///
    /// # Errors
    ///
    /// The place where something else was expected.
    fn read(
        &mut self,
        name: &str,
        node: Node<'_>,
        reader: &mut Reader,
    ) -> Result<(), Box<Mismatch>>;

    /// Writes all members.
    fn write(&self, writer: &mut Writer);

    /// How well a member fits.
    fn fit(&self, name: &str, node: Node<'_>, reader: &mut Reader) -> Fit;

    /// Whether there are none.
    fn is_empty(&self) -> bool;
}

impl<T: Wire + PartialEq> Rest for Vec<T> {
    fn read(&mut self, _: &str, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        reader.take(size_of::<T>())?;
        self.push(super::read(node, reader)?);
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        self.iter().for_each(|item| item.write(writer));
    }

    fn fit(&self, _: &str, node: Node<'_>, reader: &mut Reader) -> Fit {
        T::blank().fit(node, reader)
    }

    fn is_empty(&self) -> bool {
        Self::is_empty(self)
    }
}

impl<T: Wire + PartialEq> Rest for BTreeMap<String, T> {
    fn read(
        &mut self,
        name: &str,
        node: Node<'_>,
        reader: &mut Reader,
    ) -> Result<(), Box<Mismatch>> {
        reader.take(size_of::<T>() + size_of::<String>() + name.len())?;
        self.insert(name.to_owned(), super::read(node, reader)?);
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        for (name, value) in self {
            writer.name(name);
            value.write(writer);
        }
    }

    fn fit(&self, _: &str, node: Node<'_>, reader: &mut Reader) -> Fit {
        T::blank().fit(node, reader)
    }

    fn is_empty(&self) -> bool {
        Self::is_empty(self)
    }
}

/// Members that the description does not know, kept as they came.
///
/// It takes no more room than a pointer as long as there are none.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

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

    /// The same with one more member, or another value of it.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.insert(name, value);
        self
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

impl<N: Into<String>, V: Into<Value>> Extend<(N, V)> for Extra {
    fn extend<I: IntoIterator<Item = (N, V)>>(&mut self, members: I) {
        for (name, value) in members {
            self.insert(name, value);
        }
    }
}

impl<N: Into<String>, V: Into<Value>> FromIterator<(N, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(members: I) -> Self {
        let mut extra = Self::default();
        extra.extend(members);
        extra
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
    fn read(
        &mut self,
        name: &str,
        node: Node<'_>,
        reader: &mut Reader,
    ) -> Result<(), Box<Mismatch>> {
        reader.take(node.weight() + size_of::<String>() + name.len())?;
        note_rounded(node, reader);
        self.insert(name, node.to_value());
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        for (name, value) in self.iter() {
            writer.name(name);
            writer.value(value);
        }
    }

    fn fit(&self, _: &str, _: Node<'_>, _: &mut Reader) -> Fit {
        Fit::MORE
    }

    fn is_empty(&self) -> bool {
        Self::is_empty(self)
    }
}
