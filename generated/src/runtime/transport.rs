//! The way requests travel.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use super::{Body, TransportError, Upload};

/// A future on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What one attempt may take. The client gives up by itself when that is over: a transport has to
/// heed it only where it has something to do then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// How long it may take.
    pub timeout: Duration,
    /// Whether `timeout` is for all of it, from the first byte sent to the last byte read. If not,
    /// it is for the head of the response, and `piece` for the rest.
    pub whole: bool,
    /// How long each wait for a piece of the body may take where `whole` does not say otherwise.
    pub piece: Duration,
}

/// Refuses to send where nothing would drive it: both transports that come with the crate are made
/// for Tokio, which panics outside of its runtime.
#[cfg(any(feature = "reqwest", feature = "hyper-no-provider"))]
pub(super) fn need_runtime() -> Result<(), TransportError> {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => Ok(()),
        Err(_) => Err(TransportError::new(
            super::TransportErrorKind::NoRuntime,
            "this transport runs on Tokio: await the call in a runtime of it (`#[tokio::main]`, \
             `Runtime::block_on`), use the blocking client, or bring a transport of your own \
             (`ClientBuilder::transport`)",
        )),
    }
}

/// The way requests travel. The client decides what is sent and how often; a transport sends it
/// once, and does not follow redirects.
pub trait Transport: Send + Sync {
    /// Sends a request and reads the head of the response. Its body is read later, or not at all.
    fn send(
        &self,
        request: http::Request<Upload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Whether requests carry what is known of their operation, a [`Meta`](super::Meta) among their
    /// extensions. A transport that has no use for it saves what that costs.
    fn wants_meta(&self) -> bool {
        true
    }

    /// Waits before the next attempt. In a test, it may take no time.
    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()>;
}
