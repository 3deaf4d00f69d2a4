//! Who the caller is, as the server is told.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, HeaderValue};

use super::param::encode;
use super::{RefusedError, Secret, header};

/// How a key travels (OpenAPI 3.0, Security Scheme Object).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "an API uses one or two of them")]
pub(crate) enum Scheme {
    /// `Authorization: Bearer …`
    Bearer,
    /// `Authorization: Basic …`; the key is `name:password` (RFC 7617).
    Basic,
    /// A header of this name.
    Header(&'static str),
    /// A query parameter of this name.
    Query(&'static str),
    /// A cookie of this name.
    Cookie(&'static str),
}

/// A key, and how it travels.
#[derive(Debug, Clone)]
pub(crate) struct Credentials {
    pub scheme: Scheme,
    pub key: Secret,
}

/// Where a key goes in a request.
pub(crate) enum Placed {
    Header(HeaderName, HeaderValue),
    Query(String),
    Cookie(String),
}

impl Credentials {
    pub fn place(&self) -> Result<Placed, RefusedError> {
        let key = self.key.expose();
        let authorization = |text: String| sensitive("authorization", &text);
        match self.scheme {
            Scheme::Bearer => authorization(format!("Bearer {key}")),
            Scheme::Basic => authorization(format!("Basic {}", STANDARD.encode(key))),
            Scheme::Header(name) => sensitive(name, key),
            Scheme::Query(name) => Ok(Placed::Query(pair(name, key))),
            Scheme::Cookie(name) => Ok(Placed::Cookie(pair(name, key))),
        }
    }
}

fn pair(name: &str, key: &str) -> String {
    format!("{}={}", encode(name, false), encode(key, false))
}

fn sensitive(name: &str, text: &str) -> Result<Placed, RefusedError> {
    match header::sound(name, text) {
        Ok((name, mut value)) => {
            // Kept out of debug output and of HTTP/2's table of headers.
            value.set_sensitive(true);
            Ok(Placed::Header(name, value))
        }
        Err(_) => Err(RefusedError::new(
            "the key has characters that a header cannot hold, such as a line break",
        )),
    }
}
