//! The way from `serde`'s data model to ours and back, for users who read or write values of the
//! API with a library of their choice.
//!
//! `serde_json` hands its text over as it is, and takes ours, so that numbers keep their digits.

use std::any::type_name;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{self, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::{Document, Node, View, Writer};
use crate::runtime::number;
use crate::runtime::wire::{Reader, Wire};

/// Whether this is one of the types of `serde_json` that know [`RawValue`].
fn is_serde_json<T>() -> bool {
    let name = type_name::<T>()
        .trim_start_matches("&mut ")
        .trim_start_matches('&');
    name.starts_with("serde_json::de::Deserializer<")
        || name.starts_with("serde_json::ser::Serializer<")
        || name == "serde_json::value::Value"
        || name == "serde_json::value::ser::Serializer"
}

/// Reads a value with any library.
///
/// # Errors
///
/// What that library or the value says.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = match is_serde_json::<D>() {
        true => String::from(Box::<str>::from(Box::<RawValue>::deserialize(
            deserializer,
        )?)),
        false => {
            let mut writer = Writer::default();
            Transcode(&mut writer).deserialize(deserializer)?;
            writer.finish_text().map_err(D::Error::custom)?.0
        }
    };
    // Whoever reads with another library bounds what it reads.
    let document = Document::parse(&text, usize::MAX).map_err(D::Error::custom)?;
    let mut value = T::blank();
    let read = value.read(document.root(), &mut Reader::new(usize::MAX));
    read.map_err(D::Error::custom)?;
    Ok(value)
}

/// Writes a value with any library.
///
/// # Errors
///
/// What that library says, or what JSON cannot express.
pub fn serialize<S: Serializer>(value: &dyn Wire, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writer = Writer::default();
    value.write(&mut writer);
    let (text, _) = writer.finish_text().map_err(ser::Error::custom)?;
    if is_serde_json::<S>() {
        return RawValue::from_string(text)
            .map_err(ser::Error::custom)?
            .serialize(serializer);
    }
    let document = Document::parse(&text, usize::MAX).map_err(ser::Error::custom)?;
    document.root().serialize(serializer)
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.view() {
            View::Null => serializer.serialize_unit(),
            View::Boolean(flag) => serializer.serialize_bool(flag),
            View::Number(number) => match (number.parse(), number.parse(), number.parse()) {
                (Ok(number), ..) => serializer.serialize_i64(number),
                (_, Ok(number), _) => serializer.serialize_u64(number),
                (.., Ok(number)) => serializer.serialize_f64(number),
                _ => serializer.serialize_str(number),
            },
            View::Text(text) => serializer.serialize_str(text),
            View::List(items) => {
                let mut list = serializer.serialize_seq(None)?;
                items
                    .into_iter()
                    .try_for_each(|item| list.serialize_element(&item))?;
                list.end()
            }
            View::Object(members) => {
                let mut map = serializer.serialize_map(None)?;
                members
                    .into_iter()
                    .try_for_each(|(name, value)| map.serialize_entry(name, &value))?;
                map.end()
            }
        }
    }
}

/// How `serde_json` hands over a number to other libraries where its feature `arbitrary_precision` is on:
/// as an object of this one member, which is the digits.
const NUMBER: &str = "$serde_json::private::Number";

/// Writes a value of any library as JSON.
struct Transcode<'w>(&'w mut Writer);

impl<'de> DeserializeSeed<'de> for Transcode<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Transcode<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value that JSON has")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<(), D::Error> {
        self.deserialize(inner)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<(), E> {
        self.0.boolean(flag);
        Ok(())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.0.integer(number);
        Ok(())
    }

    fn visit_i128<E: Error>(self, number: i128) -> Result<(), E> {
        self.0.integer(number);
        Ok(())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.0.integer(number);
        Ok(())
    }

    fn visit_u128<E: Error>(self, number: u128) -> Result<(), E> {
        self.0.json(&number.to_string());
        Ok(())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<(), E> {
        self.0.double(number);
        Ok(())
    }

    fn visit_str<E: Error>(self, string: &str) -> Result<(), E> {
        self.0.string(string);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.0.array(|writer| {
            while items.next_element_seed(Transcode(writer))?.is_some() {}
            Ok(())
        })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut next = members.next_key::<String>()?;
        if next.as_deref() == Some(NUMBER) {
            let digits = members.next_value::<String>()?;
            if !number::is_number(&digits) {
                return Err(Error::custom("a number is not written as JSON has them"));
            }
            self.0.json(&digits);
            return Ok(());
        }
        self.0.object(|writer| {
            while let Some(name) = next {
                writer.name(&name);
                members.next_value_seed(Transcode(writer))?;
                next = members.next_key()?;
            }
            Ok(())
        })
    }
}
