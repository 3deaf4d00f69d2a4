//! What can be wrong with a notice.

use std::fmt;
use std::time::Duration;

/// Why a notice is not to be trusted, or cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// There is no key, or it is none. No notice can be checked.
    Key(Box<str>),
    /// This header is missing: the API did not send it.
    Missing(&'static str),
    /// This header is there twice, or holds what it never would.
    Malformed(&'static str),
    /// The signature is not the API's, or not for this notice: another body, another time or another key.
    Mismatch,
    /// The API signed it this long ago, so that it may have been sent again by somebody else.
    TooOld(Duration),
    /// The API signed it this far ahead: a clock is wrong.
    FromTheFuture(Duration),
    /// It is the API's own, but not of the type that it was to be read as. This says where and why,
    /// without the values that it holds.
    Body(Box<str>),
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(reason) => write!(f, "the key for webhooks is not sound: {reason}"),
            Self::Missing(name) => write!(f, "the header `{name}` is missing"),
            Self::Malformed(name) => write!(f, "the header `{name}` is not sound"),
            Self::Mismatch => f.write_str("the signature is not that of this notice"),
            Self::TooOld(age) => write!(f, "it was signed {} s ago", age.as_secs()),
            Self::FromTheFuture(ahead) => {
                write!(f, "it was signed {} s in the future", ahead.as_secs())
            }
            Self::Body(reason) => write!(f, "it cannot be read: {reason}"),
        }
    }
}

impl std::error::Error for WebhookError {}
