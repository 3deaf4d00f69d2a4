//! What can be read, as a stream.

use std::io::{self, Read as _};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

/// A reader as a stream of pieces, or why there is none.
pub(super) struct Reader(io::Result<Box<dyn io::Read + Send>>);

impl Reader {
    pub fn of(reader: io::Result<impl io::Read + Send + 'static>) -> Self {
        Self(reader.map(|reader| Box::new(reader) as Box<_>))
    }
}

/// How many bytes of a reader are sent at once.
pub(super) const PIECE: usize = 64 * 1024;

impl Stream for Reader {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut piece = Vec::with_capacity(PIECE);
        let read = match &mut self.0 {
            Ok(reader) => reader.take(PIECE as u64).read_to_end(&mut piece),
            Err(error) => Err(io::Error::from(error.kind())),
        };
        Poll::Ready(match read {
            Ok(0) => None,
            Ok(_) => Some(Ok(piece.into())),
            Err(error) => Some(Err(error)),
        })
    }
}
