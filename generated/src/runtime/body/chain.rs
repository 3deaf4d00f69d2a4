//! Uploads one after the other.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::{Pieces, Upload};

/// Uploads one after the other.
pub(super) struct Chain {
    rest: VecDeque<Upload>,
    running: Option<Pieces<io::Error>>,
}

impl Chain {
    pub fn of(rest: impl IntoIterator<Item = Upload>) -> Self {
        Self {
            rest: rest.into_iter().collect(),
            running: None,
        }
    }
}

impl Stream for Chain {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(running) = &mut self.running {
                match running.as_mut().poll_next(cx) {
                    Poll::Ready(None) => self.running = None,
                    other => return other,
                }
            }
            let Some(next) = self.rest.pop_front() else {
                return Poll::Ready(None);
            };
            match next.as_bytes() {
                Some(bytes) => return Poll::Ready(Some(Ok(bytes.clone()))),
                None => self.running = next.take_stream(),
            }
        }
    }
}
