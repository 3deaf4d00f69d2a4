//! Responses that did not come.

use std::error::Error as StdError;
use std::fmt;

use super::cause::Cause;
use crate::runtime::Secrets;
use crate::runtime::called::{self, Called};

/// Why no whole response came.
///
/// What it prints, and what its sources print, is on one line each, short, and without the call's
/// secrets. [`TransportError::cause`] is the error of the transport itself.
pub struct TransportError {
    kind: TransportErrorKind,
    raw: Box<dyn StdError + Send + Sync>,
    cause: Cause,
    attempts: u32,
    call: Option<Called>,
}

/// In which way no whole response came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The server was never reached, so it cannot have acted.
    Connect,
    /// The server cannot prove who it is, or there is no way of talking to it in secret. Nothing was
    /// sent.
    Tls,
    /// It took too long. The server may have acted.
    Timeout,
    /// The response was larger than the client takes.
    BodyTooLarge,
    /// The connection broke, or what came was not HTTP. The server may have acted.
    Broken,
    /// What came could not be written to where it was to go.
    Sink,
    /// The call was not made in the runtime that the transport needs. Nothing was sent.
    NoRuntime,
}

impl TransportError {
    /// An error of a transport.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        let raw = source.into();
        Self {
            kind,
            cause: Cause::of(raw.as_ref()),
            raw,
            attempts: 1,
            call: None,
        }
    }

    /// The same, which prints none of these secrets.
    pub(in crate::runtime) fn hiding(mut self, secrets: &Secrets) -> Self {
        self.cause.hide(secrets);
        self
    }

    /// The same, which ended this many attempts.
    pub(in crate::runtime) fn after(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// The same, of this call.
    pub(in crate::runtime) fn of_call(mut self, call: Called) -> Self {
        self.call = Some(call);
        self
    }

    /// The id of the operation that was called.
    pub fn operation(&self) -> Option<&'static str> {
        self.call.map(Called::id)
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// What the transport says, as it says it: to be looked at, not to be printed.
    pub fn cause(&self) -> &(dyn StdError + Send + Sync + 'static) {
        self.raw.as_ref()
    }

    /// In which way no whole response came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        called::prefix(self.call, f)?;
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "the server could not be reached",
            TransportErrorKind::Tls => "there is no secure connection to the server",
            TransportErrorKind::Timeout => "the server did not respond in time",
            TransportErrorKind::BodyTooLarge => "the response is larger than the client takes",
            TransportErrorKind::Broken => "the connection broke before the whole response came",
            TransportErrorKind::Sink => "the response could not be written",
            TransportErrorKind::NoRuntime => {
                "the call was made outside of the runtime of its transport"
            }
        })?;
        after(self.attempts, f)
    }
}

/// Says how often something was tried, unless that goes without saying.
pub(super) fn after(attempts: u32, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match attempts {
        0 | 1 => Ok(()),
        _ => write!(f, " (after {attempts} attempts)"),
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&self.cause)
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("kind", &self.kind)
            .field("source", &self.cause)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
