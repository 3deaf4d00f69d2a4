//! Values that come one after the other, while the connection stays open.

mod boundary;
mod buffer;
mod event;
mod line;
mod part;
mod reconnect;
mod record;

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::body::Body;
use super::{Error, RawResponse, TransportError, TransportErrorKind};

use buffer::TooLong;
pub use event::{Event, EventStream, Events, ItemEvents, TextEvents};
pub use line::Lines;
pub use part::{Part, Parts};
pub use reconnect::Reconnecting;
pub(super) use record::SEPARATOR;

/// Values of a response, one after the other, as they come.
///
/// No more is held than one value and the piece of the body that came last. A value that is larger
/// than [`ClientBuilder::body_limit`](crate::ClientBuilder::body_limit) is an error; the whole
/// stream may be of any size.
///
/// An error ends the stream, but for one value that cannot be read: those after it still come.
#[must_use = "streams do nothing unless polled"]
pub struct Values<T> {
    response: RawResponse,
    body: Body,
    limit: usize,
    split: Box<dyn Split + Send>,
    read: Read<T>,
    end: &'static [u8],
    done: bool,
}

/// How a piece becomes a value.
type Read<T> = fn(&RawResponse, Piece<'_>) -> Result<T, Error>;

/// What stands for one value: an event or a line.
#[derive(Debug, Default)]
struct Piece<'s> {
    event: Option<&'s Arc<str>>,
    id: Option<&'s Arc<str>>,
    retry: Option<u64>,
    data: &'s [u8],
}

impl Piece<'_> {
    /// Which of the values it is, for an error.
    fn words(&self) -> String {
        let event = self.event.map_or("message", |event| event);
        let id = self.id.map(|id| format!(" with the id `{id}`"));
        format!("the event `{event}`{}", id.unwrap_or_default())
    }
}

/// How bytes become pieces, one after the other: the next is looked for when it is asked for, so
/// that what came in few bytes is never many values at once.
trait Split {
    /// Takes in what came, once there is no further piece in what came before.
    fn feed(&mut self, chunk: Bytes);

    /// Goes on to the next piece; false if it has not come as a whole yet. A piece of which more
    /// than `limit` bytes would have to be held is an error.
    fn advance(&mut self, limit: usize) -> Result<bool, TooLong>;

    /// Goes on to what is left when no more bytes come; false if nothing is.
    fn finish(&mut self) -> bool;

    /// The piece that was gone on to.
    fn piece(&self) -> Piece<'_>;

    /// What to go on from if the connection is lost.
    fn resume(&self) -> Resume {
        Resume::default()
    }
}

/// What a stream says of how to go on once the connection is lost.
#[derive(Debug, Clone, Default)]
struct Resume {
    /// The id of the last event.
    id: Option<Arc<str>>,
    /// How many milliseconds to wait before.
    retry: Option<u64>,
}

impl<T> Values<T> {
    fn new(
        response: RawResponse,
        body: Body,
        limit: usize,
        split: Box<dyn Split + Send>,
        read: Read<T>,
    ) -> Self {
        Self {
            response: response.observed(),
            body,
            limit,
            split,
            read,
            end: &[],
            done: false,
        }
    }

    /// The same, ended by a value that stands for the end; none if it is empty.
    fn until(mut self, end: &'static [u8]) -> Self {
        self.end = end;
        self
    }

    /// The status and the headers of the response; its body is what comes.
    pub fn response(&self) -> &RawResponse {
        &self.response
    }

    /// The next value; none after the last.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] when the connection breaks or nothing comes for too long, and
    /// [`Error::Decode`] for a value that is not what was described.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    /// Whether nothing comes any more.
    fn is_done(&self) -> bool {
        self.done
    }

    /// Whether it ended as the server says that it has said everything.
    fn has_ended(&self) -> bool {
        !self.end.is_empty() && self.done && self.split.piece().data == self.end
    }

    /// The value that was gone on to; none if it stands for the end.
    fn value(&mut self) -> Option<Result<T, Error>> {
        let piece = self.split.piece();
        if !self.end.is_empty() && piece.data == self.end {
            self.done = true;
            self.body.end();
            return None;
        }
        let read = (self.read)(&self.response, piece);
        Some(read.map_err(|error| self.body.failed(error)))
    }

    fn fail(&mut self, error: TransportError) -> Poll<Option<Result<T, Error>>> {
        self.done = true;
        let error = self.response.failed(error).into();
        Poll::Ready(Some(Err(self.body.failed(error))))
    }
}

impl<T> Stream for Values<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        while !this.done {
            match this.split.advance(this.limit) {
                Ok(true) => return Poll::Ready(this.value()),
                Ok(false) => {}
                Err(TooLong) => {
                    let reason = format!(
                        "one value has more than {} bytes, the limit for what is held; see \
                         `ClientBuilder::body_limit`",
                        this.limit
                    );
                    return this.fail(TransportError::new(
                        TransportErrorKind::BodyTooLarge,
                        reason,
                    ));
                }
            }
            match ready!(Pin::new(&mut this.body).poll_next(cx)) {
                Some(Ok(chunk)) => this.split.feed(chunk),
                Some(Err(error)) => return this.fail(error),
                None => {
                    this.done = true;
                    if this.split.finish() {
                        return Poll::Ready(this.value());
                    }
                }
            }
        }
        this.body.end();
        Poll::Ready(None)
    }
}

impl<T> Unpin for Values<T> {}

impl<T> fmt::Debug for Values<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Values")
            .field("response", &self.response)
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
