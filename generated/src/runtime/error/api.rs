//! Errors that the API answers with.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::transport::after;
use crate::runtime::{
    Body, Decode, Error, Fails, Failure, RateLimit, RawAnswer, Secret, secret, settings,
};

/// An error that the API answered with.
#[derive(Clone)]
pub struct ApiError {
    answer: RawAnswer,
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

/// One of the problems that an error of the API lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// The API's code for the problem.
    pub code: Option<String>,
    /// The problem in a few words.
    pub title: Option<String>,
    /// The problem in a sentence.
    pub detail: Option<String>,
    /// The member of the body that it is about, as a JSON pointer.
    pub pointer: Option<String>,
    /// The parameter that it is about.
    pub parameter: Option<String>,
    /// A page that tells more.
    pub url: Option<String>,
}

impl ApiError {
    /// The error that an answer tells, which may repeat these secrets.
    pub(crate) fn new(answer: RawAnswer, secrets: &[&Secret]) -> Self {
        Self {
            errors: details(answer.body(), secrets),
            answer,
        }
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.answer.status()
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

    /// The problems that the answer lists; empty if it is not in the API's form.
    pub fn errors(&self) -> &[ErrorDetail] {
        &self.errors
    }

    /// The body, read as the operation `O` declares the bodies of its errors.
    ///
    /// # Errors
    ///
    /// [`Error::Decode`] when the body is not what is declared, or the status is one for which
    /// nothing is declared.
    pub fn declared<O: Fails>(&self) -> Result<Failure<O>, Error> {
        O::Failure::open(self.answer.clone(), Body::default(), 0)
    }

    /// The code of the first problem.
    pub fn code(&self) -> Option<&str> {
        self.errors.first()?.code.as_deref()
    }

    /// The headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        self.answer.headers()
    }

    /// The body of the answer, as it came; of one that is longer than a megabyte or broke off, the
    /// beginning.
    pub fn body(&self) -> &Bytes {
        self.answer.body()
    }

    /// What the server says about how much more may be asked of it.
    pub fn rate_limit(&self) -> RateLimit {
        self.answer.rate_limit()
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.answer.attempts()
    }

    /// The id that the server gave to the request, for a question to the API's support.
    pub fn request_id(&self) -> Option<&str> {
        self.answer.request_id()
    }
}

impl fmt::Debug for ApiError {
    /// Without the body: a server may repeat in it what it was sent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiError")
            .field("status", &self.status())
            .field("errors", &self.errors)
            .field("request_id", &self.request_id())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the API answered {}", self.status())?;
        for (index, error) in self.errors.iter().enumerate() {
            f.write_str(if index == 0 { ": " } else { "; " })?;
            error.fmt(f)?;
        }
        if let Some(id) = self.request_id() {
            write!(f, " (request {id})")?;
        }
        after(self.attempts(), f)
    }
}

impl fmt::Display for ErrorDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [&self.code, &self.title, &self.detail];
        for (index, part) in parts.into_iter().flatten().enumerate() {
            f.write_str(if index == 0 { "" } else { ", " })?;
            one_line(part, f)?;
        }
        match self.pointer.as_ref().or(self.parameter.as_ref()) {
            Some(place) => {
                f.write_str(" (at ")?;
                one_line(place, f)?;
                f.write_str(")")
            }
            None => Ok(()),
        }
    }
}

/// Writes text without its line breaks, so that an error stays one line of a log.
fn one_line(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    text.split(|c: char| c.is_control())
        .filter(|part| !part.is_empty())
        .enumerate()
        .try_for_each(|(index, part)| {
            f.write_str(if index == 0 { "" } else { " " })?;
            f.write_str(part)
        })
}

/// The problems that a body lists, found by the pointers of the settings; whatever is not there
/// is left out, and so are secrets that the server repeats.
fn details(body: &[u8], secrets: &[&Secret]) -> Vec<ErrorDetail> {
    let Ok(body) = serde_json::from_slice::<Value>(body) else {
        return Vec::new();
    };
    let detail = |item: &Value| {
        let text = |pointer: Option<&str>| match item.pointer(pointer?)? {
            Value::String(text) => Some(secret::hide(text.clone(), secrets)),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        };
        ErrorDetail {
            code: text(settings::ERROR_CODE),
            title: text(settings::ERROR_TITLE),
            detail: text(settings::ERROR_DETAIL),
            pointer: text(settings::ERROR_POINTER),
            parameter: text(settings::ERROR_PARAMETER),
            url: text(settings::ERROR_URL),
        }
    };
    let details = match body.pointer(settings::ERROR_ITEMS) {
        Some(Value::Array(items)) => items.iter().map(detail).collect(),
        Some(item) => vec![detail(item)],
        None => Vec::new(),
    };
    let says_something = |detail: &ErrorDetail| *detail != ErrorDetail::default();
    details.into_iter().filter(says_something).collect()
}

impl std::error::Error for ApiError {}
