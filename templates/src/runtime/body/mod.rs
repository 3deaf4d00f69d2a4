//! Bodies: what is sent, and what comes, whole or piece by piece.

mod chain;
mod download;
mod file_part;
mod form;
mod guess;
mod http_body;
mod multipart;
mod patience;
mod reader;
mod upload;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::ended::Ending;
use super::progress::Watch;
use super::{Error, TransportError, TransportErrorKind};

pub use download::Download;
pub use file_part::FilePart;
pub use form::FileOr;
#[allow(unused_imports, reason = "not every API has forms")]
pub(crate) use form::{Layout, blank_piece, files, form, value};
pub use multipart::Multipart;
pub(super) use patience::Patience;
pub use upload::Upload;

/// Pieces of a body, one after the other.
pub(super) type Pieces<E> = Pin<Box<dyn Stream<Item = Result<Bytes, E>> + Send>>;

/// The body of a response while it comes.
///
/// A transport makes it of what it has: all of the bytes, or a stream of them.
pub struct Body {
    content: Content,
    /// None if all of it is here, or whoever reads it sees to that.
    patience: Option<Patience>,
    /// Who is told how far it is.
    watch: Option<Box<Watch>>,
    /// Who is told what ends the call, if it ends with the body.
    ending: Option<Arc<Ending>>,
}

enum Content {
    Whole(Bytes),
    Pieces(Pieces<TransportError>),
}

impl Body {
    /// A body that comes piece by piece.
    pub fn stream(
        pieces: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static,
    ) -> Self {
        Self::of(Content::Pieces(Box::pin(pieces)))
    }

    fn of(content: Content) -> Self {
        Self {
            content,
            patience: None,
            watch: None,
            ending: None,
        }
    }

    /// The same, of which somebody is told how far it is.
    pub(super) fn watched(mut self, watch: Option<Watch>) -> Self {
        self.watch = watch.map(Box::new);
        self
    }

    /// The same, waited for no longer than this.
    pub(super) fn with(mut self, patience: Patience) -> Self {
        self.patience = Some(patience);
        self
    }

    /// Whether it is read while it comes, by whoever has made the call.
    pub(super) fn is_handed_on(&self) -> bool {
        self.patience.as_ref().is_some_and(Patience::is_for_each)
    }

    /// The same, with which a call ends.
    pub(super) fn ending(mut self, ending: Arc<Ending>) -> Self {
        self.ending = Some(ending);
        self
    }

    /// Takes in what went wrong with what comes, which ends the call.
    pub(super) fn failed(&self, error: Error) -> Error {
        if let Some(ending) = &self.ending {
            ending.tell(Some(&error));
        }
        error
    }

    /// Nobody takes anything of it any more, which ends the call.
    pub(super) fn end(&mut self) {
        self.ending = None;
    }

    /// The next piece; none after the last.
    pub(super) async fn next(&mut self) -> Option<Result<Bytes, TransportError>> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await
    }

    /// All of it, if it is no longer than `limit`.
    pub(super) async fn collect(&mut self, limit: usize) -> Result<Bytes, TransportError> {
        let too_large = || {
            let reason = format!("more than {limit} bytes");
            TransportError::new(TransportErrorKind::BodyTooLarge, reason)
        };
        if let Some(patience) = &mut self.patience {
            patience.collects();
        }
        // Most bodies come in one piece, which need not be copied.
        let mut first = Bytes::new();
        let mut all = BytesMut::new();
        while let Some(piece) = self.next().await {
            let piece = piece?;
            if piece.len() > limit.saturating_sub(first.len() + all.len()) {
                return Err(too_large());
            }
            if first.is_empty() && all.is_empty() {
                first = piece;
                continue;
            }
            all.extend_from_slice(&std::mem::take(&mut first));
            all.extend_from_slice(&piece);
        }
        Ok(if all.is_empty() { first } else { all.freeze() })
    }

    /// As much of it as comes, and at most `limit` bytes.
    pub(super) async fn collect_some(mut self, limit: usize) -> Bytes {
        let mut all = BytesMut::new();
        while all.len() < limit
            && let Some(Ok(mut piece)) = self.next().await
        {
            piece.truncate(limit - all.len());
            all.extend_from_slice(&piece);
        }
        all.freeze()
    }
}

impl Stream for Body {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let piece = match &mut this.content {
            Content::Whole(bytes) if bytes.is_empty() => return Poll::Ready(None),
            Content::Whole(bytes) => {
                let bytes = std::mem::take(bytes);
                if let Some(watch) = &mut this.watch {
                    watch.count(&bytes);
                }
                return Poll::Ready(Some(Ok(bytes)));
            }
            Content::Pieces(pieces) => pieces.as_mut().poll_next(cx),
        };
        match piece {
            // Pieces with nothing in them could go on for ever without a wait between them.
            Poll::Ready(Some(Ok(bytes))) if bytes.is_empty() => cx.waker().wake_by_ref(),
            Poll::Ready(piece) => {
                if let Some(patience) = &mut this.patience {
                    patience.renew();
                }
                if let (Some(watch), Some(Ok(bytes))) = (&mut this.watch, &piece) {
                    watch.count(bytes);
                }
                return Poll::Ready(piece);
            }
            Poll::Pending => {}
        }
        match &mut this.patience {
            Some(patience) => patience.poll(cx).map(|late| Some(Err(late))),
            None => Poll::Pending,
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self::of(Content::Whole(bytes.into()))
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::of(Content::Whole(Bytes::new()))
    }
}

impl fmt::Debug for Body {
    /// Without the bytes: they may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").finish_non_exhaustive()
    }
}
