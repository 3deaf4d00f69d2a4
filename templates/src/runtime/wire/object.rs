//! Objects.

use super::exact::Kept;
use super::found::{Seen, find};
use super::lenient::{read_part, tolerate, tolerate_missing};
use super::tuple::{fit_tuple, read_tuple, write_tuple};
use super::{Fit, Member, Mismatch, Node, Reader, Rest, View, Wire, Writer};

/// What the runtime has to know of an object; `object!` implements it.
pub trait Object: Wire {
    /// The members that have a name, by index.
    fn members(&self) -> &'static [Member];

    /// The value of the member with this index; behind the last, the other members.
    fn place(&self, index: usize) -> Place<'_>;

    /// The place of the member with this index; behind the last, that of the other members.
    fn place_mut(&mut self, index: usize) -> PlaceMut<'_>;

    /// Whether the members are the items of an array, in their order, rather than those of an object.
    fn layout(&self) -> Layout {
        Layout::Object
    }
}

/// A part of an object.
#[derive(Debug)]
pub enum Place<'o> {
    /// A member that has a name.
    Member(&'o dyn Wire),
    /// All that have none.
    Rest(&'o dyn Rest),
}

/// A part of an object, to be read to.
#[derive(Debug)]
pub enum PlaceMut<'o> {
    /// A member that has a name.
    Member(&'o mut dyn Wire),
    /// All that have none.
    Rest(&'o mut dyn Rest),
}

impl dyn Object + '_ {
    /// The value of the member with this index.
    pub(super) fn member(&self, index: usize) -> Option<&dyn Wire> {
        match self.place(index) {
            Place::Member(member) => Some(member),
            Place::Rest(_) => None,
        }
    }

    /// The place of the member with this index.
    pub(in crate::runtime) fn member_mut(&mut self, index: usize) -> Option<&mut dyn Wire> {
        match self.place_mut(index) {
            PlaceMut::Member(member) => Some(member),
            PlaceMut::Rest(_) => None,
        }
    }

    /// The other members.
    pub(super) fn rest(&self) -> Option<&dyn Rest> {
        match self.place(usize::MAX) {
            Place::Member(_) => None,
            Place::Rest(rest) => Some(rest),
        }
    }

    /// The place of the other members.
    fn rest_mut(&mut self) -> Option<&mut dyn Rest> {
        match self.place_mut(usize::MAX) {
            PlaceMut::Member(_) => None,
            PlaceMut::Rest(rest) => Some(rest),
        }
    }
}

/// What the members of a struct are in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// The members of an object.
    Object,
    /// The first items of an array.
    Array,
}

/// Implements [`Object`], [`Typed`](super::Typed), `serde`'s traits, `Debug` and `PartialEq` for a
/// struct: the last two as they would be derived, by way of its members.
#[allow(unused_macros, reason = "not every API has one")]
macro_rules! object {
    (
        $name:ident {
            $($presence:ident $index:literal $field:ident = $wire:literal $(only $only:literal)?,)*
        } rest $rest:ident $(as $layout:ident)?
    ) => {
        impl $crate::runtime::wire::Object for $name {
            fn members(&self) -> &'static [$crate::runtime::wire::Member] {
                &[$($crate::runtime::wire::Member {
                    name: $wire,
                    field: stringify!($field),
                    presence: $crate::runtime::wire::Presence::$presence,
                    only: &[$($only)?],
                }),*]
            }

            fn place(&self, index: usize) -> $crate::runtime::wire::Place<'_> {
                match index {
                    $($index => $crate::runtime::wire::Place::Member(&self.$field),)*
                    _ => $crate::runtime::wire::Place::Rest(&self.$rest),
                }
            }

            fn place_mut(&mut self, index: usize) -> $crate::runtime::wire::PlaceMut<'_> {
                match index {
                    $($index => $crate::runtime::wire::PlaceMut::Member(&mut self.$field),)*
                    _ => $crate::runtime::wire::PlaceMut::Rest(&mut self.$rest),
                }
            }

            $(fn layout(&self) -> $crate::runtime::wire::Layout {
                $crate::runtime::wire::Layout::$layout
            })?
        }

        impl $crate::runtime::wire::Typed for $name {
            type Kind = $crate::runtime::wire::OfObjects;

            fn blank() -> Self {
                Self {
                    $($field: $crate::runtime::wire::Wire::blank(),)*
                    $rest: Default::default(),
                }
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::runtime::wire::debug_object(self, stringify!($name $rest), f)
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::runtime::wire::same_object(self, other)
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
            fn blank() -> Self {
                Self($crate::runtime::wire::Wire::blank())
            }

            fn read(
                &mut self,
                node: $crate::runtime::wire::Node<'_>,
                reader: &mut $crate::runtime::wire::Reader,
            ) -> Result<(), Box<$crate::runtime::wire::Mismatch>> {
                $crate::runtime::wire::Wire::read(&mut self.0, node, reader)
            }

            fn write(&self, writer: &mut $crate::runtime::wire::Writer) {
                $crate::runtime::wire::Wire::write(&self.0, writer);
            }

            fn fit(
                &self,
                node: $crate::runtime::wire::Node<'_>,
                reader: &mut $crate::runtime::wire::Reader,
            ) -> $crate::runtime::wire::Fit {
                $crate::runtime::wire::Wire::fit(&self.0, node, reader)
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

/// Reads an object to where it belongs; its members are blank.
///
/// # Errors
///
/// The place where something else was expected.
pub fn read_object(
    object: &mut dyn Object,
    node: Node<'_>,
    reader: &mut Reader,
) -> Result<(), Box<Mismatch>> {
    if object.layout() == Layout::Array {
        return read_tuple(object, node, reader);
    }
    let names = object.members();
    let members = match node.view() {
        View::Object(members) => members,
        other => return Err(Mismatch::new(&other, "an object")),
    };
    let mut seen = Seen::default();
    let mut next = 0;
    for (name, value) in members {
        let index = find(names, name, next);
        if let Some(index) = index {
            seen.insert(index);
            next = index + 1;
        }
        let inexact = reader.inexact();
        let read = match object.place_mut(index.unwrap_or(usize::MAX)) {
            PlaceMut::Member(member) => read_part(member, value, reader),
            PlaceMut::Rest(rest) => {
                let read = rest.read(name, value, reader);
                tolerate(read, value, reader, |_| ())
            }
        };
        read.map_err(|mismatch| mismatch.in_member(name))?;
        if let Some(index) = index.filter(|_| reader.inexact() > inexact)
            && keep(object, index, value, reader)?
        {
            reader.set_inexact(inexact);
        }
    }
    for name in seen.missing(names) {
        tolerate_missing(name, node, reader)?;
    }
    Ok(())
}

/// Keeps a member as it came whose numbers could not all be read digit by digit, where there is a
/// place for it.
fn keep(
    object: &mut dyn Object,
    index: usize,
    node: Node<'_>,
    reader: &mut Reader,
) -> Result<bool, Box<Mismatch>> {
    let Some((member, value)) = object.members().get(index).zip(object.member(index)) else {
        return Ok(false);
    };
    let kept = Kept::of(node, value);
    match object.rest_mut().and_then(|rest| rest.exact_mut()) {
        Some(exact) => exact.keep(member.name, kept, reader).map(|()| true),
        None => Ok(false),
    }
}

/// Writes an object.
pub fn write_object(object: &dyn Object, writer: &mut Writer) {
    if object.layout() == Layout::Array {
        return write_tuple(object, writer);
    }
    let exact = object.rest().and_then(|rest| rest.exact());
    writer.object(|writer| {
        for (index, member) in object.members().iter().enumerate() {
            writer.declares(member.name);
            let Some(value) = object.member(index) else {
                continue;
            };
            let is_there = member.is_required() || !value.is_absent();
            match exact {
                Some(exact) if is_there || exact.is_there(member.name) => {
                    writer.name(member.name);
                    exact.write(member.name, value, writer);
                }
                None if is_there => {
                    writer.name(member.name);
                    value.write(writer);
                }
                _ => {}
            }
        }
        if let Some(rest) = object.rest() {
            rest.write(writer);
        }
    });
}

/// How well JSON fits an object.
pub fn fit_object(object: &dyn Object, node: Node<'_>, reader: &mut Reader) -> Fit {
    if object.layout() == Layout::Array {
        return fit_tuple(object, node, reader);
    }
    let names = object.members();
    let View::Object(members) = node.view() else {
        return Fit::NO;
    };
    let mut seen = Seen::default();
    let mut next = 0;
    let fit = Fit::of_all(members.map(|(name, value)| {
        let index = find(names, name, next);
        if let Some(index) = index {
            seen.insert(index);
            next = index + 1;
        }
        let member = index.and_then(|index| names.get(index));
        match object.place(index.unwrap_or(usize::MAX)) {
            Place::Member(_) if member.is_some_and(|member| member.rules_out(value)) => Fit::NO,
            // What is lost on the way is not wholly known.
            Place::Member(slot)
                if value.is_null() && member.is_some_and(|member| !member.is_required()) =>
            {
                slot.fit(value, reader).and(match slot.keeps_null() {
                    true => Fit::WHOLLY,
                    false => Fit::DROPPED,
                })
            }
            Place::Member(slot) => slot.fit(value, reader),
            Place::Rest(rest) => rest.fit(name, value, reader),
        }
    }));
    match seen.missing(names).next() {
        Some(_) => Fit::NO,
        None => fit,
    }
}
