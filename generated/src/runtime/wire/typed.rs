//! Types of an API, and what is told once for all types of a kind.
//!
//! A type says which kind it is of, and what is its own: the list of its members, say. How it is read
//! and written is told here once, so that a type is little to compile.

use std::any::Any;
use std::fmt::{self, Debug};

use super::enums::{Integers, Texts};
use super::{Fit, Mismatch, Node, Object, Place, Reader, Union, Wire, Writer};
use super::{fit_integer, fit_object, fit_text, fit_union, integer_of, read_object, read_union};
use super::{text_of, write_object, write_union};

/// What values of any type can do besides being read and written.
pub trait Same: Debug + Any {
    /// Whether another value is of the same type and says the same.
    fn same(&self, other: &dyn Any) -> bool;
}

impl<T: Debug + PartialEq + Any> Same for T {
    fn same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<T>().is_some_and(|other| self == other)
    }
}

/// A type of the API.
pub trait Typed: Debug + PartialEq + Sized + 'static {
    /// What kind of type it is.
    type Kind: Kind<Self>;

    /// A value to be overwritten by what is read.
    fn blank() -> Self;
}

/// A kind of type, which says how its values are read and written.
pub trait Kind<T> {
    /// Reads a value to where it belongs.
    ///
    /// # Errors
    ///
    /// The place where something else was expected.
    fn read(value: &mut T, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>>;

    /// Writes the value.
    fn write(value: &T, writer: &mut Writer);

    /// How well JSON fits the type.
    fn fit(value: &T, node: Node<'_>, reader: &mut Reader) -> Fit;
}

impl<T: Typed> Wire for T {
    fn blank() -> Self {
        <T as Typed>::blank()
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        T::Kind::read(self, node, reader)
    }

    fn write(&self, writer: &mut Writer) {
        T::Kind::write(self, writer);
    }

    fn fit(&self, node: Node<'_>, reader: &mut Reader) -> Fit {
        T::Kind::fit(self, node, reader)
    }
}

/// The kind of objects.
#[derive(Debug)]
pub enum OfObjects {}

impl<T: Object> Kind<T> for OfObjects {
    fn read(value: &mut T, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        read_object(value, node, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        write_object(value, writer);
    }

    fn fit(value: &T, node: Node<'_>, reader: &mut Reader) -> Fit {
        fit_object(value, node, reader)
    }
}

/// The kind of unions.
#[derive(Debug)]
pub enum OfUnions {}

impl<T: Union + Typed> Kind<T> for OfUnions {
    fn read(value: &mut T, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        read_union(value, node, reader)
    }

    fn write(value: &T, writer: &mut Writer) {
        write_union(value, writer);
    }

    fn fit(_: &T, node: Node<'_>, reader: &mut Reader) -> Fit {
        fit_union(&mut <T as Typed>::blank(), node, reader)
    }
}

/// The kind of enums of texts.
#[derive(Debug)]
pub enum OfTexts {}

impl<T: Texts> Kind<T> for OfTexts {
    fn read(value: &mut T, node: Node<'_>, _: &mut Reader) -> Result<(), Box<Mismatch>> {
        *value = text_of(node)?.into();
        Ok(())
    }

    fn write(value: &T, writer: &mut Writer) {
        writer.string(value.text().0);
    }

    fn fit(_: &T, node: Node<'_>, _: &mut Reader) -> Fit {
        fit_text(node, |text| T::from(text).text().1)
    }
}

/// The kind of enums of whole numbers.
#[derive(Debug)]
pub enum OfIntegers {}

impl<T: Integers> Kind<T> for OfIntegers {
    fn read(value: &mut T, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        *value = integer_of(node, reader)?.into();
        Ok(())
    }

    fn write(value: &T, writer: &mut Writer) {
        writer.integer(value.number().0);
    }

    fn fit(_: &T, node: Node<'_>, _: &mut Reader) -> Fit {
        fit_integer(node, |number| T::from(number).number().1)
    }
}

/// Prints an object as a derived `Debug` does. `names` has its own, and that of its other members.
///
/// # Errors
///
/// What is written to fails.
pub fn debug_object(object: &dyn Object, names: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let (name, rest) = names.split_once(' ').unwrap_or((names, ""));
    let mut shown = f.debug_struct(name);
    for (index, member) in object.members().iter().enumerate() {
        if let Some(value) = object.member(index) {
            let field = member.field;
            shown.field(field.strip_prefix("r#").unwrap_or(field), &value);
        }
    }
    if let Some(value) = object.rest() {
        shown.field(rest, &value);
    }
    shown.finish()
}

/// Whether two objects of a type say the same.
pub fn same_object(one: &dyn Object, other: &dyn Object) -> bool {
    let is_same = |index| match (one.place(index), other.place(index)) {
        (Place::Member(one), Place::Member(other)) => one.same(other),
        (Place::Rest(one), Place::Rest(other)) => one.same(other),
        _ => false,
    };
    // Behind the last member are the others.
    (0..=one.members().len()).all(is_same)
}
