//! How values are read from JSON and written to it.
//!
//! The code for each type is so small that a thousand types compile in seconds, and none of it is
//! generic over who reads or writes: what users of the crate compile is their own code alone. An
//! object has a list of its members and a way from an index to a field, a union a list of its
//! variants; everything else is written once.

mod container;
mod deviation;
mod enums;
mod exact;
mod fit;
mod found;
mod lenient;
mod member;
mod mismatch;
mod number;
mod object;
mod reader;
mod rest;
mod scalar;
mod tuple;
mod typed;
mod union;

#[cfg(test)]
mod tests;

pub use super::json::{Node, View, Writer, deserialize, serialize};
pub use deviation::{Deviation, DeviationKind};
pub use enums::{Integers, Texts};
pub use enums::{fit_integer, fit_text, integer_of, is, same, text_of, value, value_of};
pub use exact::Exact;
pub use fit::Fit;
pub use member::{Member, Presence};
pub use mismatch::Mismatch;
pub use object::{Layout, Object, Place, PlaceMut, fit_object, read_object, write_object};
pub use reader::Reader;
pub(crate) use reader::read_node;
pub use rest::{Extra, Rest};
pub use typed::{Kind, OfIntegers, OfObjects, OfTexts, OfUnions, Same, Typed};
pub use typed::{debug_object, same_object};
pub use union::{Tag, Union, fit_union, read_union, write_union};

#[allow(unused_imports, reason = "not every API needs each of them")]
pub(crate) use enums::{integer_enum, mixed_enum, string_enum};
#[allow(unused_imports, reason = "not every API needs each of them")]
pub(crate) use object::{newtype, object};
#[allow(unused_imports, reason = "not every API needs each of them")]
pub(crate) use union::{tagged_union, union, union_variants};

/// A value that travels as JSON.
pub trait Wire: Same {
    /// A value to be overwritten by what is read.
    #[doc(hidden)]
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads a value to where it belongs.
    ///
    /// # Errors
    ///
    /// The place where something else was expected.
    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>>;

    /// Writes the value.
    fn write(&self, writer: &mut Writer);

    /// How well JSON fits the type, whatever this value of it is. It decides between the variants
    /// of a union.
    #[doc(hidden)]
    fn fit(&self, node: Node<'_>, reader: &mut Reader) -> Fit;

    /// The text that it is, if it is nothing but text, and none that is to be kept from others. It may be
    /// taken out of the value, which nobody needs then.
    #[doc(hidden)]
    fn take_text(&mut self) -> Option<String> {
        None
    }

    /// Whether nothing is written for it where it is a member that may be absent.
    #[doc(hidden)]
    fn is_absent(&self) -> bool {
        false
    }

    /// Whether a `null` that is read is written again where the member may be absent.
    #[doc(hidden)]
    fn keeps_null(&self) -> bool {
        true
    }

    /// Whether `null` is one of the values of the type: it is kept then where it may be absent.
    #[doc(hidden)]
    fn takes_null() -> bool
    where
        Self: Sized,
    {
        false
    }
}

/// A blank value, from which a constructor takes what its caller does not give.
#[allow(dead_code, reason = "not every API takes objects")]
pub(crate) fn blank<T: Wire>() -> T {
    T::blank()
}

/// A value of a type, read from a node.
pub(crate) fn read<T: Wire>(node: Node<'_>, reader: &mut Reader) -> Result<T, Box<Mismatch>> {
    let mut value = T::blank();
    value.read(node, reader)?;
    Ok(value)
}

/// Implements `serde`'s traits for a type by its [`Wire`].
#[allow(unused_macros, reason = "not every API has types")]
macro_rules! serde_by_wire {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::wire::serialize(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::deserialize(deserializer)
            }
        }
    };
}
#[allow(unused_imports, reason = "not every API needs it")]
pub(crate) use serde_by_wire;
