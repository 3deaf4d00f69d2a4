//! How a connection comes to stand: TCP, and TLS over it.

use std::error::Error as StdError;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::{self, Connected, HttpConnector};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::BoxFuture;

type BoxError = Box<dyn StdError + Send + Sync>;

/// Makes connections that stand within a time, handshakes included.
#[derive(Clone)]
pub(super) struct Connector {
    tcp: HttpConnector,
    tls: TlsConnector,
    limit: Duration,
}

impl Connector {
    pub fn new(config: ClientConfig, limit: Duration) -> Self {
        let alive = Some(Duration::from_secs(15));
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(alive);
        tcp.set_keepalive_interval(alive);
        // Each of a host's addresses gets its share of the time.
        tcp.set_connect_timeout(Some(limit));
        Self {
            tcp,
            tls: TlsConnector::from(Arc::new(config)),
            limit,
        }
    }
}

impl Service<Uri> for Connector {
    type Response = Connection;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Connection, BoxError>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.tcp.poll_ready(cx).map_err(BoxError::from)
    }

    fn call(&mut self, address: Uri) -> Self::Future {
        let tcp = self.tcp.call(address.clone());
        let (tls, limit) = (self.tls.clone(), self.limit);
        Box::pin(async move {
            let connection = async {
                let tcp = tcp.await?;
                match address.scheme() == Some(&Scheme::HTTPS) {
                    true => secure(tls, &address, tcp).await,
                    false => Ok(Connection::plain(tcp)),
                }
            };
            let connection = timeout(limit, connection).await;
            connection.map_err(|_| format!("no connection stood within {limit:?}"))?
        })
    }
}

async fn secure(
    tls: TlsConnector,
    address: &Uri,
    tcp: TokioIo<tokio::net::TcpStream>,
) -> Result<Connection, BoxError> {
    let host = address.host().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    let name = ServerName::try_from(host.to_owned())?;
    let stream = tls.connect(name, tcp.into_inner()).await?;
    let h2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    Ok(Connection {
        io: Box::new(TokioIo::new(stream)),
        h2,
    })
}

trait Io: Read + Write + Send + Unpin {}

impl<T: Read + Write + Send + Unpin> Io for T {}

/// A connection, secure or not.
pub(super) struct Connection {
    io: Box<dyn Io>,
    h2: bool,
}

impl Connection {
    fn plain(io: impl Io + 'static) -> Self {
        Self {
            io: Box::new(io),
            h2: false,
        }
    }
}

impl connect::Connection for Connection {
    fn connected(&self) -> Connected {
        match self.h2 {
            true => Connected::new().negotiated_h2(),
            false => Connected::new(),
        }
    }
}

impl Read for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(cx, buffer)
    }
}

impl Write for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(cx)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(cx, slices)
    }
}
