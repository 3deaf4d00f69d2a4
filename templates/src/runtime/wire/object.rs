//! Objects.

use super::tuple::{fit_tuple, read_tuple, write_tuple};
use super::{Fit, Member, Mismatch, Node, Reader, Rest, View, Wire, Writer};

/// What the runtime has to know of an object; `object!` implements it.
pub trait Object: Wire {
    /// The members that have a name, by index.
    fn members(&self) -> &'static [Member];

    /// The value of the member with this index.
    fn member(&self, index: usize) -> Option<&dyn Wire>;

    /// The place of the member with this index.
    fn member_mut(&mut self, index: usize) -> Option<&mut dyn Wire>;

    /// The other members.
    fn rest(&self) -> &dyn Rest;

    /// The place of the other members.
    fn rest_mut(&mut self) -> &mut dyn Rest;

    /// Whether the members are the items of an array, in their order, rather than those of an object.
    fn layout(&self) -> Layout {
        Layout::Object
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

/// Implements [`Object`], [`Wire`] and `serde`'s traits for a struct.
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
                    presence: $crate::runtime::wire::Presence::$presence,
                    only: &[$($only)?],
                }),*]
            }

            fn member(&self, index: usize) -> Option<&dyn $crate::runtime::wire::Wire> {
                match index {
                    $($index => Some(&self.$field),)*
                    _ => None,
                }
            }

            fn member_mut(&mut self, index: usize) -> Option<&mut dyn $crate::runtime::wire::Wire> {
                match index {
                    $($index => Some(&mut self.$field),)*
                    _ => None,
                }
            }

            fn rest(&self) -> &dyn $crate::runtime::wire::Rest {
                &self.$rest
            }

            fn rest_mut(&mut self) -> &mut dyn $crate::runtime::wire::Rest {
                &mut self.$rest
            }

            $(fn layout(&self) -> $crate::runtime::wire::Layout {
                $crate::runtime::wire::Layout::$layout
            })?
        }

        impl $crate::runtime::wire::Wire for $name {
            fn blank() -> Self {
                Self {
                    $($field: $crate::runtime::wire::Wire::blank(),)*
                    $rest: Default::default(),
                }
            }

            fn read(
                &mut self,
                node: $crate::runtime::wire::Node<'_>,
                reader: &mut $crate::runtime::wire::Reader,
            ) -> Result<(), Box<$crate::runtime::wire::Mismatch>> {
                $crate::runtime::wire::read_object(self, node, reader)
            }

            fn write(&self, writer: &mut $crate::runtime::wire::Writer) {
                $crate::runtime::wire::write_object(self, writer);
            }

            fn fit(
                &self,
                node: $crate::runtime::wire::Node<'_>,
                reader: &mut $crate::runtime::wire::Reader,
            ) -> $crate::runtime::wire::Fit {
                $crate::runtime::wire::fit_object(self, node, reader)
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
        let read = match index.and_then(|index| object.member_mut(index)) {
            Some(member) => member.read(value, reader),
            None => object.rest_mut().read(name, value, reader),
        };
        let is_optional = index.is_some_and(|index| !names[index].is_required());
        let read = match read {
            // One number that is too large must not cost the whole answer.
            Err(mismatch) if is_optional && mismatch.is_beyond() => {
                match object.rest_mut().keep(name, value, reader) {
                    Some(kept) => kept,
                    None => Err(mismatch),
                }
            }
            read => read,
        };
        read.map_err(|mismatch| mismatch.in_member(name))?;
    }
    seen.missing(names)
        .map_or(Ok(()), |name| Err(Mismatch::missing(name)))
}

/// Writes an object.
pub fn write_object(object: &dyn Object, writer: &mut Writer) {
    if object.layout() == Layout::Array {
        return write_tuple(object, writer);
    }
    writer.object(|writer| {
        for (index, member) in object.members().iter().enumerate() {
            writer.declares(member.name);
            let value = object.member(index);
            if let Some(value) = value.filter(|value| member.is_required() || !value.is_absent()) {
                writer.name(member.name);
                value.write(writer);
            }
        }
        let names = object.members();
        object.rest().write(writer, &|name| {
            // What was kept for want of a type that holds it may have been set since.
            let index = names.iter().position(|member| member.name == name);
            let value = index.and_then(|index| object.member(index));
            value.is_some_and(|value| !value.is_absent())
        });
    });
}

/// How well JSON fits an object.
pub fn fit_object(object: &dyn Object, node: Node<'_>, reader: &mut Reader) -> Fit {
    if object.layout() == Layout::Array {
        return fit_tuple(object, node, reader);
    }
    let names = object.members();
    let View::Object(members) = node.view() else {
        return Fit::No;
    };
    let mut seen = Seen::default();
    let mut next = 0;
    let fit = Fit::of_all(members.map(|(name, value)| {
        let index = find(names, name, next);
        if let Some(index) = index {
            seen.insert(index);
            next = index + 1;
        }
        match index.and_then(|index| names.get(index).zip(object.member(index))) {
            Some((member, _)) if member.rules_out(value) => Fit::No,
            // What is lost on the way is not wholly known.
            Some((member, slot)) if value.is_null() && !member.is_required() => {
                slot.fit(value, reader).min(match slot.keeps_null() {
                    true => Fit::Wholly,
                    false => Fit::Partly,
                })
            }
            Some((_, slot)) => slot.fit(value, reader),
            None => object.rest().fit(name, value, reader),
        }
    }));
    match seen.missing(names) {
        Some(_) => Fit::No,
        None => fit,
    }
}

/// Which members were read, a bit for each.
#[derive(Default)]
struct Seen {
    first: u64,
    others: Vec<u64>,
}

impl Seen {
    fn insert(&mut self, index: usize) {
        let bit = 1 << (index % 64);
        match (index / 64).checked_sub(1) {
            None => self.first |= bit,
            Some(word) => {
                if self.others.len() <= word {
                    self.others.resize(word + 1, 0);
                }
                self.others[word] |= bit;
            }
        }
    }

    fn contains(&self, index: usize) -> bool {
        let word = match (index / 64).checked_sub(1) {
            None => self.first,
            Some(word) => self.others.get(word).copied().unwrap_or(0),
        };
        word & (1 << (index % 64)) != 0
    }

    fn missing(&self, members: &[Member]) -> Option<&'static str> {
        let mut members = members.iter().enumerate();
        let missing =
            members.find(|(index, member)| member.is_required() && !self.contains(*index));
        missing.map(|(_, member)| member.name)
    }
}

/// The index of a member. Servers mostly write members in the order in which they are described,
/// so the search goes on from the last one.
fn find(members: &[Member], name: &str, next: usize) -> Option<usize> {
    let is_it = |member: &Member| member.name == name;
    if members.get(next).is_some_and(is_it) {
        return Some(next);
    }
    let next = next.min(members.len());
    let (before, after) = members.split_at(next);
    let found = after.iter().position(is_it).map(|index| next + index);
    found.or_else(|| before.iter().position(is_it))
}
