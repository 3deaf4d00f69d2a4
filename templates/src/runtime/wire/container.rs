//! Values around values: optional, boxed, lists and maps.

use std::collections::BTreeMap;

use super::lenient::tolerate;
use super::{Fit, Mismatch, Node, Reader, View, Wire, Writer};
use crate::runtime::{Boxed, Nullable};

impl<T: Wire + PartialEq> Wire for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        match node.is_null() && !T::takes_null() {
            true => {
                *self = None;
                Ok(())
            }
            false => {
                let read = self.insert(T::blank()).read(node, reader);
                // No number is better than a wrong one.
                if read.is_err() || reader.is_beyond(node) {
                    *self = None;
                }
                read
            }
        }
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }

    fn fit(&self, node: Node<'_>, reader: &mut Reader) -> Fit {
        match node.is_null() {
            true => Fit::WHOLLY,
            false => T::blank().fit(node, reader),
        }
    }

    fn take_text(&mut self) -> Option<String> {
        self.as_mut()?.take_text()
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn keeps_null(&self) -> bool {
        T::takes_null()
    }

    fn takes_null() -> bool {
        true
    }
}

impl<T: Wire + PartialEq> Wire for Nullable<T> {
    fn blank() -> Self {
        Self::Absent
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        *self = match node.is_null() {
            true => Self::Null,
            false => Self::Value(super::read(node, reader)?),
        };
        if reader.is_beyond(node) {
            *self = Self::Absent;
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        match self {
            Self::Value(value) => value.write(writer),
            Self::Null | Self::Absent => writer.null(),
        }
    }

    fn fit(&self, node: Node<'_>, reader: &mut Reader) -> Fit {
        None::<T>.fit(node, reader)
    }

    fn is_absent(&self) -> bool {
        Self::is_absent(self)
    }

    fn takes_null() -> bool {
        true
    }
}

impl<T: Wire + PartialEq + Send + Sync> Wire for Boxed<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        reader.take(size_of::<T>())?;
        T::read(self, node, reader)
    }

    fn write(&self, writer: &mut Writer) {
        T::write(self, writer);
    }

    fn fit(&self, node: Node<'_>, reader: &mut Reader) -> Fit {
        T::fit(self, node, reader)
    }

    fn takes_null() -> bool {
        T::takes_null()
    }
}

impl<T: Wire + PartialEq> Wire for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        let items = match node.view() {
            View::List(items) => items,
            other => return Err(Mismatch::new(&other, "an array")),
        };
        let count = items.clone().count();
        reader.take(count.saturating_mul(size_of::<T>()))?;
        *self = Self::with_capacity(count);
        for (index, item) in items.enumerate() {
            let mut value = T::blank();
            match value.read(item, reader) {
                Ok(()) => self.push(value),
                // A list is better with a hole than not at all.
                error => tolerate(error, item, reader, |_| ())
                    .map_err(|mismatch| mismatch.in_item(index))?,
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.array(|writer| self.iter().for_each(|item| item.write(writer)));
    }

    fn fit(&self, node: Node<'_>, reader: &mut Reader) -> Fit {
        match node.view() {
            View::List(items) => {
                let blank = T::blank();
                Fit::of_all(items.map(|item| blank.fit(item, reader)))
            }
            _ => Fit::NO,
        }
    }
}

impl<T: Wire + PartialEq> Wire for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        let members = match node.view() {
            View::Object(members) => members,
            other => return Err(Mismatch::new(&other, "an object")),
        };
        self.clear();
        for (name, value) in members {
            reader.take(size_of::<T>() + size_of::<String>() + name.len())?;
            let mut read = T::blank();
            match read.read(value, reader) {
                Ok(()) => drop(self.insert(name.to_owned(), read)),
                error => tolerate(error, value, reader, |_| ())
                    .map_err(|mismatch| mismatch.in_member(name))?,
            }
        }
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.object(|writer| {
            for (name, value) in self {
                writer.name(name);
                value.write(writer);
            }
        });
    }

    fn fit(&self, node: Node<'_>, reader: &mut Reader) -> Fit {
        match node.view() {
            View::Object(members) => {
                let blank = T::blank();
                Fit::of_all(members.map(|(_, value)| blank.fit(value, reader)))
            }
            _ => Fit::NO,
        }
    }
}
