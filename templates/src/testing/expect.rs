//! Calls that are expected.

use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;
use serde_json::Value;

use super::reply::{Reply, Respond};
use super::{Mock, Sent};
use crate::runtime::sanitize::Sanitized;
use crate::runtime::wire::{Wire, Writer};
use crate::runtime::{
    Bytes, Failure, HasErrorBody, Meta, Operation, Output, TransportErrorKind, header, sanitize,
    secret,
};

/// A call that is expected. It counts once the mock knows what to respond.
#[must_use = "nothing is expected until it is said how to respond"]
#[derive(Debug)]
pub struct Expect<'m, O> {
    mock: &'m Mock,
    meta: Meta,
    conditions: Vec<Condition>,
    times: usize,
    headers: HeaderMap,
    operation: PhantomData<fn() -> O>,
}

impl<'m, O: Operation> Expect<'m, O> {
    pub(super) fn new(mock: &'m Mock) -> Self {
        Self {
            mock,
            meta: O::META,
            conditions: Vec::new(),
            times: 1,
            headers: HeaderMap::new(),
            operation: PhantomData,
        }
    }

    /// Only with this path, its arguments filled in and encoded.
    pub fn path(self, path: impl Into<String>) -> Self {
        self.condition(Condition::Path(path.into()))
    }

    /// Only with this pair in its query.
    pub fn query(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.condition(Condition::Query(name.into(), value.into()))
    }

    /// Only with this header.
    pub fn header(self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.condition(Condition::Header(name.into(), value.into()))
    }

    /// Only with this JSON body.
    pub fn json(self, body: &dyn Wire) -> Self {
        self.condition(Condition::json(body))
    }

    /// This many such calls, each answered in the same way.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Responds with this header as well, such as `retry-after`.
    ///
    /// # Panics
    ///
    /// If HTTP allows no such header.
    #[track_caller]
    pub fn response_header(mut self, name: &str, value: &str) -> Self {
        let sound = header::sound(name, value);
        assert!(sound.is_ok(), "{sound:?}");
        self.headers.extend(sound);
        self
    }

    /// Responds with success and this value.
    pub fn response(self, value: &Output<O>)
    where
        O::Response: Respond,
    {
        let (media_type, body) = <O::Response as Respond>::write(value);
        self.respond(200, media_type, body);
    }

    /// Responds with this status and JSON.
    pub fn response_json(self, status: u16, body: &impl serde::Serialize) {
        let body = serde_json::to_vec(body).unwrap_or_default();
        self.respond(status, Some("application/json"), body.into());
    }

    /// Responds with this status and these bytes.
    pub fn response_bytes(self, status: u16, media_type: &'static str, body: impl Into<Vec<u8>>) {
        self.respond(status, Some(media_type), body.into().into());
    }

    /// Responds with this status and nothing else.
    pub fn response_status(self, status: u16) {
        self.respond(status, None, Bytes::new());
    }

    /// Responds with an error, whose body is as the operation declares it.
    pub fn response_error(self, status: u16, body: &Failure<O>)
    where
        O: HasErrorBody,
        O::Failure: Respond,
    {
        let (media_type, body) = <O::Failure as Respond>::write(body);
        self.respond(status, media_type, body);
    }

    /// Does not respond: the call fails in this way.
    pub fn fail(self, kind: TransportErrorKind) {
        self.reply(Reply::HasErrorBody(kind));
    }

    fn respond(mut self, status: u16, media_type: Option<&'static str>, body: Bytes) {
        let headers = std::mem::take(&mut self.headers);
        self.reply(Reply::response(status, headers, media_type, body));
    }

    fn condition(mut self, condition: Condition) -> Self {
        self.conditions.push(condition);
        self
    }

    fn reply(self, reply: Reply) {
        self.mock.add(Expectation {
            meta: self.meta,
            conditions: self.conditions,
            left: self.times,
            reply,
        });
    }
}

/// A call that is expected, and what is answered.
#[derive(Debug)]
pub(super) struct Expectation {
    meta: Meta,
    conditions: Vec<Condition>,
    left: usize,
    reply: Reply,
}

impl Expectation {
    /// Whether such calls are still to come.
    pub fn is_open(&self) -> bool {
        self.left > 0
    }

    /// The response, if the call is one of these.
    pub fn take(&mut self, sent: &Sent) -> Option<Reply> {
        let same =
            sent.meta().map(|meta| (meta.id, meta.path)) == Some((self.meta.id, self.meta.path));
        let fits = self
            .conditions
            .iter()
            .all(|condition| condition.holds(sent));
        if !same || !fits || self.left == 0 {
            return None;
        }
        self.left -= 1;
        Some(self.reply.clone())
    }
}

impl fmt::Display for Expectation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Meta {
            id, method, path, ..
        } = self.meta;
        write!(f, "{id}: {method} {path}")?;
        for condition in &self.conditions {
            write!(f, ", {condition}")?;
        }
        match self.left {
            1 => Ok(()),
            left => write!(f, ", {left} times"),
        }
    }
}

/// What has to hold for a call.
enum Condition {
    Path(String),
    Query(String, String),
    Header(String, String),
    /// The body, and how it is shown.
    Json(Value, String),
}

impl Condition {
    fn json(body: &dyn Wire) -> Self {
        let mut writer = Writer::default();
        body.write(&mut writer);
        let (text, mut secrets) = writer.finish().unwrap_or_default();
        let body: Value = serde_json::from_slice(&text).unwrap_or_default();
        secrets.extend(secret::likely("", &body));
        let shown = secrets.iter().fold(body.to_string(), |shown, secret| {
            let text = Value::from(secret.expose()).to_string();
            shown.replace(&text, r#""[redacted]""#)
        });
        Self::Json(body, sanitize::message(&shown).into_string())
    }

    fn holds(&self, sent: &Sent) -> bool {
        match self {
            Self::Path(path) => sent.path() == path,
            Self::Query(name, value) => sent.query(name).as_deref() == Some(value),
            Self::Header(name, value) => sent.header(name) == Some(value),
            Self::Json(body, _) => sent.json().as_ref() == Some(body),
        }
    }
}

impl fmt::Debug for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Path(path) => write!(f, "path {}", sanitize::field(path)),
            Self::Query(name, value) => {
                write!(f, "query {}={}", sanitize::field(name), shown(name, value))
            }
            Self::Header(name, value) => {
                write!(
                    f,
                    "header {}: {}",
                    sanitize::field(name),
                    shown(name, value)
                )
            }
            Self::Json(_, shown) => write!(f, "body {shown}"),
        }
    }
}

/// A value, unless it is likely to be a secret.
pub(super) fn shown<'v>(name: &str, value: &'v str) -> Sanitized<'v> {
    sanitize::field(match secret::is_likely(name) {
        true => "[redacted]",
        false => value,
    })
}
