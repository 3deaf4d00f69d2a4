//! Responses that are XML.

use std::marker::PhantomData;

use http::HeaderMap;

use super::{Content, InXml, read, root};
use crate::runtime::body::Body;
use crate::runtime::wire::Wire;
use crate::runtime::{Decode, Error, RawResponse, content};

/// A body of XML; JSON if the server says so.
#[derive(Debug)]
pub struct Xml<T>(PhantomData<T>);

impl<T: Wire + InXml> Decode for Xml<T> {
    type Output = T;
    const ACCEPT: &'static str = "application/xml, text/xml;q=0.9";

    fn open(response: RawResponse, _: Body, _: usize) -> Result<T, Error> {
        if response.says_json() {
            return response.wire();
        }
        let text = response.text_or(declared(response.body()));
        let json = read(&text, &T::content(), response.memory()).map_err(|reason| {
            let reason = response.is_not("XML", &reason);
            response.unreadable(".".to_owned(), &reason)
        })?;
        let converted = response.clone().with_body(json);
        converted.wire().map_err(|error| match error {
            Error::Decode(error) => Error::Decode(Box::new(error.of(&response))),
            other => other,
        })
    }
}

/// A body of XML, whatever it is about, as JSON.
pub(in crate::runtime) fn to_json(response: &RawResponse) -> Option<String> {
    let begins = response.body().trim_ascii_start().starts_with(b"<");
    if !begins && !response.says("xml") {
        return None;
    }
    let text = response.text_or(declared(response.body()));
    read(&text, &Content::Any, response.memory()).ok()
}

/// A document that came with these headers, as text.
#[allow(dead_code, reason = "not every API tells events in XML")]
pub(crate) fn document_text(headers: &HeaderMap, body: &[u8]) -> String {
    content::decoded(headers, body, declared(body))
}

/// A document as the JSON that stands for a value of this content.
#[allow(dead_code, reason = "not every API tells events in XML")]
pub(crate) fn json_of(document: &str, content: &Content, memory: usize) -> Result<String, String> {
    read(document, content, memory)
}

/// What the root of a document is called.
#[allow(dead_code, reason = "not every API tells events in XML")]
pub(crate) fn root_name(document: &str, memory: usize) -> Result<String, String> {
    root(document, memory)
}

/// The encoding that a document declares (XML 1.0, section 4.3.3), or UTF-8.
fn declared(body: &[u8]) -> &str {
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let declaration = body.strip_prefix(b"<?xml").unwrap_or_default();
    let declaration = declaration.split(|byte| *byte == b'>').next();
    let declaration = str::from_utf8(declaration.unwrap_or_default()).unwrap_or_default();
    let encoding = declaration.split_once("encoding").map(|(_, rest)| rest);
    let named = encoding.and_then(|rest| rest.split(['"', '\'']).nth(1));
    // What can be read here is not UTF-16, whatever it says: some servers take the declaration from a
    // string in memory.
    let is_wide = |name: &str| name.to_ascii_lowercase().starts_with("utf-16");
    named.filter(|name| !is_wide(name)).unwrap_or("utf-8")
}

/// A body of XML, or none.
#[derive(Debug)]
pub struct MaybeXml<T>(PhantomData<T>);

impl<T: Wire + InXml> Decode for MaybeXml<T> {
    type Output = Option<T>;
    const ACCEPT: &'static str = Xml::<T>::ACCEPT;

    fn open(response: RawResponse, body: Body, limit: usize) -> Result<Option<T>, Error> {
        match response.body().is_empty() {
            true => Ok(None),
            false => Xml::open(response, body, limit).map(Some),
        }
    }
}
