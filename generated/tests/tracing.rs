//! What a call tells to `tracing`.
#![cfg(feature = "tracing")]

mod support;

use std::io;
use std::sync::{Arc, Mutex};

use support::{ID, KEY, one, page_connection, status};
use telnyx_sdk::{Client, Method};
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;
use wiremock::ResponseTemplate;

/// Everything that is printed.
#[derive(Clone, Default)]
struct Printed(Arc<Mutex<Vec<u8>>>);

impl io::Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Printed {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What is told of a call to a server that gives these responses, at the highest level of detail.
async fn told(responses: Vec<ResponseTemplate>, call: impl AsyncFnOnce(Client)) -> String {
    let (_server, client, _) = support::responding(responses).await;
    let printed = Printed::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_span_events(FmtSpan::NEW | FmtSpan::CLOSE)
        .with_ansi(false)
        .without_time()
        .with_writer(printed.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    call(client).await;
    drop(guard);
    let bytes = printed.0.lock().unwrap().clone();
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn a_call_is_a_span_and_an_attempt_is_an_event() {
    let responses = vec![
        status(503),
        one(&page_connection()).insert_header("x-request-id", "req-42"),
    ];
    let told = told(responses, async |client| {
        client.credential_connections().delete(ID).await.unwrap();
    })
    .await;
    let ours: Vec<&str> = told
        .lines()
        .filter(|line| line.contains("telnyx_sdk: "))
        .collect();
    let span = "operation=\"deleteCredentialConnection\" http.request.method=\"DELETE\" \
                url.template=\"/credential_connections/{id}\"";
    assert!(ours.iter().all(|line| line.contains(span)), "{told}");
    let first = "attempt ended attempt=1 http.response.status_code=503 elapsed=";
    assert!(ours.iter().any(|line| line.contains(first)), "{told}");
    let second = "attempt ended attempt=2 http.response.status_code=200 elapsed=";
    assert!(ours.iter().any(|line| line.contains(second)), "{told}");
    let closed = "attempts=2 http.response.status_code=200 request_id=\"req-42\"";
    assert!(ours.last().unwrap().contains(closed), "{told}");
}

#[tokio::test]
async fn the_span_of_an_attempt_is_what_opentelemetry_says_of_a_client() {
    let told = told(vec![status(503), one(&page_connection())], async |client| {
        client.credential_connections().delete(ID).await.unwrap();
    })
    .await;
    let has = |end: &str| {
        let name = "otel.name=DELETE /credential_connections/{id} otel.kind=\"client\"";
        let mut lines = told.lines().filter(|line| line.contains(name));
        assert!(lines.any(|line| line.contains(end)), "{end}: {told}");
    };
    has("url.scheme=\"http\" server.address=\"127.0.0.1\" server.port=");
    has("http.response.status_code=503 error.type=503 otel.status_code=\"ERROR\"}");
    has("http.request.resend_count=1 http.response.status_code=200}");
}

#[tokio::test]
async fn a_response_that_cannot_be_read_fails_the_span() {
    let unreadable = status(200).set_body_string(r#"{"data": {"id": 5}}"#);
    let told = told(vec![unreadable], async |client| {
        let call = client.credential_connections().delete(ID);
        call.await.unwrap_err();
    })
    .await;
    let failed = "error.type=\"decode\" error=deleteCredentialConnection";
    let closed = told.lines().rfind(|line| line.contains("call{")).unwrap();
    assert!(closed.contains(failed), "{told}");
    assert!(
        told.contains("call failed error=deleteCredentialConnection"),
        "{told}"
    );
}

#[tokio::test]
async fn neither_arguments_nor_bodies_nor_keys_are_told() {
    let told = told(vec![one(&page_connection())], async |client| {
        client.credential_connections().delete(ID).await.unwrap();
        let anything = client.request(Method::GET, "/anything?token=in-the-query");
        anything.query("token", "in-the-call").await.unwrap();
    })
    .await;
    let ours: Vec<&str> = told
        .lines()
        .filter(|line| line.contains("telnyx_sdk: "))
        .collect();
    assert!(!ours.is_empty(), "{told}");
    for secret in [
        KEY,
        ID,
        "my123secure456password789",
        "in-the-query",
        "in-the-call",
    ] {
        assert!(
            !ours.iter().any(|line| line.contains(secret)),
            "{secret}: {told}"
        );
    }
}
