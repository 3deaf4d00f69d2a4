//! Requests that are not sent.

use std::error::Error as StdError;
use std::fmt;

use crate::runtime::{Secrets, sanitize};

/// Why a request was not sent.
#[derive(Clone, PartialEq, Eq)]
pub struct RefusedError(Box<str>);

impl RefusedError {
    /// For this reason, which may have parts of what the user or the server wrote.
    pub(crate) fn new(reason: impl Into<String>) -> Self {
        Self(reason.into().into_boxed_str())
    }

    /// The same without these secrets.
    pub(in crate::runtime) fn hiding(self, secrets: &Secrets) -> Self {
        Self(secrets.hide(&self.0).into())
    }
}

impl fmt::Display for RefusedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        sanitize::message(&self.0).fmt(f)
    }
}

impl fmt::Debug for RefusedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RefusedError")
            .field(&sanitize::message(&self.0))
            .finish()
    }
}

impl StdError for RefusedError {}
