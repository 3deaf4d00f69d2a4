//! Errors that the API responds with.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::body::details;
use super::transport::after;
use crate::runtime::called::{self, Called};
use crate::runtime::{
    Body, Decode, Error, ErrorDetail, Failure, HasErrorBody, RateLimit, RawResponse, sanitize, xml,
};

/// An error that the API answered with.
#[derive(Clone)]
pub struct ApiError {
    response: RawResponse,
    errors: Vec<ErrorDetail>,
}

/// Which kind of error the API answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ApiErrorKind {
    /// 400: the request is not sound.
    BadRequest,
    /// 401: the key is missing or wrong.
    Unauthorized,
    /// 403: the key may not do this.
    Forbidden,
    /// 404: there is no such thing.
    NotFound,
    /// 409: it conflicts with what is there.
    Conflict,
    /// 422: a value is not allowed.
    UnprocessableEntity,
    /// 429: asked too often.
    RateLimited,
    /// 5xx: the server failed.
    Server,
    /// 3xx: it is somewhere else, where the client does not follow: on another server, which is to
    /// see neither credentials nor bodies, or to be asked for with another method.
    Redirect,
    /// Any other status.
    Other,
}

impl ApiError {
    /// The error that a response tells.
    pub(crate) fn new(response: RawResponse) -> Self {
        let json = xml::to_json(&response);
        let body = json.as_ref().map_or(&**response.body(), String::as_bytes);
        Self {
            errors: details(body, response.secrets()),
            response: response.observed().bounded(),
        }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// Which kind of error it is.
    pub fn kind(&self) -> ApiErrorKind {
        match self.status().as_u16() {
            400 => ApiErrorKind::BadRequest,
            401 => ApiErrorKind::Unauthorized,
            403 => ApiErrorKind::Forbidden,
            404 => ApiErrorKind::NotFound,
            409 => ApiErrorKind::Conflict,
            422 => ApiErrorKind::UnprocessableEntity,
            429 => ApiErrorKind::RateLimited,
            300..400 => ApiErrorKind::Redirect,
            500.. => ApiErrorKind::Server,
            _ => ApiErrorKind::Other,
        }
    }

    /// The problems that the response lists, up to a hundred; empty if it is not in the API's form.
    pub fn errors(&self) -> &[ErrorDetail] {
        &self.errors
    }

    /// The body, read as the operation `O` declares the bodies of its errors.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] when the body is not what is declared, or the status is one for which
    /// nothing is declared.
    pub fn declared<O: HasErrorBody>(&self) -> Result<Failure<O>, Error> {
        O::Failure::open(self.response.clone(), Body::default(), 0)
    }

    /// The code of the first problem.
    pub fn code(&self) -> Option<&str> {
        self.errors.first()?.code.as_deref()
    }

    /// The status in digits.
    pub(in crate::runtime) fn status_text(&self) -> &str {
        self.response.status_text()
    }

    /// The headers of the response as they came; of more than 64 KiB, the first.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The body of the response, as it came; of one that is longer than a megabyte or broke off, the
    /// beginning.
    pub fn body(&self) -> &Bytes {
        self.response.body()
    }

    /// What the server says about how much more may be asked of it.
    pub fn rate_limit(&self) -> RateLimit {
        self.response.rate_limit()
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.response.attempts()
    }

    /// The id of the operation that was called.
    pub fn operation(&self) -> Option<&'static str> {
        self.response.call().map(Called::id)
    }

    /// The id that the server gave to the request, for a question to the API's support, as it came.
    pub fn request_id(&self) -> Option<&str> {
        self.response.request_id()
    }
}

impl fmt::Debug for ApiError {
    /// Without the body and the headers: a server may repeat in them what it was sent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.errors.get(..DEBUGGED).unwrap_or(&self.errors);
        f.debug_struct("ApiError")
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("errors", &shown)
            .field("request_id", &self.response.shown_request_id())
            .finish_non_exhaustive()
    }
}

/// How many of an error's problems are debugged.
const DEBUGGED: usize = 3;

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        called::prefix(self.response.call(), f)?;
        write!(f, "the API answered {}", self.status())?;
        if !self.errors.is_empty() {
            let problems = self.errors.iter().map(ToString::to_string);
            let problems = problems.collect::<Vec<_>>().join("; ");
            write!(f, ": {}", sanitize::message(&problems))?;
        }
        if let Some(id) = self.response.shown_request_id() {
            write!(f, " (request {id})")?;
        }
        after(self.attempts(), f)
    }
}

impl std::error::Error for ApiError {}
