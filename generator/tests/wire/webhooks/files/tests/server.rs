//! A server of webhooks on the loopback network: what is signed becomes an event.
//!
//! The signatures were made with Python's `hmac`, with the secret `00 01 … 17` and the id `msg_1`.
#![cfg(feature = "webhooks")]

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use webhooks_sdk::webhooks::{Event, Verifier};

const SECRET: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";

/// When the notices were signed.
fn then() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

async fn take(
    State(verifier): State<Verifier>,
    headers: HeaderMap,
    body: Bytes,
) -> (StatusCode, String) {
    match verifier.unwrap_at(&headers, &body, then()) {
        Ok(Event::SongAdded(song)) => {
            let title = song.data.title.clone().unwrap_or_default();
            (StatusCode::OK, format!("added {title}"))
        }
        Ok(Event::Unknown(json)) => (StatusCode::OK, format!("unknown {json}")),
        Ok(other) => (StatusCode::OK, other.key().unwrap_or_default().to_owned()),
        Err(error) => (StatusCode::UNAUTHORIZED, error.to_string()),
    }
}

/// What a server responds to a notice with this signature.
async fn sent(signature: &str, body: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let verifier = Verifier::new(SECRET).unwrap();
    let app = Router::new().route("/", post(take)).with_state(verifier);
    let server = tokio::spawn(async move { axum::serve(listener, app).await });
    let request = format!(
        "POST / HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-length: {}\r\n\
         webhook-id: msg_1\r\nwebhook-timestamp: 1700000000\r\n\
         webhook-signature: {signature}\r\n\r\n{body}",
        body.len()
    );
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    server.abort();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    format!("{} {body}", &head[9..12])
}

#[tokio::test]
async fn what_is_signed_becomes_an_event() {
    for (signature, body, response) in [
        (
            "v1,VwVp8Yvbx7FuXu8qG64HlOal2zA6BhrJwXsITN7LbSI=",
            r#"{"data": {"event_type": "song.added", "title": "Blue"}}"#,
            r#"200 added Blue"#,
        ),
        (
            "v1,zBd2G7uhg9PRdnGf0Y7Nn3Jr/9QA0ndXmKcXRJ8owG4=",
            r#"{"data":{"event_type":"song.played"}}"#,
            r#"200 unknown {"data":{"event_type":"song.played"}}"#,
        ),
        (
            "v1,2j5yxMeY5cdqJOu8Ra39xAB1UDnNKpPLeVPQ4XR0XrI=",
            r#"{"kind": "opened"}"#,
            r#"200 opened"#,
        ),
        (
            "v1,1mgOj6TVhp3BSMcTTSkIcSqwMImLcuoATUkCX45722Q=",
            r#""#,
            r#"200 ping"#,
        ),
        (
            "v1,8YGJxZ2RbhqGpcfziUtKgygBJyb+ej8y9VQ5bYbGPmU=",
            r#"{"data": {"event_type": "song.added", "number": true}}"#,
            r#"401 it cannot be read: at `data.number`: expected a whole number (i64), found a boolean"#,
        ),
    ] {
        assert_eq!(sent(signature, body).await, response);
    }
}

#[tokio::test]
async fn what_is_not_signed_is_refused_before_it_is_read() {
    let other = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    let response = sent(other, "no JSON").await;
    assert_eq!(response, "401 the signature is not that of this notice");
    let response = sent("v1,short", "{}").await;
    assert_eq!(response, "401 the header `webhook-signature` is not sound");
}
