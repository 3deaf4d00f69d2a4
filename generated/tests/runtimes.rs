//! Runtimes other than Tokio.

#[allow(dead_code, reason = "its main is not run")]
#[path = "../examples/smol.rs"]
mod smol_transport;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::Duration;
use std::{str, thread};

use smol_transport::SmolTransport;
use telnyx_sdk::runtime::{RetryPolicy, TransportErrorKind};
use telnyx_sdk::{Client, ClientBuilder, Error};

/// A server that gives these responses, one on each connection, and then none; a client of it.
fn served(responses: &'static [&str]) -> ClientBuilder {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for response in responses {
            let (mut stream, _) = listener.accept().unwrap();
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                stream.read_exact(&mut byte).unwrap();
                head.extend(byte);
            }
            assert!(
                str::from_utf8(&head)
                    .unwrap()
                    .contains("\r\nhost: 127.0.0.1:")
            );
            stream.write_all(response.as_bytes()).unwrap();
        }
        // The last connection stays open, and nothing comes on it.
        let _silent = listener.accept();
        thread::park();
    });
    let mut retry = RetryPolicy::default();
    retry.first_wait = Duration::from_millis(1);
    let builder = Client::builder().key("key").base_url(address);
    builder.retry(retry).transport(SmolTransport)
}

const LATER: &str = "HTTP/1.1 503 Later\r\ncontent-length: 0\r\n\r\n";
const DELETED: &str = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 27\r\n\r\n\
                       {\"data\": {\"id\": \"deleted\"}}";

#[test]
fn a_call_is_made_on_smol_and_made_again() {
    let client = served(&[LATER, DELETED]).build().unwrap();
    let deleted = smol::block_on(client.credential_connections().delete("1").into_future());
    assert_eq!(deleted.unwrap().id.as_deref(), Some("deleted"));
}

#[test]
fn a_timeout_ends_a_call_on_smol() {
    let client = served(&[])
        .timeout(Duration::from_millis(50))
        .max_retries(0);
    let client = client.build().unwrap();
    let call = client.credential_connections().delete("1");
    let Err(Error::Transport(error)) = smol::block_on(call.into_future()) else {
        panic!()
    };
    assert_eq!(error.kind(), TransportErrorKind::Timeout);
}
