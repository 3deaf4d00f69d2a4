//! Bodies as `http-body` has them, for the transports that come with the crate.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method};
use http_body::{Body, Frame, SizeHint};
use tokio::time::{Instant, Sleep};

use super::body::Pieces;
use super::{Limits, TransportError, TransportErrorKind, Upload};

/// Says of a request without a body that it has none, where servers expect one (RFC 9110, section
/// 8.6); some refuse it otherwise.
pub(super) fn announced(mut request: http::Request<Upload>) -> http::Request<Upload> {
    let expected = matches!(
        *request.method(),
        Method::POST | Method::PUT | Method::PATCH
    );
    if expected && request.body().length() == Some(0) {
        let none = HeaderValue::from_static("0");
        request.headers_mut().insert(CONTENT_LENGTH, none);
    }
    request
}

/// A body that is sent.
pub(super) struct Outgoing(Source);

enum Source {
    /// All of it, until it is sent.
    Whole(Option<Bytes>),
    Pieces {
        // Never locked: it only lets a stream that is `Send` be part of what has to be `Sync`.
        pieces: Mutex<Pieces<io::Error>>,
        length: Option<u64>,
    },
}

impl TryFrom<Upload> for Outgoing {
    type Error = TransportError;

    /// Takes the stream out of what is sent, if it is one; that can be done once.
    fn try_from(upload: Upload) -> Result<Self, TransportError> {
        if let Some(bytes) = upload.as_bytes() {
            let bytes = Some(bytes.clone()).filter(|bytes| !bytes.is_empty());
            return Ok(Self(Source::Whole(bytes)));
        }
        let pieces = upload.take_stream().ok_or_else(|| {
            let reason = "the stream of this body was sent before";
            TransportError::new(TransportErrorKind::Broken, reason)
        })?;
        Ok(Self(Source::Pieces {
            pieces: Mutex::new(pieces),
            length: upload.length(),
        }))
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let pieces = match &mut self.0 {
            Source::Whole(bytes) => return Poll::Ready(bytes.take().map(|b| Ok(Frame::data(b)))),
            Source::Pieces { pieces, .. } => pieces,
        };
        let pieces = pieces.get_mut().unwrap_or_else(PoisonError::into_inner);
        let piece = pieces.as_mut().poll_next(cx);
        piece.map(|piece| Some(piece?.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        matches!(self.0, Source::Whole(None))
    }

    fn size_hint(&self) -> SizeHint {
        let length = match &self.0 {
            Source::Whole(bytes) => Some(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64)),
            Source::Pieces { length, .. } => *length,
        };
        length.map(SizeHint::with_exact).unwrap_or_default()
    }
}

/// A body that comes piece by piece.
pub(super) struct Incoming<B: Body> {
    body: B,
    explain: fn(B::Error) -> TransportError,
    patience: Patience,
}

/// How long the body may take.
struct Patience {
    /// For each piece; none if there is a limit for all of them.
    piece: Option<Duration>,
    end: Instant,
    /// Made when the body has to be waited for: most come with their heads.
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Patience {
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        let (piece, end) = (self.piece, self.end);
        let sleep = || {
            // A piece is waited for from when it is asked for and not there.
            let end = piece.map_or(end, |piece| moment(Instant::now(), piece));
            Box::pin(tokio::time::sleep_until(end))
        };
        self.sleep.get_or_insert_with(sleep).as_mut().poll(cx)
    }
}

impl<B: Body> Incoming<B> {
    /// The body of a response to a request that was sent at `began`.
    pub fn new(
        body: B,
        began: Instant,
        limits: Limits,
        explain: fn(B::Error) -> TransportError,
    ) -> Self {
        Self {
            body,
            explain,
            patience: Patience {
                piece: (!limits.whole).then_some(limits.piece),
                end: moment(began, limits.timeout),
                sleep: None,
            },
        }
    }
}

/// The moment that is this much later; what is too far away to be one never comes.
fn moment(start: Instant, wait: Duration) -> Instant {
    start.checked_add(wait).unwrap_or(start + FOR_EVER)
}

/// Thirty years, in effect.
const FOR_EVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

impl<B: Body<Data = Bytes> + Unpin> Stream for Incoming<B> {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let Poll::Ready(frame) = Pin::new(&mut this.body).poll_frame(cx) else {
                ready!(this.patience.poll(cx));
                let reason = "nothing came for too long";
                let error = TransportError::new(TransportErrorKind::Timeout, reason);
                return Poll::Ready(Some(Err(error)));
            };
            if this.patience.piece.is_some() {
                this.patience.sleep = None;
            }
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err((this.explain)(error)))),
                // Anything else is a trailer, which nobody asks for.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}
