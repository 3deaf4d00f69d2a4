//! A transport with as few packages as can be.

use std::fmt;
use std::time::Duration;

use hyper::body::Incoming as Arriving;
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::{Instant, timeout};

use super::connect::Connector;
use super::flow::{Incoming, announced};
use super::transport::need_runtime;
use super::{
    Body, BoxFuture, Error, Limits, Transport, TransportError, TransportErrorKind, Upload, tls,
};

/// Sends requests with `hyper`, with TLS in Rust. It takes no proxies.
#[derive(Clone)]
pub struct HyperTransport(Client<Connector, Upload>);

impl HyperTransport {
    /// A transport whose connections must stand within `connect_timeout`. It follows no redirects,
    /// so that no credentials reach another host.
    ///
    /// # Errors
    ///
    /// No TLS on this system.
    pub fn new(connect_timeout: Duration) -> Result<Self, Error> {
        let config = tls::config().map_err(|error| {
            Error::Configuration(format!("the HTTP client cannot be made: {error}").into())
        })?;
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .build(Connector::new(config, connect_timeout));
        Ok(Self(client))
    }
}

impl fmt::Debug for HyperTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HyperTransport").finish_non_exhaustive()
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Upload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            need_runtime()?;
            let began = Instant::now();
            let response = timeout(limits.timeout, self.0.request(announced(request))).await;
            let response = response
                .map_err(|elapsed| TransportError::new(TransportErrorKind::Timeout, elapsed))?
                .map_err(not_sent)?;
            let incoming = |body: Arriving| Incoming::new(body, began, limits, broken);
            Ok(response.map(|body| Body::stream(incoming(body))))
        })
    }

    fn wants_meta(&self) -> bool {
        false
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

fn not_sent(error: hyper_util::client::legacy::Error) -> TransportError {
    let kind = match () {
        () if tls::is_at_fault(&error) => TransportErrorKind::Tls,
        () if error.is_connect() => TransportErrorKind::Connect,
        () => TransportErrorKind::Broken,
    };
    TransportError::new(kind, error)
}

fn broken(error: hyper::Error) -> TransportError {
    TransportError::new(TransportErrorKind::Broken, error)
}
