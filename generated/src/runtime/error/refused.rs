//! Requests that are not sent.

use std::error::Error as StdError;
use std::fmt;

/// Why a request was not sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusedError(Box<str>);

impl RefusedError {
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into().into_boxed_str())
    }
}

impl fmt::Display for RefusedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl StdError for RefusedError {}
