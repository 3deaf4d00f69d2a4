//! How answers are read.

use std::marker::PhantomData;

use bytes::Bytes;
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserializer, Serializer};

use super::wire::{self, Member, Object, Wire, Writer};
use super::{Error, RawAnswer, settings};

/// How the answer of an operation is read.
pub trait Decode {
    /// What is handed back.
    type Output;
    /// The media types that are asked for (RFC 9110, section 12.5.1).
    const ACCEPT: &'static str = "application/json, */*;q=0.5";

    /// Reads an answer whose status says success.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] with the place in the body where something else was expected.
    fn decode(answer: &RawAnswer) -> Result<Self::Output, Error>;
}

/// A JSON body.
#[derive(Debug)]
pub struct Json<T>(PhantomData<T>);

impl<T: Wire> Decode for Json<T> {
    type Output = T;
    const ACCEPT: &'static str = "application/json";

    fn decode(answer: &RawAnswer) -> Result<T, Error> {
        answer.wire()
    }
}

/// A JSON body, or none.
#[derive(Debug)]
pub struct MaybeJson<T>(PhantomData<T>);

impl<T: Wire> Decode for MaybeJson<T> {
    type Output = Option<T>;
    const ACCEPT: &'static str = "application/json";

    fn decode(answer: &RawAnswer) -> Result<Option<T>, Error> {
        match answer.body().is_empty() {
            true => Ok(None),
            false => answer.wire().map(Some),
        }
    }
}

/// A JSON object of which one member is handed back.
#[derive(Debug)]
pub struct Data<T>(PhantomData<T>);

impl<T: Wire> Decode for Data<T> {
    type Output = T;
    const ACCEPT: &'static str = "application/json";

    fn decode(answer: &RawAnswer) -> Result<T, Error> {
        answer.wire::<Envelope<T>>().map(|envelope| envelope.0)
    }
}

/// A JSON object of which one member is handed back, or no body.
#[derive(Debug)]
pub struct MaybeData<T>(PhantomData<T>);

impl<T: Wire> Decode for MaybeData<T> {
    type Output = Option<T>;
    const ACCEPT: &'static str = "application/json";

    fn decode(answer: &RawAnswer) -> Result<Option<T>, Error> {
        match answer.body().is_empty() {
            true => Ok(None),
            false => Data::decode(answer).map(Some),
        }
    }
}

/// The object around the member that is handed back; its other members are passed over.
struct Envelope<T>(T);

impl<T: Wire> Object for Envelope<T> {
    const NAME: &'static str = "answer";
    const MEMBERS: &'static [Member] = &[Member::req(settings::UNWRAP)];

    fn read_member<'de, M: MapAccess<'de>>(
        &mut self,
        _: usize,
        map: &mut M,
    ) -> Result<(), M::Error> {
        wire::req(&mut self.0, map)
    }

    fn read_rest<'de, M: MapAccess<'de>>(
        &mut self,
        _: String,
        map: &mut M,
    ) -> Result<(), M::Error> {
        map.next_value::<serde::de::IgnoredAny>().map(drop)
    }

    fn write_members<M: SerializeMap>(&self, writer: &mut Writer<M>) {
        writer.req(settings::UNWRAP, &self.0);
    }
}

impl<T: Wire> Wire for Envelope<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        wire::read_object(deserializer)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        wire::write_object(self, serializer)
    }

    fn blank() -> Self {
        Self(T::blank())
    }
}

/// No body; one that comes all the same is passed over.
#[derive(Debug)]
pub struct Empty;

impl Decode for Empty {
    type Output = ();

    fn decode(_: &RawAnswer) -> Result<(), Error> {
        Ok(())
    }
}

/// A body of text; what is not UTF-8 is replaced.
#[derive(Debug)]
pub struct Text;

impl Decode for Text {
    type Output = String;
    const ACCEPT: &'static str = "text/*, */*;q=0.5";

    fn decode(answer: &RawAnswer) -> Result<String, Error> {
        Ok(String::from_utf8_lossy(answer.body()).into_owned())
    }
}

/// A body of bytes.
#[derive(Debug)]
pub struct BinaryBody;

impl Decode for BinaryBody {
    type Output = Bytes;
    const ACCEPT: &'static str = "*/*";

    fn decode(answer: &RawAnswer) -> Result<Bytes, Error> {
        Ok(answer.body().clone())
    }
}
