//! Answers that did not come.

use std::error::Error as StdError;
use std::fmt;

/// Why no whole answer came.
#[derive(Debug)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Box<dyn StdError + Send + Sync>,
}

/// In which way no whole answer came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// The server was never reached, so it cannot have acted.
    Connect,
    /// It took too long. The server may have acted.
    Timeout,
    /// The answer was larger than the client takes.
    BodyTooLarge,
    /// The connection broke, or what came was not HTTP. The server may have acted.
    Broken,
}

impl TransportError {
    /// An error of a transport.
    pub fn new(
        kind: TransportErrorKind,
        source: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self {
            kind,
            source: source.into(),
        }
    }

    /// In which way no whole answer came.
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "the server could not be reached",
            TransportErrorKind::Timeout => "the server did not answer in time",
            TransportErrorKind::BodyTooLarge => "the answer is larger than the client takes",
            TransportErrorKind::Broken => "the connection broke before the whole answer came",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
