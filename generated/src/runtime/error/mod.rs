//! What can go wrong.

mod api;
mod body;
mod cause;
mod decode;
mod detail;
mod refused;
mod transport;

use std::error::Error as StdError;
use std::fmt;

use http::StatusCode;

use super::{Failure, HasErrorBody, Secrets, retry, sanitize};

pub use api::{ApiError, ApiErrorKind};
pub use decode::DecodeError;
#[allow(unused_imports, reason = "not every API has webhooks")]
pub(crate) use decode::without_values;
pub use detail::ErrorDetail;
pub use refused::RefusedError;
pub use transport::{TransportError, TransportErrorKind};

/// What can go wrong with a call.
///
/// It is no larger than three words, so that `Result` stays cheap.
///
/// What it prints, by `Display` and by `Debug`, is on one line, has at most some 1,000 characters of
/// what others wrote, and holds no key and no secret of the call, however the server spells them.
/// What the methods hand out (the body, the headers, the id of the request) is as it came.
#[non_exhaustive]
pub enum Error {
    /// The client cannot be made (an address that is none, a key that is empty, no TLS), or it has no
    /// key for a call that needs one.
    Configuration(Box<str>),
    /// The request was not sent, because something in it is not sound.
    Refused(Box<RefusedError>),
    /// No whole response came.
    Transport(Box<TransportError>),
    /// The API answered with an error.
    Api(Box<ApiError>),
    /// The response is not what its description says.
    Decode(Box<DecodeError>),
}

impl Error {
    /// The status of the response, if one came.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Api(error) => Some(error.status()),
            Self::Decode(error) => Some(error.status()),
            _ => None,
        }
    }

    /// The id that the server gave to the request, if it answered.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id(),
            Self::Decode(error) => error.request_id(),
            _ => None,
        }
    }

    /// The API's own error, if it answered with one.
    pub fn api(&self) -> Option<&ApiError> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }

    /// The body of the API's error, read as the operation `O` declares it; none if the API did not
    /// respond with an error, or with one that is not as declared. [`ApiError::declared`] tells why.
    pub fn declared<O: HasErrorBody>(&self) -> Option<Failure<O>> {
        self.api()?.declared::<O>().ok()
    }

    /// Which kind of error the API answered with, if it answered with one.
    pub fn kind(&self) -> Option<ApiErrorKind> {
        self.api().map(ApiError::kind)
    }

    /// Whether the API says that there is no such thing (404).
    pub fn is_not_found(&self) -> bool {
        self.kind() == Some(ApiErrorKind::NotFound)
    }

    /// Whether the API says that it was asked too often (429).
    pub fn is_rate_limited(&self) -> bool {
        self.kind() == Some(ApiErrorKind::RateLimited)
    }

    /// Whether an attempt took too long.
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Transport(error) if error.kind() == TransportErrorKind::Timeout)
    }

    /// The id of the operation that was called, as far as it came to that.
    pub fn operation(&self) -> Option<&'static str> {
        match self {
            Self::Configuration(_) | Self::Refused(_) => None,
            Self::Transport(error) => error.operation(),
            Self::Api(error) => error.operation(),
            Self::Decode(error) => error.operation(),
        }
    }

    /// How often the request was sent, as far as it came to that.
    pub fn attempts(&self) -> u32 {
        match self {
            Self::Configuration(_) | Self::Refused(_) => 0,
            Self::Transport(error) => error.attempts(),
            Self::Api(error) => error.attempts(),
            Self::Decode(error) => error.attempts(),
        }
    }

    /// Whether the same call may succeed later, so that it can be worth trying again, at least if
    /// doing it twice does no harm.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Configuration(_) | Self::Refused(_) | Self::Decode(_) => false,
            Self::Transport(error) => retry::is_passing(error.kind()),
            Self::Api(error) => retry::may_pass(error.status()),
        }
    }

    /// The same, which prints none of these secrets.
    pub(super) fn hiding(self, secrets: &Secrets) -> Self {
        match self {
            Self::Refused(error) => error.hiding(secrets).into(),
            Self::Transport(error) => error.hiding(secrets).into(),
            Self::Configuration(reason) => Self::Configuration(secrets.hide(&reason).into()),
            other => other,
        }
    }

    /// The same, which says which of several values cannot be read.
    pub(super) fn within(self, words: &str, secrets: &Secrets) -> Self {
        match self {
            Self::Decode(error) => Self::Decode(Box::new(error.within(words, secrets))),
            other => other,
        }
    }

    /// Whether the server was never reached. One that could not prove who it is was.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::Transport(error) if error.kind() == TransportErrorKind::Connect)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Configuration(reason) => sanitize::message(reason).fmt(f),
            Self::Refused(error) => write!(f, "the request was not sent: {error}"),
            Self::Transport(error) => error.fmt(f),
            Self::Api(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, field): (_, &dyn fmt::Debug) = match self {
            Self::Configuration(reason) => {
                let mut tuple = f.debug_tuple("Configuration");
                return tuple.field(&sanitize::message(reason)).finish();
            }
            Self::Refused(error) => ("Refused", error),
            Self::Transport(error) => ("Transport", error),
            Self::Api(error) => ("Api", error),
            Self::Decode(error) => ("Decode", error),
        };
        f.debug_tuple(name).field(field).finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            _ => None,
        }
    }
}

impl From<RefusedError> for Error {
    fn from(error: RefusedError) -> Self {
        Self::Refused(Box::new(error))
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        Self::Transport(Box::new(error))
    }
}
