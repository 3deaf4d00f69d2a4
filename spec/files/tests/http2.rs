//! HTTP/2, where the server speaks it, with the transports as they are made by default.
#![cfg(all(feature = "http2", feature = "rustls-tls"))]

mod support;

use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Mutex};

use base64::Engine;
use hyper::Version;
use hyper::server::conn::http2;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use support::http::json;
use support::{ID, NoWait, client_over};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring::default_provider;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const ADDRESS: &str = "ADDRESS_OF_THE_TEST";

/// The system's certificates are read from where the environment says, which has to be said to a
/// process of its own.
#[tokio::test]
async fn both_transports_agree_on_http_2() {
    let signed = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(signed.signing_key.serialize_der()).unwrap();
    let mut config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![signed.cert.der().clone()], key)
        .unwrap();
    config.alpn_protocols = vec![b"h2".to_vec()];
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}", listener.local_addr().unwrap());
    let versions = Arc::<Mutex<Vec<Version>>>::default();
    let seen = versions.clone();
    let server = tokio::spawn(async move {
        let acceptor = TlsAcceptor::from(Arc::new(config));
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let stream = TokioIo::new(acceptor.accept(stream).await.unwrap());
            let seen = seen.clone();
            let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
                seen.lock().unwrap().push(request.version());
                async { json("{\"data\":{}}") }
            });
            let builder = http2::Builder::new(TokioExecutor::new());
            tokio::spawn(builder.serve_connection(stream, service));
        }
    });

    let encoded = base64::engine::general_purpose::STANDARD.encode(signed.cert.der());
    let pem = format!("-----BEGIN CERTIFICATE-----\n{encoded}\n-----END CERTIFICATE-----\n");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("http2.pem");
    std::fs::write(&path, pem).unwrap();
    let child = tokio::task::spawn_blocking(move || {
        Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "calls_of_the_test_above",
                "--ignored",
                "--nocapture",
            ])
            .env("SSL_CERT_FILE", path)
            .env(ADDRESS, address)
            .output()
            .unwrap()
    });
    let output = child.await.unwrap();
    server.abort();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    assert_eq!(
        *versions.lock().unwrap(),
        [Version::HTTP_2, Version::HTTP_2]
    );
}

#[tokio::test]
#[ignore = "is a part of the test above"]
async fn calls_of_the_test_above() {
    let address = std::env::var(ADDRESS).unwrap();
    for transport in NoWait::over_each() {
        let (client, _) = client_over(transport, &address, |builder| builder.max_retries(0));
        client.credential_connections().delete(ID).await.unwrap();
    }
}
