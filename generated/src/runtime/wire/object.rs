//! Objects.

use std::fmt;

use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserializer, Serializer};

use super::{Member, Wire, Writer};

/// What the runtime has to know of an object; `object!` implements it.
pub trait Object: Wire {
    /// The name of the type.
    const NAME: &'static str;
    /// Its members, by index.
    const MEMBERS: &'static [Member];

    /// Reads the member with this index.
    fn read_member<'de, M: MapAccess<'de>>(
        &mut self,
        index: usize,
        map: &mut M,
    ) -> Result<(), M::Error>;

    /// Reads a member that has no index.
    fn read_rest<'de, M: MapAccess<'de>>(
        &mut self,
        name: String,
        map: &mut M,
    ) -> Result<(), M::Error>;

    /// Writes all members.
    fn write_members<M: SerializeMap>(&self, writer: &mut Writer<M>);
}

/// Implements [`Object`], [`Wire`] and `serde`'s traits for a struct.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! object {
    (
        $name:ident { $($mode:ident $index:literal $field:ident = $wire:literal,)* } rest $rest:ident
    ) => {
        impl $crate::runtime::wire::Object for $name {
            const NAME: &'static str = stringify!($name);
            const MEMBERS: &'static [$crate::runtime::wire::Member] =
                &[$($crate::runtime::wire::Member::$mode($wire)),*];

            fn read_member<'de, M: serde::de::MapAccess<'de>>(
                &mut self,
                index: usize,
                map: &mut M,
            ) -> Result<(), M::Error> {
                match index {
                    $($index => $crate::runtime::wire::$mode(&mut self.$field, map),)*
                    _ => Ok(()),
                }
            }

            fn read_rest<'de, M: serde::de::MapAccess<'de>>(
                &mut self,
                name: String,
                map: &mut M,
            ) -> Result<(), M::Error> {
                $crate::runtime::wire::Rest::read(&mut self.$rest, name, map)
            }

            fn write_members<M: serde::ser::SerializeMap>(
                &self,
                writer: &mut $crate::runtime::wire::Writer<M>,
            ) {
                $(writer.$mode($wire, &self.$field);)*
                $crate::runtime::wire::Rest::write(&self.$rest, writer);
            }
        }

        impl $crate::runtime::wire::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::read_object(deserializer)
            }

            const IN_PLACE: bool = true;

            fn read_to<'de, D: serde::Deserializer<'de>>(
                slot: &mut Self,
                deserializer: D,
            ) -> Result<(), D::Error> {
                $crate::runtime::wire::read_object_to(slot, deserializer)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::wire::write_object(self, serializer)
            }

            fn is_known(&self) -> bool {
                $crate::runtime::wire::Rest::is_known(&self.$rest)
            }

            fn blank() -> Self {
                Self {
                    $($field: $crate::runtime::wire::Wire::blank(),)*
                    $rest: Default::default(),
                }
            }
        }

        $crate::runtime::wire::serde_by_wire!($name);
    };
}
#[allow(unused_imports, reason = "not every API has one")]
pub(crate) use object;

/// Implements JSON for a type around another one.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! newtype {
    ($name:ident) => {
        impl $crate::runtime::wire::Wire for $name {
            fn read<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::Wire::read(deserializer).map(Self)
            }

            fn write<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::wire::Wire::write(&self.0, serializer)
            }

            fn is_known(&self) -> bool {
                $crate::runtime::wire::Wire::is_known(&self.0)
            }

            fn blank() -> Self {
                Self($crate::runtime::wire::Wire::blank())
            }
        }

        $crate::runtime::wire::serde_by_wire!($name);
    };
}
#[allow(
    unused_imports,
    reason = "few descriptions have an alias that contains itself"
)]
pub(crate) use newtype;

/// Reads an object.
pub fn read_object<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let mut object = T::blank();
    read_object_to(&mut object, deserializer)?;
    Ok(object)
}

/// Reads an object to where it belongs; its members are blank.
pub fn read_object_to<'de, T: Object, D: Deserializer<'de>>(
    slot: &mut T,
    deserializer: D,
) -> Result<(), D::Error> {
    deserializer.deserialize_map(ObjectVisitor(slot))
}

/// Writes an object.
pub fn write_object<T: Object, S: Serializer>(
    object: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut writer = Writer {
        map: serializer.serialize_map(None)?,
        result: Ok(()),
    };
    object.write_members(&mut writer);
    writer.result?;
    writer.map.end()
}

struct ObjectVisitor<'a, T>(&'a mut T);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
        let mut seen = Seen::default();
        let mut next = 0;
        while let Some(key) = map.next_key_seed(Key {
            members: T::MEMBERS,
            next,
        })? {
            match key {
                Found::Index(index) => {
                    self.0.read_member(index, &mut map)?;
                    seen.insert(index);
                    next = index + 1;
                }
                Found::Other(name) => self.0.read_rest(name, &mut map)?,
            }
        }
        match seen.missing(T::MEMBERS) {
            Some(name) => Err(M::Error::missing_field(name)),
            None => Ok(()),
        }
    }
}

/// Which members were read.
#[derive(Default)]
struct Seen {
    first: u64,
    others: Vec<usize>,
}

impl Seen {
    fn insert(&mut self, index: usize) {
        match index < 64 {
            true => self.first |= 1 << index,
            false => self.others.push(index),
        }
    }

    fn contains(&self, index: usize) -> bool {
        match index < 64 {
            true => self.first & (1 << index) != 0,
            false => self.others.contains(&index),
        }
    }

    fn missing(&self, members: &[Member]) -> Option<&'static str> {
        let mut members = members.iter().enumerate();
        let missing = members.find(|(index, member)| member.required && !self.contains(*index));
        missing.map(|(_, member)| member.name)
    }
}

/// Finds the index of a member's name. Servers mostly write members in the order in which they
/// are described, so the search goes on from the last one.
struct Key {
    members: &'static [Member],
    next: usize,
}

enum Found {
    Index(usize),
    Other(String),
}

impl Key {
    fn find(&self, name: &str) -> Option<usize> {
        let is_it = |member: &Member| member.name == name;
        if self.members.get(self.next).is_some_and(is_it) {
            return Some(self.next);
        }
        let next = self.next.min(self.members.len());
        let (before, after) = self.members.split_at(next);
        let found = after.iter().position(is_it).map(|index| next + index);
        found.or_else(|| before.iter().position(is_it))
    }
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Found, E> {
        Ok(match self.find(name) {
            Some(index) => Found::Index(index),
            None => Found::Other(name.to_owned()),
        })
    }
}
