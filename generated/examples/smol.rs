//! Makes calls on `smol`, without Tokio: `TELNYX_API_KEY=… cargo run --example smol`.
//!
//! It speaks plain HTTP, such as to a proxy that encrypts; for HTTPS, put a stream of `futures-rustls`
//! around that of the connection.

use std::error::Error as StdError;
use std::time::Duration;

use hyper::client::conn::http1;
use smol::net::TcpStream;
use smol_hyper::rt::FuturesIo;
use telnyx_sdk::runtime::http::header::{HOST, HeaderValue};
use telnyx_sdk::runtime::http::{Request, Response, Uri};
use telnyx_sdk::runtime::{
    Body, BoxFuture, Limits, Transport, TransportError, TransportErrorKind, Upload,
};
use telnyx_sdk::{Client, Error};

/// A connection for each request, made with `smol`.
pub struct SmolTransport;

async fn send(mut request: Request<Upload>) -> Result<Response<Body>, TransportError> {
    let no_address = || failed(TransportErrorKind::Connect)("the address has no host");
    let authority = request.uri().authority().cloned().ok_or_else(no_address)?;
    let address = (authority.host(), authority.port_u16().unwrap_or(80));
    let stream = TcpStream::connect(address).await;
    let stream = stream.map_err(failed(TransportErrorKind::Connect))?;
    let (mut sender, connection) = http1::handshake(FuturesIo::new(stream))
        .await
        .map_err(failed(TransportErrorKind::Connect))?;
    smol::spawn(connection).detach();
    // A server is asked for a path, and told its name in a header (RFC 9112, section 3.2).
    let broken = failed(TransportErrorKind::Broken);
    let host = HeaderValue::from_str(authority.as_str()).map_err(broken)?;
    request.headers_mut().insert(HOST, host);
    if let Some(path) = request.uri().path_and_query().cloned() {
        *request.uri_mut() = Uri::from(path);
    }
    let response = sender.send_request(request).await;
    Ok(response
        .map_err(failed(TransportErrorKind::Broken))?
        .map(Body::wrap))
}

fn failed<E: Into<Box<dyn StdError + Send + Sync>>>(
    kind: TransportErrorKind,
) -> impl Fn(E) -> TransportError {
    move |error| TransportError::new(kind, error)
}

impl Transport for SmolTransport {
    fn send(
        &self,
        request: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(send(request))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'_, ()> {
        Box::pin(async move {
            smol::Timer::after(duration).await;
        })
    }
}

fn main() -> Result<(), Error> {
    smol::block_on(async {
        let client = Client::builder_from_env()?
            .transport(SmolTransport)
            .build()?;
        client.credential_connections().list().await.map(drop)
    })
}
