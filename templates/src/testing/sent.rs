//! What was sent.

use std::fmt;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::expect::shown;
use crate::runtime::{Bytes, Meta, Upload, header, sanitize, secret};

/// A request as the server would have seen it.
#[derive(Clone)]
pub struct Sent {
    meta: Option<Meta>,
    method: http::Method,
    uri: http::Uri,
    headers: http::HeaderMap,
    body: Upload,
}

impl Sent {
    pub(super) fn new(meta: Option<Meta>, request: http::Request<Upload>) -> Self {
        let (parts, body) = request.into_parts();
        Self {
            meta,
            method: parts.method,
            uri: parts.uri,
            headers: parts.headers,
            body,
        }
    }

    pub(super) fn meta(&self) -> Option<&Meta> {
        self.meta.as_ref()
    }

    /// The operation id.
    pub fn operation(&self) -> &'static str {
        self.meta.map_or("", |meta| meta.id)
    }

    /// The HTTP method.
    pub fn method(&self) -> &http::Method {
        &self.method
    }

    /// The path, with its arguments filled in and encoded.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// The value of a pair of the query, decoded.
    pub fn query(&self, name: &str) -> Option<String> {
        let decode = |text: &str| {
            let text = text.replace('+', " ");
            percent_decode_str(&text).decode_utf8_lossy().into_owned()
        };
        let mut pairs = self.uri.query()?.split('&');
        pairs.find_map(|pair| {
            let (known, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(known) == name).then(|| decode(value))
        })
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        header::text(&self.headers, name)
    }

    /// The body, unless it was a stream.
    pub fn body(&self) -> Option<&Bytes> {
        self.body.as_bytes()
    }

    /// The body, if it is JSON.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(self.body()?).ok()
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = sanitize::field(self.path());
        write!(f, "{}: {} {path}", self.operation(), self.method)?;
        let pairs = self.uri.query().map(|query| query.split('&'));
        for (index, pair) in pairs.into_iter().flatten().enumerate() {
            f.write_str(if index == 0 { "?" } else { "&" })?;
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let equals = if pair.contains('=') { "=" } else { "" };
            let value = shown(&secret::decoded(name), value);
            write!(f, "{}{equals}{value}", sanitize::field(name))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Sent {
    /// Without the body and the values of headers that are likely to hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self.headers.iter().map(|(name, value)| {
            let text = String::from_utf8_lossy(value.as_bytes());
            let value = if value.is_sensitive() {
                "[redacted]"
            } else {
                &*text
            };
            let shown = format!("{name}: {}", shown(name.as_str(), value));
            sanitize::field(&shown).into_string()
        });
        let headers: Vec<String> = headers.collect();
        f.debug_struct("Sent")
            .field("request", &self.to_string())
            .field(
                "headers",
                &sanitize::list(headers.iter().map(String::as_str)),
            )
            .finish_non_exhaustive()
    }
}
