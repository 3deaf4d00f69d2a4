//! Bodies as `http-body` has them, for the transports that come with the crate.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use http::{HeaderValue, Method};
use http_body::Body;
use tokio::time::{Instant, Sleep};

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
