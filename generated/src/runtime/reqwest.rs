//! The transport that is used unless the user brings another one.

use std::fmt::{self, Write as _};
use std::time::Duration;

use tokio::time::{Instant, timeout};

use super::flow::{Incoming, announced};
use super::transport::need_runtime;
use super::{
    Body, BoxFuture, Error, Limits, Transport, TransportError, TransportErrorKind, Upload, address,
    tls,
};

/// Sends requests with `reqwest`.
#[derive(Clone)]
pub struct ReqwestTransport {
    client: reqwest::Client,
    /// What never asks a proxy, for servers on this machine. A proxy would be on another one, where
    /// what is not worth TLS on this one can be read.
    direct: Option<reqwest::Client>,
}

impl ReqwestTransport {
    /// A transport whose connections must stand within `connect_timeout`. It follows no redirects,
    /// so that no credentials reach another host, and asks the system's proxies but for servers on
    /// this machine.
    ///
    /// # Errors
    ///
    /// No TLS on this system.
    pub fn new(connect_timeout: Duration) -> Result<Self, Error> {
        #[cfg(feature = "rustls-no-provider")]
        let config = tls::config().map_err(unusable)?;
        let builder = || {
            let builder = reqwest::Client::builder()
                .connect_timeout(connect_timeout)
                .redirect(reqwest::redirect::Policy::none());
            #[cfg(feature = "rustls-no-provider")]
            let builder = builder.tls_backend_preconfigured(config.clone());
            builder
        };
        Ok(Self {
            client: builder().build().map_err(unusable)?,
            direct: Some(builder().no_proxy().build().map_err(unusable)?),
        })
    }

    fn client_for(&self, address: &http::Uri) -> &reqwest::Client {
        let direct = self.direct.as_ref();
        direct
            .filter(|_| address::is_loopback(address))
            .unwrap_or(&self.client)
    }
}

fn unusable(error: impl std::error::Error) -> Error {
    Error::Configuration(format!("the HTTP client cannot be made: {error}").into())
}

impl fmt::Debug for ReqwestTransport {
    /// Without the client: its headers and proxies may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReqwestTransport").finish_non_exhaustive()
    }
}

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self {
            client,
            direct: None,
        }
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Upload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            need_runtime()?;
            let began = Instant::now();
            let client = self.client_for(request.uri());
            let call = client.execute(outgoing(request)?);
            let response = timeout(limits.timeout, call).await;
            let response: http::Response<reqwest::Body> = response
                .map_err(|elapsed| TransportError::new(TransportErrorKind::Timeout, elapsed))?
                .map_err(transport_error)?
                .into();
            let incoming = |body| Incoming::new(body, began, limits, transport_error);
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

/// A text that is short enough to need no memory of its own, as most addresses are.
struct Short {
    bytes: [u8; 256],
    length: usize,
}

impl Default for Short {
    fn default() -> Self {
        Self {
            bytes: [0; 256],
            length: 0,
        }
    }
}

impl Short {
    fn as_str(&self) -> &str {
        let bytes = self.bytes.get(..self.length);
        bytes
            .and_then(|bytes| str::from_utf8(bytes).ok())
            .unwrap_or_default()
    }
}

impl fmt::Write for Short {
    /// Fails if there is no room.
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let room = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

/// The request as `reqwest` takes it.
fn outgoing(request: http::Request<Upload>) -> Result<reqwest::Request, TransportError> {
    let (parts, upload) = announced(request).into_parts();
    let body = match upload.as_bytes() {
        Some(bytes) if bytes.is_empty() => None,
        Some(bytes) if !upload.is_watched() => Some(reqwest::Body::from(bytes.clone())),
        _ => Some(reqwest::Body::wrap(upload)),
    };
    if !parts.extensions.is_empty() {
        // Somebody between the client and here has something to say to the `reqwest` client below.
        let request = http::Request::from_parts(parts, reqwest::Body::default());
        let mut request = reqwest::Request::try_from(request).map_err(transport_error)?;
        *request.body_mut() = body;
        return Ok(request);
    }
    let mut short = Short::default();
    let address = match write!(short, "{}", parts.uri) {
        Ok(()) => short.as_str().parse(),
        Err(_) => parts.uri.to_string().parse(),
    };
    let address =
        address.map_err(|error| TransportError::new(TransportErrorKind::Broken, error))?;
    let mut request = reqwest::Request::new(parts.method, address);
    *request.headers_mut() = parts.headers;
    *request.version_mut() = parts.version;
    *request.body_mut() = body;
    Ok(request)
}

fn transport_error(error: reqwest::Error) -> TransportError {
    let kind = match () {
        () if tls::is_at_fault(&error) => TransportErrorKind::Tls,
        () if error.is_connect() => TransportErrorKind::Connect,
        () if error.is_timeout() => TransportErrorKind::Timeout,
        () => TransportErrorKind::Broken,
    };
    // The address may hold a key in its query.
    TransportError::new(kind, error.without_url())
}
