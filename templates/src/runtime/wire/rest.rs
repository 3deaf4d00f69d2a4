//! Members that have no name in the description.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Map, Value};

use super::exact;
use super::scalar::note_rounded;
use super::{Exact, Fit, Mismatch, Node, Reader, Same, Wire, Writer};

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

    /// The members that are kept as they came, in whichever type.
    fn exact(&self) -> Option<&Exact> {
        None
    }

    /// The place of those, if they can be kept.
    fn exact_mut(&mut self) -> Option<&mut Exact> {
        None
    }
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
pub struct Extra(Option<Box<Kept>>);

/// What is kept of an object beside its members.
#[derive(Clone, Default, PartialEq)]
struct Kept {
    members: Map<String, Value>,
    exact: Exact,
}

impl Extra {
    /// The value of a member.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.members.get(name)
    }

    /// The JSON of a member as it came, where it has a number that its type cannot hold. That goes for
    /// members with a field of their own as well; they are written like this unless they are changed.
    pub fn exact(&self, name: &str) -> Option<&str> {
        self.0.as_ref()?.exact.json(name)
    }

    /// Sets a member; returns the value that it had.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) -> Option<Value> {
        let kept = self.0.get_or_insert_default();
        kept.members.insert(name.into(), value.into())
    }

    /// The same with one more member, or another value of it.
    #[must_use]
    pub fn with(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.insert(name, value);
        self
    }

    /// The members.
    pub fn iter(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|kept| kept.members.iter())
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|kept| kept.members.is_empty())
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
        let inexact = reader.inexact();
        note_rounded(node, reader);
        let value = node.to_value();
        if reader.inexact() > inexact {
            let kept = self.0.get_or_insert_default();
            kept.exact
                .keep(name, exact::Kept::of(node, &value), reader)?;
            reader.set_inexact(inexact);
        }
        self.insert(name, value);
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        let Some(kept) = &self.0 else {
            return;
        };
        for (name, value) in &kept.members {
            writer.name(name);
            kept.exact.write(name, value, writer);
        }
    }

    fn fit(&self, _: &str, _: Node<'_>, _: &mut Reader) -> Fit {
        Fit::MORE
    }

    fn is_empty(&self) -> bool {
        Self::is_empty(self)
    }

    fn exact(&self) -> Option<&Exact> {
        self.0.as_ref().map(|kept| &kept.exact)
    }

    fn exact_mut(&mut self) -> Option<&mut Exact> {
        Some(&mut self.0.get_or_insert_default().exact)
    }
}
