//! Bodies as `http-body` has them, for other libraries of HTTP.

use std::error::Error as StdError;
use std::io;
use std::pin::Pin;
use std::sync::PoisonError;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::reader::PIECE;
use super::upload::Source;
use super::{Body, Content, Upload};
use crate::runtime::{TransportError, TransportErrorKind};

impl HttpBody for Upload {
    type Data = Bytes;
    type Error = io::Error;

    /// Of a stream that several uploads share, whoever is asked first takes it; the others are errors.
    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let this = &mut *self;
        let stream = match &mut this.source {
            Source::Bytes(bytes) if bytes.is_empty() => return Poll::Ready(None),
            Source::Bytes(bytes) => {
                let piece = match &mut this.watch {
                    Some(watch) => {
                        let piece = bytes.split_to(bytes.len().min(PIECE));
                        watch.count(&piece);
                        piece
                    }
                    None => std::mem::take(bytes),
                };
                return Poll::Ready(Some(Ok(Frame::data(piece))));
            }
            Source::Stream(stream) => stream,
        };
        if stream.taken.is_none() {
            let Some(pieces) = stream.take() else {
                let reason = "the stream of this body was sent before";
                return Poll::Ready(Some(Err(io::Error::other(reason))));
            };
            stream.taken = Some(pieces.into());
        }
        let taken = stream.taken.as_mut().map(|taken| taken.get_mut());
        match taken {
            Some(pieces) => {
                let pieces = pieces.unwrap_or_else(PoisonError::into_inner);
                let piece = pieces.as_mut().poll_next(cx);
                if let (Poll::Ready(Some(Ok(piece))), Some(watch)) = (&piece, &mut this.watch) {
                    watch.count(piece);
                }
                piece.map(|piece| Some(piece?.map(Frame::data)))
            }
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.source, Source::Bytes(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map(SizeHint::with_exact).unwrap_or_default()
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let piece = self.poll_next(cx);
        piece.map(|piece| Some(piece?.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        matches!(&self.content, Content::Whole(bytes) if bytes.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        match &self.content {
            Content::Whole(bytes) => SizeHint::with_exact(bytes.len() as u64),
            Content::Pieces(_) => SizeHint::default(),
        }
    }
}

impl Body {
    /// A body of another library, for transports of your own.
    pub fn wrap<B>(body: B) -> Self
    where
        B: HttpBody<Data: Into<Bytes>, Error: Into<Box<dyn StdError + Send + Sync>>>
            + Send
            + 'static,
    {
        Self::stream(Wrapped(Box::pin(body)))
    }
}

/// The pieces of a body of another library.
struct Wrapped<B>(Pin<Box<B>>);

impl<B> Stream for Wrapped<B>
where
    B: HttpBody<Data: Into<Bytes>, Error: Into<Box<dyn StdError + Send + Sync>>>,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            let frame = std::task::ready!(self.0.as_mut().poll_frame(cx));
            let broken = |error| TransportError::new(TransportErrorKind::Broken, error);
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(broken(error)))),
                // Anything else is a trailer, which nobody asks for.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data.into())));
                    }
                }
            }
        }
    }
}
