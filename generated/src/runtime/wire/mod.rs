//! JSON: how values are read and written.
//!
//! `serde` does the work; what is here keeps the code for each type so small that a thousand types
//! compile in seconds: a type has a list of its members and one line for each of them, and
//! everything else is written once.

mod container;
mod enums;
mod member;
mod number;
mod object;
mod rest;
mod scalar;
mod union;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use enums::{IntegerEnum, TextEnum, read_integer_enum, read_text_enum, same, value};
pub use member::{Member, Writer, nul, opt, req};
pub use object::{Object, read_object, read_object_to, write_object};
pub use rest::{Extra, Rest};
pub use union::{Candidate, guard, read_union, read_variant};

#[allow(unused_imports, reason = "not every API needs each of them")]
pub(crate) use enums::{integer_enum, mixed_enum, string_enum};
#[allow(unused_imports, reason = "not every API needs each of them")]
pub(crate) use object::{newtype, object};
#[allow(unused_imports, reason = "not every API needs each of them")]
pub(crate) use union::{tagged_union, union, write_union};

/// A value that travels as JSON.
pub trait Wire: Sized {
    /// Reads a value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Writes a value.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// A value to be overwritten while an object is read.
    #[doc(hidden)]
    fn blank() -> Self;

    /// Whether the description knows all of it: no member without a name, no unknown value. It
    /// decides between the variants of a union.
    #[doc(hidden)]
    fn is_known(&self) -> bool {
        true
    }

    /// Whether it is worth reading to where it belongs: a small value is sooner moved there than
    /// made blank first.
    #[doc(hidden)]
    const IN_PLACE: bool = false;

    /// Reads a value to where it belongs, so that a large one need not be moved there.
    #[doc(hidden)]
    fn read_to<'de, D: Deserializer<'de>>(
        slot: &mut Self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        *slot = Self::read(deserializer)?;
        Ok(())
    }

    /// Reads a value that may be `null`, which then is none.
    #[doc(hidden)]
    fn read_optional_to<'de, D: Deserializer<'de>>(
        slot: &mut Option<Self>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_option(member::OptionVisitor(slot))
    }
}

/// A blank value, from which a constructor takes what its caller does not give.
#[allow(dead_code, reason = "not every API takes objects")]
pub(crate) fn blank<T: Wire>() -> T {
    T::blank()
}

/// A value for `serde` to read.
#[derive(Debug)]
pub struct As<T>(pub T);

impl<'de, T: Wire> Deserialize<'de> for As<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(As)
    }
}

/// A value for `serde` to write.
#[derive(Debug)]
pub struct AsRef<'a, T>(pub &'a T);

impl<T: Wire> Serialize for AsRef<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// Implements `serde`'s traits for a type by its [`Wire`].
#[allow(unused_macros, reason = "not every API has types")]
macro_rules! serde_by_wire {
    ($name:ident) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::wire::Wire::write(self, serializer)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::Wire::read(deserializer)
            }
        }
    };
}
#[allow(unused_imports, reason = "not every API needs it")]
pub(crate) use serde_by_wire;
