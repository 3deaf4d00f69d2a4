//! The transport that is used unless the user brings another one.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use http::Method;

use super::{BoxFuture, Error, Limits, Transport, TransportError, TransportErrorKind};

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
        request: http::Request<Bytes>,
        limits: Limits,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            let has_body = !request.body().is_empty();
            let mut request = reqwest::Request::try_from(request).map_err(transport_error)?;
            *request.timeout_mut() = Some(limits.timeout);
            // No body is not the same as one without bytes: a GET is not to announce any.
            if !has_body
                && !matches!(
                    *request.method(),
                    Method::POST | Method::PUT | Method::PATCH
                )
            {
                *request.body_mut() = None;
            }
            let mut response = self.0.execute(request).await.map_err(transport_error)?;
            let mut body = BytesMut::new();
            while let Some(chunk) = response.chunk().await.map_err(transport_error)? {
                if body.len() + chunk.len() > limits.body {
                    return Err(TransportError::new(
                        TransportErrorKind::BodyTooLarge,
                        format!("more than {} bytes", limits.body),
                    ));
                }
                body.extend_from_slice(&chunk);
            }
            let mut answer = http::Response::new(body.freeze());
            *answer.status_mut() = response.status();
            *answer.headers_mut() = std::mem::take(response.headers_mut());
            Ok(answer)
        })
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

fn transport_error(error: reqwest::Error) -> TransportError {
    let kind = match () {
        () if error.is_connect() => TransportErrorKind::Connect,
        () if error.is_timeout() => TransportErrorKind::Timeout,
        () => TransportErrorKind::Broken,
    };
    // The address may hold a key in its query.
    TransportError::new(kind, error.without_url())
}
