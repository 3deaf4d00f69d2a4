//! Operations: plain values that say what is sent and how the response is read.

use std::marker::PhantomData;

use super::{Decode, Method, settings};

/// An operation of the API. It does no I/O: a [`Call`](super::Call) is sent by a client.
pub trait Operation {
    /// How the response is read.
    type Response: Decode;
    /// What is known of the operation before it is called.
    const META: Meta;
}

/// What an operation hands back.
pub type Output<O> = <<O as Operation>::Response as Decode>::Output;

/// An operation whose responses have headers that the description declares.
pub trait HasHeaders: Operation {
    /// The headers, each by its name in lower case.
    type Headers: super::wire::Object;
}

/// An operation that declares what the bodies of its errors look like.
pub trait HasErrorBody: Operation {
    /// How the body of an error is read.
    type Failure: Decode;
}

/// What the body of an error of an operation holds.
pub type Failure<O> = <<O as HasErrorBody>::Failure as Decode>::Output;

/// The operation `O` with its response read in another way, as `D`.
#[derive(Debug, Clone, Copy)]
pub struct ReadAs<O, D>(PhantomData<fn() -> (O, D)>);

impl<O: Operation, D: Decode> Operation for ReadAs<O, D> {
    type Response = D;
    const META: Meta = O::META;
}

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
    /// The media types that are asked for, where the way the response is read does not tell.
    pub accept: Option<&'static str>,
    /// Whether it may be sent again even if the server may have acted on it.
    pub repeatable: bool,
    /// Whether it declares the header for idempotency keys.
    pub keyed: bool,
    /// Whether its body takes such a key.
    pub keyed_body: bool,
    /// The statuses of redirects that are results, as spans.
    redirects: &'static [(u16, u16)],
    pub(crate) security: Security,
}

/// The credentials that an operation takes (OpenAPI 3.0, Security Requirement Object): any one of
/// these groups, each with all of its schemes, which are indices into the API's list of them.
pub(crate) type Security = &'static [&'static [u16]];

impl Meta {
    /// An operation of the API's own server, called with credentials.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            server: None,
            accept: None,
            repeatable: false,
            keyed: false,
            keyed_body: false,
            redirects: &[],
            security: settings::SECURITY,
        }
    }

    /// The same, on another server.
    #[must_use]
    pub const fn server(mut self, server: &'static str) -> Self {
        self.server = Some(server);
        self
    }

    /// The same, asking for these media types.
    #[must_use]
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = Some(media_types);
        self
    }

    /// The same, of which these redirects are results.
    #[must_use]
    #[allow(dead_code, reason = "not every API has such operations")]
    pub(crate) const fn redirects(mut self, statuses: &'static [(u16, u16)]) -> Self {
        self.redirects = statuses;
        self
    }

    /// Whether a response with this status is a result of the operation.
    pub fn is_result(&self, status: http::StatusCode) -> bool {
        let code = status.as_u16();
        let mut spans = self.redirects.iter();
        status.is_success() || spans.any(|(first, last)| (*first..=*last).contains(&code))
    }

    /// The same, which does no harm when done twice.
    #[must_use]
    #[allow(dead_code, reason = "not every API has such operations")]
    pub(crate) const fn repeatable(mut self) -> Self {
        self.repeatable = true;
        self
    }

    /// The same, which declares the header for idempotency keys.
    #[must_use]
    #[allow(dead_code, reason = "not every API has such operations")]
    pub(crate) const fn keyed(mut self) -> Self {
        self.keyed = true;
        self
    }

    /// The same, whose body takes an idempotency key.
    #[must_use]
    #[allow(dead_code, reason = "not every API has such operations")]
    pub(crate) const fn keyed_body(mut self) -> Self {
        self.keyed_body = true;
        self
    }

    /// The same, with other credentials than most operations.
    #[must_use]
    #[allow(dead_code, reason = "not every API has such operations")]
    pub(crate) const fn security(mut self, groups: Security) -> Self {
        self.security = groups;
        self
    }
}

/// An endpoint that the description does not declare, called by
/// [`Client::request`](crate::Client::request). Its response is JSON, or nothing.
#[derive(Debug, Clone, Copy)]
pub struct Undeclared;

impl Operation for Undeclared {
    type Response = super::MaybeJson<serde_json::Value>;
    const META: Meta = Meta::new("undeclared", Method::GET, "/");
}
