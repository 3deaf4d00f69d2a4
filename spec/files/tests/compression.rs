//! Responses that are compressed.

mod support;

use std::io::Write;

use support::faulty::{Fault, Faulty, Piece};
use support::{ID, client_with};
use telnyx_sdk::Error;
use telnyx_sdk::runtime::TransportErrorKind;

type Compress = fn(&[u8]) -> Vec<u8>;

/// What makes bytes shorter, by what HTTP calls it.
const ENCODINGS: [(&str, Compress); 3] = [("gzip", gzip), ("br", brotli), ("zstd", zstd)];

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = brotli::CompressorWriter::new(Vec::new(), 4096, 1, 22);
    encoder.write_all(bytes).unwrap();
    encoder.into_inner()
}

fn zstd(bytes: &[u8]) -> Vec<u8> {
    zstd::encode_all(bytes, 1).unwrap()
}

/// A server that responds with these bytes, and what came of a call, with how often it was sent.
async fn called(
    encoding: &str,
    body: Vec<u8>,
    limit: Option<usize>,
) -> (Result<Option<String>, Error>, usize) {
    let fault = Fault::success(vec![Piece::Bytes(body.into())]);
    let server = Faulty::start(fault.header("content-encoding", encoding)).await;
    let (client, _) = client_with(&server.address, |builder| match limit {
        Some(limit) => builder.body_limit(limit),
        None => builder,
    });
    let response = client.credential_connections().retrieve(ID).await;
    (response.map(|connection| connection.id), server.seen())
}

#[tokio::test]
async fn a_response_may_be_compressed() {
    for (encoding, compress) in ENCODINGS {
        let body = compress(br#"{"data":{"id":"1"}}"#);
        let (response, _) = called(encoding, body, Some(1_000_000)).await;
        assert_eq!(response.unwrap().as_deref(), Some("1"), "{encoding}");
    }
}

#[tokio::test]
async fn what_comes_out_is_limited() {
    let bomb = vec![b' '; 64_000_000];
    for (encoding, compress) in ENCODINGS {
        let body = compress(&bomb);
        assert!(body.len() < 500_000, "{encoding}: {}", body.len());
        for limit in [Some(1_000_000), None] {
            let (response, seen) = called(encoding, body.clone(), limit).await;
            let Err(Error::Transport(error)) = response else {
                panic!("{encoding}: {response:?}");
            };
            assert_eq!(error.kind(), TransportErrorKind::BodyTooLarge, "{encoding}");
            assert_eq!(seen, 1, "it would not get smaller");
        }
    }
}

#[tokio::test]
async fn what_cannot_be_decompressed_is_a_broken_response() {
    for (encoding, compress) in ENCODINGS {
        let mut body = compress(br#"{"data":{"id":"1"}}"#);
        body.truncate(body.len() - 4);
        let (response, seen) = called(encoding, body, Some(1_000_000)).await;
        let Err(Error::Transport(error)) = response else {
            panic!("{encoding}: {response:?}");
        };
        assert_eq!(error.kind(), TransportErrorKind::Broken, "{encoding}");
        assert_eq!(seen, 3);
    }
}
