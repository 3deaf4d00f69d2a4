//! Secure connections, and those that only look like one.
#![cfg(feature = "rustls-tls")]

mod support;

use std::error::Error as _;
use std::sync::{Arc, Mutex};

use support::raw::json_response;
use support::{ID, KEY, NoWait};
use telnyx_sdk::runtime::TransportErrorKind;
use telnyx_sdk::{Client, ClientBuilder, Error};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A server whose certificate nobody has signed but itself.
struct SecureServer {
    address: String,
    certificate: CertificateDer<'static>,
    requests: Arc<Mutex<usize>>,
}

impl SecureServer {
    /// A server that says that it is this host.
    async fn named(host: &str) -> Self {
        let signed = rcgen::generate_simple_self_signed([host.to_owned()]).unwrap();
        let certificate = signed.cert.der().clone();
        let key = PrivateKeyDer::try_from(signed.signing_key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.clone()], key)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let requests = Arc::<Mutex<usize>>::default();
        let (acceptor, count) = (TlsAcceptor::from(Arc::new(config)), requests.clone());
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                // A client that does not trust the server goes away here.
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    continue;
                };
                let mut request = [0; 4096];
                let _ = stream.read(&mut request).await.unwrap();
                *count.lock().unwrap() += 1;
                let response = json_response("200 OK", "", r#"{"data":{}}"#);
                stream.write_all(response.as_bytes()).await.unwrap();
                stream.shutdown().await.unwrap();
            }
        });
        Self {
            address: format!("https://127.0.0.1:{port}"),
            certificate,
            requests,
        }
    }

    /// A client that trusts this server's certificate.
    fn trusting(&self) -> ClientBuilder {
        let config = support::tls::trusting(std::slice::from_ref(&self.certificate));
        let client = reqwest::Client::builder().tls_backend_preconfigured(config);
        client_of(&self.address).reqwest(client.build().unwrap())
    }
}

fn client_of(address: &str) -> ClientBuilder {
    Client::builder().key(KEY).base_url(address)
}

/// Why no connection stands, and what is behind that.
async fn refused(builder: ClientBuilder) -> String {
    let client = builder.build().unwrap();
    let call = client.credential_connections().delete(ID);
    let error = call.await.unwrap_err();
    let Error::Transport(transport) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(transport.kind(), TransportErrorKind::Tls, "{error:?}");
    assert_eq!(error.attempts(), 1, "it would not get better");
    assert!(!error.is_retryable() && !error.is_connect());
    let printed = error.to_string();
    assert!(
        printed.ends_with("): there is no secure connection to the server"),
        "{printed}"
    );
    let mut reasons = Vec::new();
    let mut source = error.source();
    while let Some(reason) = source {
        reasons.push(reason.to_string());
        source = reason.source();
    }
    reasons.join(": ")
}

#[tokio::test]
async fn a_certificate_that_nobody_trusts() {
    let server = SecureServer::named("127.0.0.1").await;
    for transport in NoWait::over_each() {
        let reason = refused(client_of(&server.address).transport(transport)).await;
        assert!(reason.contains("certificate"), "{reason}");
        assert_eq!(*server.requests.lock().unwrap(), 0);
    }
}

#[tokio::test]
async fn a_certificate_of_another_host() {
    let server = SecureServer::named("other.example").await;
    let reason = refused(server.trusting()).await;
    assert!(reason.contains("not valid for"), "{reason}");
    assert_eq!(*server.requests.lock().unwrap(), 0);
}

#[tokio::test]
async fn a_server_that_does_not_speak_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 4096]).await.unwrap();
        stream
            .write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n")
            .await
            .unwrap();
    });
    let reason = refused(client_of(&address)).await;
    assert!(reason.contains("corrupt message"), "{reason}");
}

#[tokio::test]
async fn a_certificate_that_the_client_trusts() {
    let server = SecureServer::named("127.0.0.1").await;
    let client = server.trusting().build().unwrap();
    client.credential_connections().delete(ID).await.unwrap();
    assert_eq!(*server.requests.lock().unwrap(), 1);
}
