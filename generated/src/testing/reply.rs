//! What is answered.

use std::fmt;

use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderValue};

use crate::runtime::wire::{Wire, Writer};
use crate::runtime::{
    BinaryBody, Body, Bytes, Data, Decode, Empty, Json, MaybeData, MaybeJson, Text, TransportError,
    TransportErrorKind, settings,
};

/// What a call is answered with.
#[derive(Clone)]
pub(super) enum Reply {
    Responses(u16, HeaderMap, Bytes),
    HasErrorBody(TransportErrorKind),
}

impl fmt::Debug for Reply {
    /// Without headers and body: they may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Responses(status, ..) => write!(f, "responses {status}"),
            Self::HasErrorBody(kind) => write!(f, "fails: {kind:?}"),
        }
    }
}

impl Reply {
    pub fn response(
        status: u16,
        mut headers: HeaderMap,
        media_type: Option<&'static str>,
        body: Bytes,
    ) -> Self {
        if let Some(media_type) = media_type {
            let value = HeaderValue::from_static(media_type);
            headers.entry(CONTENT_TYPE).or_insert(value);
        }
        Self::Responses(status, headers, body)
    }

    pub fn into_result(self) -> Result<http::Response<Body>, TransportError> {
        let (status, headers, body) = match self {
            Self::Responses(status, headers, body) => (status, headers, body),
            Self::HasErrorBody(kind) => return Err(TransportError::new(kind, "the mock says so")),
        };
        let response = http::Response::builder().status(status);
        let response = response.body(Body::from(body));
        let mut response =
            response.map_err(|error| TransportError::new(TransportErrorKind::Broken, error))?;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

/// A way of reading responses for which a response can be written.
pub trait Respond: Decode {
    /// The media type and the body of a response that is read as this value.
    fn write(value: &Self::Output) -> (Option<&'static str>, Bytes);
}

const JSON: Option<&str> = Some("application/json");

fn written(write: impl FnOnce(&mut Writer)) -> Bytes {
    let mut writer = Writer::default();
    write(&mut writer);
    writer
        .finish()
        .map(|(text, _)| text)
        .unwrap_or_default()
        .into()
}

fn json<T: Wire>(value: &T) -> Bytes {
    written(|writer| value.write(writer))
}

/// The value as the member that is handed back of a response.
fn enveloped<T: Wire>(value: &T) -> Bytes {
    written(|writer| {
        writer.object(|writer| {
            writer.name(settings::UNWRAP);
            value.write(writer);
        });
    })
}

impl<T: Wire> Respond for Json<T> {
    fn write(value: &T) -> (Option<&'static str>, Bytes) {
        (JSON, json(value))
    }
}

impl<T: Wire> Respond for MaybeJson<T> {
    fn write(value: &Option<T>) -> (Option<&'static str>, Bytes) {
        (JSON, value.as_ref().map(json).unwrap_or_default())
    }
}

impl<T: Wire> Respond for Data<T> {
    fn write(value: &T) -> (Option<&'static str>, Bytes) {
        (JSON, enveloped(value))
    }
}

impl<T: Wire> Respond for MaybeData<T> {
    fn write(value: &Option<T>) -> (Option<&'static str>, Bytes) {
        (JSON, value.as_ref().map(enveloped).unwrap_or_default())
    }
}

impl Respond for Empty {
    fn write((): &()) -> (Option<&'static str>, Bytes) {
        (None, Bytes::new())
    }
}

impl Respond for Text {
    fn write(value: &String) -> (Option<&'static str>, Bytes) {
        (Some("text/plain"), value.clone().into())
    }
}

impl Respond for BinaryBody {
    fn write(value: &Bytes) -> (Option<&'static str>, Bytes) {
        (Some("application/octet-stream"), value.clone())
    }
}
