//! Values that come one after the other, while the connection stays open.

mod event;
mod line;

use std::collections::VecDeque;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::body::Body;
use super::{Error, RawAnswer, TransportError, TransportErrorKind};

pub use event::{Event, Events, ItemEvents, TextEvents};
pub use line::Lines;

/// Values of an answer, one after the other, as they come.
///
/// An error ends the stream, but for one value that cannot be read: those after it still come.
#[must_use = "streams do nothing unless polled"]
pub struct Values<T> {
    answer: RawAnswer,
    body: Body,
    limit: usize,
    split: Box<dyn Split + Send>,
    read: fn(&RawAnswer, Piece) -> Result<T, Error>,
    end: &'static [u8],
    waiting: VecDeque<Piece>,
    done: bool,
}

/// What stands for one value: an event or a line.
#[derive(Debug, Default)]
struct Piece {
    event: Option<String>,
    id: Option<String>,
    retry: Option<u64>,
    data: Vec<u8>,
}

/// How bytes become pieces.
trait Split {
    /// Takes bytes in, and hands out what is complete.
    fn push(&mut self, bytes: &[u8], out: &mut VecDeque<Piece>);

    /// Hands out what is left when no more bytes come.
    fn finish(&mut self, out: &mut VecDeque<Piece>);

    /// How many bytes are held because they are not complete.
    fn held(&self) -> usize;
}

impl<T> Values<T> {
    fn new(
        answer: RawAnswer,
        body: Body,
        limit: usize,
        split: Box<dyn Split + Send>,
        read: fn(&RawAnswer, Piece) -> Result<T, Error>,
    ) -> Self {
        Self {
            answer,
            body,
            limit,
            split,
            read,
            end: &[],
            waiting: VecDeque::new(),
            done: false,
        }
    }

    /// The same, ended by a value that stands for the end; none if it is empty.
    fn until(mut self, end: &'static [u8]) -> Self {
        self.end = end;
        self
    }

    /// The status and the headers of the answer; its body is what comes.
    pub fn answer(&self) -> &RawAnswer {
        &self.answer
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

    /// Takes in what came.
    fn take(&mut self, piece: Option<Result<Bytes, TransportError>>) -> Result<(), Error> {
        match piece {
            Some(Ok(bytes)) => self.split.push(&bytes, &mut self.waiting),
            Some(Err(error)) => return Err(error.into()),
            None => {
                self.split.finish(&mut self.waiting);
                self.done = true;
            }
        }
        if self.split.held() > self.limit {
            let reason = format!("one value has more than {} bytes", self.limit);
            return Err(TransportError::new(TransportErrorKind::BodyTooLarge, reason).into());
        }
        Ok(())
    }
}

impl<T> Stream for Values<T> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            match this.waiting.pop_front() {
                Some(piece) if !this.end.is_empty() && piece.data == this.end => {
                    this.done = true;
                    this.waiting.clear();
                }
                Some(piece) => return Poll::Ready(Some((this.read)(&this.answer, piece))),
                None => {}
            }
            if this.done {
                return Poll::Ready(None);
            }
            let piece = ready!(Pin::new(&mut this.body).poll_next(cx));
            if let Err(error) = this.take(piece) {
                this.done = true;
                this.waiting.clear();
                return Poll::Ready(Some(Err(error)));
            }
        }
    }
}

impl<T> Unpin for Values<T> {}

impl<T> fmt::Debug for Values<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Values")
            .field("answer", &self.answer)
            .field("done", &self.done)
            .finish_non_exhaustive()
    }
}

/// Bytes that become lines: ended by a line feed, a carriage return, or both.
#[derive(Debug, Default)]
struct LineBuffer {
    held: Vec<u8>,
    after_return: bool,
}

impl LineBuffer {
    fn push(&mut self, bytes: &[u8], mut line: impl FnMut(&[u8])) {
        for &byte in bytes {
            // The second half of a line's end.
            let ended = std::mem::take(&mut self.after_return) && byte == b'\n';
            match byte {
                b'\n' if ended => {}
                b'\n' | b'\r' => {
                    line(&self.held);
                    self.held.clear();
                    self.after_return = byte == b'\r';
                }
                byte => self.held.push(byte),
            }
        }
    }
}

#[cfg(test)]
mod tests;
