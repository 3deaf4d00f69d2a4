//! A body that is handed on while it comes.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::{fmt, io};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::Body;
use crate::runtime::{Error, RawResponse, TransportError, TransportErrorKind, header};

/// The bytes of a response, handed on while they come: [`Download::bytes`] takes all of them, and
/// [`Download::try_next`] or the stream one piece at a time, and [`Download::write_to`] writes
/// them to a file.
#[must_use = "what comes is lost unless it is read"]
pub struct Download {
    response: RawResponse,
    body: Body,
    limit: usize,
}

impl Download {
    pub(in crate::runtime) fn new(response: RawResponse, body: Body, limit: usize) -> Self {
        Self {
            response,
            body,
            limit,
        }
    }

    /// The status of the response.
    pub fn status(&self) -> StatusCode {
        self.response.status()
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.response.headers()
    }

    /// The media type of the bytes, if the server tells.
    pub fn content_type(&self) -> Option<&str> {
        header::text(self.headers(), CONTENT_TYPE.as_str())
    }

    /// All of the bytes. The timeout of the call is for each wait for some of them, so that a large
    /// file may take its time; its deadline, if it has one, is for all of them.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] when the connection breaks, nothing comes for too long, the deadline is
    /// over, or the body is longer than the client takes.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        let all = self.body.collect(self.limit).await;
        all.map_err(|error| self.failed(error))
    }

    /// The next piece; none after the last. The size of the whole is not limited.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] when the connection breaks, or nothing comes for too long.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        std::future::poll_fn(|cx| Pin::new(&mut *self).poll_next(cx))
            .await
            .transpose()
    }

    fn failed(&self, error: TransportError) -> Error {
        self.body.failed(self.response.failed(error).into())
    }
}

impl Download {
    /// Writes the bytes to a file or whatever else takes them, and tells how many there were. The
    /// size of the whole is not limited.
    ///
    /// # Errors
    ///
    /// [`Error::Transport`] when the connection breaks, nothing comes for too long, or the bytes
    /// cannot be written, which is then the source of the error.
    pub async fn write_to(mut self, mut sink: impl io::Write) -> Result<u64, Error> {
        let mut written = 0;
        while let Some(piece) = self.try_next().await? {
            let taken = sink.write_all(&piece);
            taken.map_err(|error| self.body.failed(unwritable(error)))?;
            written += piece.len() as u64;
        }
        sink.flush().map_err(unwritable)?;
        Ok(written)
    }
}

fn unwritable(error: io::Error) -> Error {
    TransportError::new(TransportErrorKind::Sink, error).into()
}

impl Stream for Download {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = Pin::new(&mut self.body).poll_next(cx);
        let piece = ready!(piece);
        if piece.is_none() {
            self.body.end();
        }
        Poll::Ready(piece.map(|piece| piece.map_err(|error| self.failed(error))))
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("response", &self.response)
            .finish_non_exhaustive()
    }
}
