//! Operations: plain values that say what is sent and how the answer is read.

use super::{Decode, Method};

/// An operation of the API. It does no I/O: a [`Call`](super::Call) is sent by a client.
pub trait Operation {
    /// How the answer is read.
    type Answer: Decode;
    /// What is known of the operation before it is called.
    const META: Meta;
}

/// What an operation hands back.
pub type Output<O> = <<O as Operation>::Answer as Decode>::Output;

/// What is known of an operation before it is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meta {
    /// The operation id.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template, as in `/pets/{id}`.
    pub path: &'static str,
    /// The server, where it is not the API's own.
    pub server: Option<&'static str>,
    /// Whether it is called without credentials.
    pub public: bool,
}

impl Meta {
    /// An operation of the API's own server, called with credentials.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            server: None,
            public: false,
        }
    }

    /// The same, on another server.
    #[must_use]
    pub const fn server(mut self, server: &'static str) -> Self {
        self.server = Some(server);
        self
    }

    /// The same, called without credentials.
    #[must_use]
    pub const fn public(mut self) -> Self {
        self.public = true;
        self
    }
}

/// An endpoint that the description does not declare, called by
/// [`Client::request`](crate::Client::request). Its answer is JSON, or nothing.
#[derive(Debug, Clone, Copy)]
pub struct Undeclared;

impl Operation for Undeclared {
    type Answer = super::MaybeJson<serde_json::Value>;
    const META: Meta = Meta::new("undeclared", Method::GET, "/");
}
