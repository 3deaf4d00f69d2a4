//! The way requests travel.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;

use super::TransportError;

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What one attempt may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long, from the first byte sent to the last byte read.
    pub timeout: Duration,
    /// How many bytes the body of the answer may have, after decompression.
    pub body: usize,
}

impl Limits {
    pub(crate) fn new(timeout: Duration, body: usize) -> Self {
        Self { timeout, body }
    }
}

/// The way requests travel. The client decides what is sent and how often; a transport sends it
/// once, and does not follow redirects.
pub trait Transport: Send + Sync {
    /// Sends a request and reads the whole answer.
    fn send(
        &self,
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>>;

    /// Waits before the next attempt.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;
}
