//! Bodies of several parts, handed on part by part (RFC 2046, section 5.1).

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use bytes::Bytes;
use http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue};
use memchr::memchr;

use super::boundary::SplitParts;
use super::{Piece, Values};
use crate::runtime::body::Body;
use crate::runtime::wire::Wire;
use crate::runtime::{Decode, Error, RawResponse, header, header_parameter};

/// Parts of a response (`multipart/mixed` and the like), handed on one by one. What is described of them
/// is the type that [`Part::read`] reads.
#[derive(Debug)]
pub struct Parts<T>(PhantomData<T>);

impl<T: Wire> Decode for Parts<T> {
    type Output = Values<Part<T>>;
    const ACCEPT: &'static str = "multipart/*";
    const STREAMS: bool = true;

    fn open(response: RawResponse, body: Body, limit: usize) -> Result<Values<Part<T>>, Error> {
        let media_type = header::text(response.headers(), CONTENT_TYPE.as_str());
        let media_type = media_type.unwrap_or_default();
        let Some(boundary) = header_parameter::named(media_type, "boundary") else {
            let reason = "the response does not say what stands between its parts (`boundary`)";
            return Err(response.unreadable(".".to_owned(), reason));
        };
        let split = Box::new(SplitParts::new(&boundary));
        Ok(Values::new(response, body, limit, split, Part::of))
    }
}

/// A part of a response.
#[derive(Clone)]
pub struct Part<T> {
    /// The part, as if it were a response by itself.
    response: RawResponse,
    of: PhantomData<fn() -> T>,
}

impl<T> Part<T> {
    fn of(response: &RawResponse, piece: Piece<'_>) -> Result<Self, Error> {
        let (headers, body) = parsed(piece.data);
        Ok(Self {
            response: response.part(headers, Bytes::copy_from_slice(body)),
            of: PhantomData,
        })
    }

    /// Its headers.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// Its bytes, as they came.
    pub fn body(&self) -> &Bytes {
        self.response.body()
    }

    /// Its name, if it has one.
    pub fn name(&self) -> Option<Cow<'_, str>> {
        self.disposition("name")
    }

    /// The name of the file that it is, if it has one. It is the server's word: no path to write to.
    pub fn file_name(&self) -> Option<Cow<'_, str>> {
        self.disposition("filename")
    }

    fn disposition(&self, name: &str) -> Option<Cow<'_, str>> {
        let disposition = header::text(self.headers(), CONTENT_DISPOSITION.as_str());
        header_parameter::named(disposition?, name)
    }
}

impl<T: Wire> Part<T> {
    /// The value that it stands for.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`]: it is none of that type, but bytes for example.
    pub fn read(&self) -> Result<T, Error> {
        match self.response.says_json() {
            true => self.response.wire(),
            false => self.response.wire_text(),
        }
    }
}

impl<T> fmt::Debug for Part<T> {
    /// Without what it holds, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("body_length", &self.body().len())
            .finish_non_exhaustive()
    }
}

/// The headers of a part, and what it holds.
fn parsed(part: &[u8]) -> (HeaderMap, &[u8]) {
    let mut headers = HeaderMap::new();
    let mut rest = part;
    loop {
        let end = memchr(b'\n', rest).map_or(rest.len(), |end| end + 1);
        let (line, after) = rest.split_at_checked(end).unwrap_or((rest, &[]));
        let line = line.trim_ascii_end();
        rest = after;
        if line.is_empty() {
            header::bound(&mut headers);
            return (headers, rest);
        }
        let colon = memchr(b':', line).and_then(|colon| line.split_at_checked(colon));
        let parsed = colon.and_then(|(name, value)| {
            let value = value.strip_prefix(b":")?.trim_ascii();
            let name = HeaderName::from_bytes(name).ok()?;
            Some((name, HeaderValue::from_bytes(value).ok()?))
        });
        if let Some((name, value)) = parsed {
            headers.append(name, value);
        }
    }
}
