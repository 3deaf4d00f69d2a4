//! The transport that is used unless the user brings another one.

use std::error::Error as StdError;
use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::Method;
use http_body::{Frame, SizeHint};
use tokio::time::{Sleep, timeout};

use super::body::Pieces;
use super::{
    Body, BoxFuture, Error, Limits, Transport, TransportError, TransportErrorKind, Upload,
};

/// Sends requests with `reqwest`.
#[derive(Debug, Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// A transport whose connections must stand within `connect_timeout`. It follows no redirects,
    /// so that no credentials reach another host.
    ///
    /// # Errors
    ///
    /// No TLS on this system.
    pub fn new(connect_timeout: Duration) -> Result<Self, Error> {
        let builder = reqwest::Client::builder()
            .connect_timeout(connect_timeout)
            .redirect(reqwest::redirect::Policy::none());
        #[cfg(feature = "rustls-tls")]
        let builder = builder.tls_backend_preconfigured(tls().map_err(unusable)?);
        builder.build().map(Self).map_err(unusable)
    }
}

fn unusable(error: impl std::error::Error) -> Error {
    Error::Configuration(format!("the HTTP client cannot be made: {error}").into())
}

/// TLS that trusts what the system trusts. The crypto provider is the one of the process if it has
/// one, else `ring`, which is not made the process's own: that is not for a library to decide.
#[cfg(feature = "rustls-tls")]
fn tls() -> Result<rustls::ClientConfig, rustls::Error> {
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = match rustls::crypto::CryptoProvider::get_default() {
        Some(provider) => provider.clone(),
        None => std::sync::Arc::new(rustls::crypto::ring::default_provider()),
    };
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    config.alpn_protocols = match cfg!(feature = "http2") {
        true => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        false => vec![b"http/1.1".to_vec()],
    };
    Ok(config)
}

impl From<reqwest::Client> for ReqwestTransport {
    fn from(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Upload>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let mut request = outgoing(request)?;
            let response = match limits.whole {
                true => {
                    *request.timeout_mut() = Some(limits.timeout);
                    self.0.execute(request).await
                }
                false => timeout(limits.timeout, self.0.execute(request))
                    .await
                    .map_err(|elapsed| TransportError::new(TransportErrorKind::Timeout, elapsed))?,
            };
            let response: http::Response<reqwest::Body> = response.map_err(transport_error)?.into();
            let patience = (!limits.whole).then_some(limits.timeout);
            Ok(response.map(|body| Body::stream(Incoming::new(body, patience))))
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

/// The request as `reqwest` takes it.
fn outgoing(request: http::Request<Upload>) -> Result<reqwest::Request, TransportError> {
    let (parts, upload) = request.into_parts();
    // No body is not the same as one without bytes: a GET is not to announce any.
    let announces = matches!(parts.method, Method::POST | Method::PUT | Method::PATCH);
    let body = match (upload.as_bytes(), upload.length()) {
        (Some(bytes), _) if bytes.is_empty() && !announces => None,
        (Some(bytes), _) => Some(reqwest::Body::from(bytes.clone())),
        (None, length) => {
            let pieces = upload.take_stream().ok_or_else(|| {
                let reason = "the stream of this body was sent before";
                TransportError::new(TransportErrorKind::Broken, reason)
            })?;
            Some(reqwest::Body::wrap(Outgoing {
                pieces: Mutex::new(pieces),
                length,
            }))
        }
    };
    let request = http::Request::from_parts(parts, ());
    let mut request = reqwest::Request::try_from(request.map(|()| reqwest::Body::default()))
        .map_err(transport_error)?;
    *request.body_mut() = body;
    Ok(request)
}

/// A body that is sent piece by piece.
struct Outgoing {
    // Never locked: it only lets a stream that is `Send` be part of what has to be `Sync`.
    pieces: Mutex<Pieces<io::Error>>,
    length: Option<u64>,
}

impl http_body::Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let pieces = self.pieces.get_mut();
        let pieces = pieces.unwrap_or_else(PoisonError::into_inner);
        let piece = pieces.as_mut().poll_next(cx);
        piece.map(|piece| Some(piece?.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map(SizeHint::with_exact).unwrap_or_default()
    }
}

/// A body that comes piece by piece.
struct Incoming {
    body: reqwest::Body,
    /// How long a piece may be waited for, and the wait that is running.
    patience: Option<(Duration, Pin<Box<Sleep>>)>,
}

impl Incoming {
    fn new(body: reqwest::Body, patience: Option<Duration>) -> Self {
        let patience = patience.map(|wait| (wait, Box::pin(tokio::time::sleep(wait))));
        Self { body, patience }
    }
}

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        loop {
            let Poll::Ready(frame) = http_body::Body::poll_frame(Pin::new(&mut this.body), cx)
            else {
                let Some((_, sleep)) = &mut this.patience else {
                    return Poll::Pending;
                };
                ready!(sleep.as_mut().poll(cx));
                let reason = "nothing came for too long";
                let error = TransportError::new(TransportErrorKind::Timeout, reason);
                return Poll::Ready(Some(Err(error)));
            };
            if let Some((wait, sleep)) = &mut this.patience {
                sleep.as_mut().set(tokio::time::sleep(*wait));
            }
            match frame {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(transport_error(error)))),
                // Anything else is a trailer, which nobody asks for.
                Some(Ok(frame)) => {
                    if let Ok(data) = frame.into_data() {
                        return Poll::Ready(Some(Ok(data)));
                    }
                }
            }
        }
    }
}

/// Whether it is about TLS. Libraries put such errors into one another, and into I/O errors.
fn is_tls(error: &(dyn StdError + 'static)) -> bool {
    #[cfg(feature = "rustls-tls")]
    if error.is::<rustls::Error>() {
        return true;
    }
    #[cfg(feature = "native-tls")]
    if error.is::<native_tls::Error>() {
        return true;
    }
    let inner = error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref);
    inner.is_some_and(|inner| is_tls(inner)) || error.source().is_some_and(is_tls)
}

fn transport_error(error: reqwest::Error) -> TransportError {
    let kind = match () {
        () if is_tls(&error) => TransportErrorKind::Tls,
        () if error.is_connect() => TransportErrorKind::Connect,
        () if error.is_timeout() => TransportErrorKind::Timeout,
        () => TransportErrorKind::Broken,
    };
    // The address may hold a key in its query.
    TransportError::new(kind, error.without_url())
}
