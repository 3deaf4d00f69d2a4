//! Text, `true` and `false`, bytes, and JSON of any kind.

use serde_json::{Map, Value};

use super::{Fit, Mismatch, Node, Reader, View, Wire, Writer, serde_by_wire, text_of};
use crate::runtime::json::object;
use crate::runtime::{
    Base64, Base64Url, Binary, Date, DateTime, Duration, Email, IpAddress, Secret, Time, Uri, Uuid,
};

impl Wire for bool {
    fn blank() -> Self {
        false
    }

    fn read(&mut self, node: Node<'_>, _: &mut Reader) -> Result<(), Box<Mismatch>> {
        *self = match node.view() {
            View::Boolean(flag) => flag,
            other => return Err(Mismatch::new(&other, "a boolean")),
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.boolean(*self);
    }

    fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
        Fit::wholly(matches!(node.view(), View::Boolean(_)))
    }
}

/// Notes numbers that JSON of any kind cannot hold digit by digit.
pub(super) fn note_rounded(node: Node<'_>, reader: &mut Reader) {
    for number in node.inexact() {
        reader.note_inexact(
            number,
            "a number with more digits than JSON of any kind has here",
        );
    }
}

impl Wire for Value {
    fn blank() -> Self {
        Self::Null
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        reader.take(node.weight())?;
        note_rounded(node, reader);
        *self = node.to_value();
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.value(self);
    }

    fn fit(&self, _: Node<'_>, _: &mut Reader) -> Fit {
        Fit::WHOLLY
    }

    fn takes_null() -> bool {
        true
    }
}

impl Wire for Map<String, Value> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        reader.take(node.weight())?;
        note_rounded(node, reader);
        *self = match node.view() {
            View::Object(members) => object(members),
            other => return Err(Mismatch::new(&other, "an object")),
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.object(|writer| {
            for (name, value) in self {
                writer.name(name);
                writer.value(value);
            }
        });
    }

    fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
        Fit::wholly(matches!(node.view(), View::Object(_)))
    }
}

/// Types that are text.
macro_rules! text {
    ($($ty:ident: $from:path, $method:ident($text:ident => $write:expr), $take:expr;)*) => {
        $(
            impl Wire for $ty {
                fn blank() -> Self {
                    Self::default()
                }

                fn read(
                    &mut self,
                    node: Node<'_>,
                    reader: &mut Reader,
                ) -> Result<(), Box<Mismatch>> {
                    let text = text_of(node)?;
                    reader.take(text.len())?;
                    *self = $from(text.to_owned());
                    Ok(())
                }

                fn write(&self, writer: &mut Writer) {
                    let $text = self;
                    writer.$method($write);
                }

                fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
                    Fit::wholly(matches!(node.view(), View::Text(_)))
                }

                fn take_text(&mut self) -> Option<String> {
                    let take: fn(&mut Self) -> Option<String> = $take;
                    take(self)
                }
            }
        )*
    };
}

text! {
    String: Self::from, string(text => text), |text| Some(std::mem::take(text));
    DateTime: Self::from, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    Date: Self::from, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    Time: Self::from, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    Duration: Self::from, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    Uuid: Self::from, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    Uri: Self::from, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    Email: Self::from, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    IpAddress: Self::from, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    Base64: Self::from_encoded, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    Base64Url: Self::from_encoded, string(text => text.as_str()), |text| Some(text.as_str().to_owned());
    Binary: Self::from, bytes(bytes => bytes.as_bytes()), |_| None;
}

serde_by_wire!(DateTime);
serde_by_wire!(Date);
serde_by_wire!(Time);
serde_by_wire!(Duration);
serde_by_wire!(Uuid);
serde_by_wire!(Uri);
serde_by_wire!(Email);
serde_by_wire!(IpAddress);
serde_by_wire!(Base64);
serde_by_wire!(Base64Url);
serde_by_wire!(Binary);

impl Wire for Secret {
    fn blank() -> Self {
        Self::default()
    }

    fn read(&mut self, node: Node<'_>, reader: &mut Reader) -> Result<(), Box<Mismatch>> {
        let text = text_of(node)?;
        reader.take(text.len())?;
        *self = text.into();
        Ok(())
    }

    fn write(&self, writer: &mut Writer) {
        writer.secret(self);
    }

    fn fit(&self, node: Node<'_>, _: &mut Reader) -> Fit {
        Fit::wholly(matches!(node.view(), View::Text(_)))
    }
}

serde_by_wire!(Secret);
