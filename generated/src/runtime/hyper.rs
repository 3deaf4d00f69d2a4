//! A transport with as few packages as can be.

use std::time::Duration;

use hyper::body::Incoming as Arriving;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use tokio::time::{Instant, timeout};

use super::flow::{Incoming, Outgoing};
use super::{
    Body, BoxFuture, Error, Limits, Transport, TransportError, TransportErrorKind, Upload, tls,
};

/// Sends requests with `hyper`, with TLS in Rust. It takes no proxies.
#[derive(Debug, Clone)]
pub struct HyperTransport(Client<HttpsConnector<HttpConnector>, Outgoing>);

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
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_connect_timeout(Some(connect_timeout));
        let connector = HttpsConnectorBuilder::new()
            .with_tls_config(config)
            .https_or_http();
        #[cfg(feature = "http2")]
        let connector = connector.enable_all_versions();
        #[cfg(not(feature = "http2"))]
        let connector = connector.enable_http1();
        let client = Client::builder(TokioExecutor::new())
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .build(connector.wrap_connector(tcp));
        Ok(Self(client))
    }
}

impl Transport for HyperTransport {
    fn send(
        &self,
        request: http::Request<Upload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let began = Instant::now();
            let (parts, upload) = request.into_parts();
            let request = http::Request::from_parts(parts, Outgoing::try_from(upload)?);
            let response = timeout(limits.timeout, self.0.request(request)).await;
            let response = response
                .map_err(|elapsed| TransportError::new(TransportErrorKind::Timeout, elapsed))?
                .map_err(not_sent)?;
            let incoming = |body: Arriving| Incoming::new(body, began, limits, broken);
            Ok(response.map(|body| Body::stream(incoming(body))))
        })
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
