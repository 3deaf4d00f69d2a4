//! How responses are read.

use std::marker::PhantomData;

use bytes::Bytes;

use super::body::{Body, Download};
use super::wire::Wire;
use super::{Error, RawResponse, settings};

/// How the response of an operation is read.
pub trait Decode {
    /// What is handed back.
    type Output;
    /// The media types that are asked for (RFC 9110, section 12.5.1), unless the operation says.
    const ACCEPT: &'static str = "application/json, */*;q=0.5";

    /// Whether the body may be handed on while it comes, rather than being read first.
    const STREAMS: bool = false;

    /// Whether the body of a response with this head is handed on while it comes.
    fn streams(_response: &RawResponse) -> bool {
        Self::STREAMS
    }

    /// Reads a response whose status says success. `body` comes in one piece, unless
    /// [`Decode::streams`] said otherwise, and is then a part of `response` as well; `limit` is how
    /// many bytes may be held of it.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] with the place in the body where something else was expected.
    fn open(response: RawResponse, body: Body, limit: usize) -> Result<Self::Output, Error>;
}

/// A JSON body.
#[derive(Debug)]
pub struct Json<T>(PhantomData<T>);

impl<T: Wire> Decode for Json<T> {
    type Output = T;
    const ACCEPT: &'static str = "application/json";

    fn open(response: RawResponse, _: Body, _: usize) -> Result<T, Error> {
        response.wire()
    }
}

/// A JSON body, or none.
#[derive(Debug)]
pub struct MaybeJson<T>(PhantomData<T>);

impl<T: Wire> Decode for MaybeJson<T> {
    type Output = Option<T>;
    const ACCEPT: &'static str = "application/json";

    fn open(response: RawResponse, _: Body, _: usize) -> Result<Option<T>, Error> {
        match response.body().is_empty() {
            true => Ok(None),
            false => response.wire().map(Some),
        }
    }
}

/// A JSON object of which one member is handed back.
#[derive(Debug)]
pub struct Data<T>(PhantomData<T>);

impl<T: Wire> Decode for Data<T> {
    type Output = T;
    const ACCEPT: &'static str = "application/json";

    fn open(response: RawResponse, _: Body, _: usize) -> Result<T, Error> {
        response.wire_member(settings::UNWRAP)
    }
}

/// A JSON object of which one member is handed back, or no body.
#[derive(Debug)]
pub struct MaybeData<T>(PhantomData<T>);

impl<T: Wire> Decode for MaybeData<T> {
    type Output = Option<T>;
    const ACCEPT: &'static str = "application/json";

    fn open(response: RawResponse, _: Body, _: usize) -> Result<Option<T>, Error> {
        match response.body().is_empty() {
            true => Ok(None),
            false => response.wire_member(settings::UNWRAP).map(Some),
        }
    }
}

/// No body; one that comes all the same is passed over.
#[derive(Debug)]
pub struct Empty;

impl Decode for Empty {
    type Output = ();

    fn open(_: RawResponse, _: Body, _: usize) -> Result<(), Error> {
        Ok(())
    }
}

/// A body of text, in the encoding that the server says. What is not in that is replaced.
#[derive(Debug)]
pub struct Text;

impl Decode for Text {
    type Output = String;
    const ACCEPT: &'static str = "text/*, */*;q=0.5";

    fn open(response: RawResponse, _: Body, _: usize) -> Result<String, Error> {
        Ok(response.text())
    }
}

/// A body of text that stands for a value, such as a number; JSON if the server says so.
#[derive(Debug)]
pub struct TextAs<T>(PhantomData<T>);

impl<T: Wire> Decode for TextAs<T> {
    type Output = T;
    const ACCEPT: &'static str = "text/*, */*;q=0.5";

    fn open(response: RawResponse, _: Body, _: usize) -> Result<T, Error> {
        match response.says_json() {
            true => response.wire(),
            false => response.wire_text(),
        }
    }
}

/// A body of bytes that is handed on while it comes.
#[derive(Debug)]
pub struct Streamed;

impl Decode for Streamed {
    type Output = Download;
    const ACCEPT: &'static str = "*/*";
    const STREAMS: bool = true;

    fn open(response: RawResponse, body: Body, limit: usize) -> Result<Download, Error> {
        Ok(Download::new(response, body, limit))
    }
}

/// A body of bytes, read first.
#[derive(Debug)]
pub struct BinaryBody;

impl Decode for BinaryBody {
    type Output = Bytes;
    const ACCEPT: &'static str = "*/*";

    fn open(response: RawResponse, _: Body, _: usize) -> Result<Bytes, Error> {
        Ok(response.body().clone())
    }
}
