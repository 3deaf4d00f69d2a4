//! What is sent.

use std::io::Read as _;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::{fmt, io};

use bytes::Bytes;
use futures_core::Stream;

use super::Pieces;
use crate::runtime::progress::{ProgressHook, Watch};

/// Bytes to be sent: all at hand, or a stream of them.
///
/// A stream can be read once, so a call that sends one is sent once: it is never retried.
#[derive(Clone)]
pub struct Upload {
    pub(super) source: Source,
    /// Who is told how far it is.
    pub(super) watch: Option<Watch>,
}

#[derive(Clone)]
pub(super) enum Source {
    Bytes(Bytes),
    Stream(Shared),
}

/// A stream that can be read once.
pub(super) struct Shared {
    /// Clones of a call share the one stream; whoever sends first takes it.
    pub shared: Arc<Mutex<Option<Pieces<io::Error>>>>,
    /// What was taken. Never locked: it only lets a stream that is `Send` be part of what has to be
    /// `Sync`.
    pub taken: Option<Mutex<Pieces<io::Error>>>,
    length: Option<u64>,
}

impl Clone for Shared {
    fn clone(&self) -> Self {
        Self {
            shared: self.shared.clone(),
            taken: None,
            length: self.length,
        }
    }
}

impl Upload {
    fn of(source: Source) -> Self {
        Self {
            source,
            watch: None,
        }
    }

    /// The same, of which somebody is told how far it is.
    pub(in crate::runtime) fn watched(mut self, hook: Option<&ProgressHook>) -> Self {
        let watch = |hook: &ProgressHook| Watch::new(hook.clone(), self.length());
        self.watch = hook.map(watch);
        self
    }

    /// Whether somebody is told how far it is, so that it has to come piece by piece.
    #[cfg(feature = "reqwest")]
    pub(in crate::runtime) fn is_watched(&self) -> bool {
        self.watch.is_some()
    }

    /// Bytes that come piece by piece, such as a file that is too large to be held.
    pub fn stream(pieces: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        Self::of(Source::Stream(Shared {
            shared: Arc::new(Mutex::new(Some(Box::pin(pieces)))),
            taken: None,
            length: None,
        }))
    }

    /// What a reader gives, such as a file that is too large to be held. It is read while it is
    /// sent, piece by piece; a reader that makes its thread wait, as one of a network would, is
    /// better wrapped into a stream.
    pub fn reader(reader: impl io::Read + Send + 'static) -> Self {
        Self::stream(Reader(Box::new(reader)))
    }

    /// Says how many bytes the stream has, for servers that want to know beforehand.
    #[must_use]
    pub fn with_length(mut self, bytes: u64) -> Self {
        if let Source::Stream(stream) = &mut self.source {
            stream.length = Some(bytes);
        }
        self
    }

    /// How many bytes there are, if that is known.
    pub fn length(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Stream(stream) => stream.length,
        }
    }

    /// The bytes, if all of them are at hand.
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            Source::Stream(_) => None,
        }
    }

    /// Takes the stream; none if the bytes are at hand, or somebody took it before.
    pub(in crate::runtime) fn take_stream(&self) -> Option<Pieces<io::Error>> {
        match &self.source {
            Source::Bytes(_) => None,
            Source::Stream(stream) => {
                let shared = stream.shared.lock();
                shared.unwrap_or_else(PoisonError::into_inner).take()
            }
        }
    }
}

/// A reader as a stream of pieces.
struct Reader(Box<dyn io::Read + Send>);

/// How many bytes are sent at once of what could be sent in one.
pub(super) const PIECE: usize = 64 * 1024;

impl Stream for Reader {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut piece = Vec::with_capacity(PIECE);
        let read = self.0.by_ref().take(PIECE as u64).read_to_end(&mut piece);
        Poll::Ready(match read {
            Ok(0) => None,
            Ok(_) => Some(Ok(piece.into())),
            Err(error) => Some(Err(error)),
        })
    }
}

impl Default for Upload {
    fn default() -> Self {
        Self::of(Source::Bytes(Bytes::new()))
    }
}

impl<T: Into<Bytes>> From<T> for Upload {
    fn from(bytes: T) -> Self {
        Self::of(Source::Bytes(bytes.into()))
    }
}

impl fmt::Debug for Upload {
    /// Without the bytes: they may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
