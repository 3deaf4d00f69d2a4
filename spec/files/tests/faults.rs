//! Servers and networks that misbehave: for each fault, what the caller sees, and how many requests
//! the server saw of a call that does no harm when sent again (GET) and of one that may (POST).
//! Redirects, compression and TLS have files of their own.

mod support;

use std::error::Error as _;
use std::time::Duration;

use support::faulty::{Fault, Faulty, Piece};
use support::raw::{Act, RawServer};
use support::{ID, NoWait, client_over, client_with};
use telnyx_sdk::runtime::TransportErrorKind;
use telnyx_sdk::types::CredentialConnectionCreate;
use telnyx_sdk::{Client, ClientBuilder, Error};

/// Long enough for a server on the same machine to read what it was sent.
const PATIENCE: Duration = Duration::from_millis(300);
const BODY_LIMIT: usize = 100_000;

fn configure(builder: ClientBuilder) -> ClientBuilder {
    builder.timeout(PATIENCE).body_limit(BODY_LIMIT)
}

async fn get(client: &Client) -> Result<(), Error> {
    client.credential_connections().retrieve(ID).await.map(drop)
}

async fn post(client: &Client) -> Result<(), Error> {
    let body = CredentialConnectionCreate::new("name", "password", "user");
    client.credential_connections().create(body).await.map(drop)
}

/// What came of a GET and of a POST, and how many requests the server saw of each.
struct Seen {
    errors: [Error; 2],
    requests: [usize; 2],
}

impl Seen {
    fn kinds(&self) -> [Option<TransportErrorKind>; 2] {
        self.errors.each_ref().map(|error| match error {
            Error::Transport(error) => Some(error.kind()),
            _ => None,
        })
    }

    #[track_caller]
    fn is(&self, kind: TransportErrorKind, requests: [usize; 2]) {
        assert_eq!(self.kinds(), [Some(kind); 2], "{:?}", self.errors);
        assert_eq!(self.requests, requests);
        let source = self.errors[0].source().expect("a reason");
        assert_ne!(source.to_string(), self.errors[0].to_string());
    }
}

/// What is seen with each transport, which has to be the same.
async fn of(fault: Fault) -> Seen {
    let [reqwest, hyper] = NoWait::over_each();
    let seen = over(reqwest, fault.clone()).await;
    alike(seen, &over(hyper, fault).await)
}

#[track_caller]
fn alike(seen: Seen, other: &Seen) -> Seen {
    assert_eq!(
        seen.kinds(),
        other.kinds(),
        "{:?} {:?}",
        seen.errors,
        other.errors
    );
    assert_eq!(seen.requests, other.requests);
    seen
}

async fn over(transport: NoWait, fault: Fault) -> Seen {
    let server = Faulty::start(fault).await;
    let (client, _) = client_over(transport, &server.address, configure);
    let first = get(&client).await.unwrap_err();
    let gets = server.seen();
    let second = post(&client).await.unwrap_err();
    Seen {
        errors: [first, second],
        requests: [gets, server.seen() - gets],
    }
}

/// The same with a server of which every byte is ours.
async fn of_raw(act: Act, requests: [usize; 2]) -> Seen {
    let [reqwest, hyper] = NoWait::over_each();
    let seen = over_raw(reqwest, act.clone(), requests).await;
    alike(seen, &over_raw(hyper, act, requests).await)
}

async fn over_raw(transport: NoWait, act: Act, requests: [usize; 2]) -> Seen {
    let server = RawServer::start(vec![act]).await;
    let (client, _) = client_over(transport, &server.address, configure);
    let first = get(&client).await.unwrap_err();
    let gets = server.requests(requests[0]).await.len();
    let second = post(&client).await.unwrap_err();
    let all = server.requests(requests[0] + requests[1]).await.len();
    Seen {
        errors: [first, second],
        requests: [gets, all - gets],
    }
}

use TransportErrorKind::{BodyTooLarge, Broken, Timeout};

#[tokio::test]
async fn a_connection_that_is_refused() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    for transport in NoWait::over_each() {
        let (client, transport) = client_over(transport, &address, configure);
        for error in [get(&client).await, post(&client).await] {
            let error = error.unwrap_err();
            assert!(error.is_connect(), "{error:?}");
            assert_eq!(error.attempts(), 3, "nobody can have acted");
            let printed = error.to_string();
            let expected = "): the server could not be reached (after 3 attempts)";
            assert!(printed.ends_with(expected), "{printed}");
        }
        assert_eq!(transport.waits().len(), 4);
    }
}

#[tokio::test]
async fn a_connection_that_closes_before_the_response() {
    of(Fault::Drop).await.is(Broken, [3, 1]);
}

#[tokio::test]
async fn a_connection_that_is_reset_before_the_headers() {
    let seen = of_raw(Act::Reset(String::new()), [3, 1]).await;
    seen.is(Broken, [3, 1]);
}

#[tokio::test]
async fn a_connection_that_is_reset_in_the_headers() {
    let head = "HTTP/1.1 200 OK\r\ncontent-ty";
    let seen = of_raw(Act::Reset(head.to_owned()), [3, 1]).await;
    seen.is(Broken, [3, 1]);
}

#[tokio::test]
async fn a_connection_that_is_reset_after_the_headers() {
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n";
    let seen = of_raw(Act::Reset(head.to_owned()), [3, 1]).await;
    seen.is(Broken, [3, 1]);
}

#[tokio::test]
async fn a_server_that_never_responses() {
    of(Fault::Hang).await.is(Timeout, [3, 1]);
}

#[tokio::test]
async fn headers_that_stall() {
    let head = "HTTP/1.1 200 OK\r\ncontent-ty";
    let seen = of_raw(Act::Stall(head.to_owned()), [3, 1]).await;
    seen.is(Timeout, [3, 1]);
}

#[tokio::test]
async fn a_body_that_stalls() {
    let pieces = vec![Piece::from("{\"data\""), Piece::Hang];
    of(Fault::success(pieces)).await.is(Timeout, [3, 1]);
}

#[tokio::test]
async fn a_body_that_is_shorter_than_announced() {
    let response = "HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{\"data\"";
    let seen = of_raw(Act::Send(response.to_owned()), [3, 1]).await;
    seen.is(Broken, [3, 1]);
}

#[tokio::test]
async fn a_chunked_body_without_its_end() {
    let response = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nb\r\n{\"data\":{}}\r\n";
    let seen = of_raw(Act::Send(response.to_owned()), [3, 1]).await;
    seen.is(Broken, [3, 1]);
}

#[tokio::test]
async fn a_body_that_is_too_large() {
    let piece = Piece::from("x".repeat(BODY_LIMIT / 2 + 1).as_str());
    // The server would go on, but the client has seen enough.
    let pieces = vec![piece.clone(), piece, Piece::Hang];
    of(Fault::success(pieces)).await.is(BodyTooLarge, [1, 1]);
}

#[tokio::test]
async fn headers_without_an_end() {
    let head = format!("HTTP/1.1 200 OK\r\nx: {}", "x".repeat(2_000_000));
    let seen = of_raw(Act::Stall(head), [3, 1]).await;
    seen.is(Broken, [3, 1]);
}

#[tokio::test]
async fn what_is_not_http() {
    let seen = of_raw(Act::Send("SSH-2.0-OpenSSH\r\n\r\n".to_owned()), [3, 1]).await;
    seen.is(Broken, [3, 1]);
}

/// What the caller is told of a body that cannot be read.
async fn unreadable(media_type: &str, body: &str) -> String {
    let pieces = vec![Piece::from(body)];
    let fault = Fault::Response(200, vec![("content-type", media_type.to_owned())], pieces);
    let seen = of(fault).await;
    assert_eq!(seen.requests, [1, 1], "what was done is not done again");
    match &seen.errors[0] {
        Error::Decode(error) => format!("at {}: {}", error.path(), error.reason()),
        error => panic!("{error:?}"),
    }
}

#[tokio::test]
async fn a_body_of_another_type_than_declared() {
    assert_eq!(
        unreadable("application/json", r#"{"data":{"active":"perhaps"}}"#).await,
        "at data.active: expected a boolean, found a string"
    );
}

#[tokio::test]
async fn a_body_that_is_not_utf_8() {
    let pieces = vec![Piece::Bytes(b"{\"data\":{\"id\":\"\xff\"}}"[..].into())];
    let seen = of(Fault::success(pieces)).await;
    assert_eq!(seen.requests, [1, 1]);
    assert_eq!(
        seen.errors[0].to_string(),
        "retrieveCredentialConnection (GET /credential_connections/{id}): the response (200 OK) cannot \
         be read: at `.`: byte 16 is not UTF-8"
    );
}

#[tokio::test]
async fn a_body_that_is_nested_without_end() {
    let deep = format!("{{\"data\":{{\"x\":{}", "[".repeat(BODY_LIMIT - 100));
    let told = unreadable("application/json", &deep).await;
    assert!(told.contains("nested more than 128 levels deep"), "{told}");
}

#[tokio::test]
async fn a_body_with_another_content_type() {
    let told = unreadable("text/html", "<html>Log in</html>").await;
    assert_eq!(
        told,
        "at .: the response is `text/html`, not JSON: expected value at line 1 column 1"
    );
    // What is JSON all the same is taken.
    let pieces = vec![Piece::from("{\"data\":{}}")];
    let html = vec![("content-type", "text/html".to_owned())];
    let server = Faulty::start(Fault::Response(200, html, pieces)).await;
    let (client, _) = client_with(&server.address, configure);
    get(&client).await.unwrap();
}

#[tokio::test]
async fn no_content_with_a_body() {
    // The body does not belong to the response, and must not become a part of the next one.
    let response = "HTTP/1.1 204 No Content\r\ncontent-length: 5\r\n\r\nHTTP/".to_owned();
    let server = RawServer::start(vec![Act::Stall(response)]).await;
    let (client, _) = client_with(&server.address, configure);
    for seen in 1..3 {
        let error = get(&client).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        assert_eq!(error.status().unwrap().as_u16(), 204);
        assert_eq!(server.requests(seen).await.len(), seen);
    }
}

#[tokio::test]
async fn too_many_requests_with_each_form_of_a_wait() {
    for status in [429, 503] {
        for wait in ["0", "Wed, 21 Oct 2015 07:28:00 GMT"] {
            let seen = of(Fault::status(status).header("retry-after", wait)).await;
            assert_eq!(seen.requests, [3, 3], "{status} {wait}: nothing was done");
            assert_eq!(seen.errors[0].status().unwrap().as_u16(), status);
        }
        for wait in ["3600", "Fri, 31 Dec 9999 23:59:59 GMT"] {
            let seen = of(Fault::status(status).header("retry-after", wait)).await;
            assert_eq!(seen.requests, [1, 1], "{status} {wait}: too long to wait");
        }
    }
}

#[tokio::test]
async fn a_server_that_fails_for_ever() {
    let server = Faulty::start(Fault::status(500)).await;
    let (client, _) = client_with(&server.address, configure);
    for _ in 0..100 {
        let error = get(&client).await.unwrap_err();
        assert_eq!(error.status().unwrap().as_u16(), 500);
    }
    assert_eq!(
        server.seen(),
        100 + 100,
        "no more than the budget of retries"
    );
    post(&client).await.unwrap_err();
    assert_eq!(server.seen(), 201);
}

#[tokio::test]
async fn an_error_whose_body_breaks_off() {
    let response = "HTTP/1.1 422 No\r\ncontent-length: 99\r\n\r\n{\"errors\":[{\"co";
    let seen = of_raw(Act::Send(response.to_owned()), [1, 1]).await;
    assert_eq!(seen.requests, [1, 1]);
    // The status says more than that the connection broke.
    assert_eq!(seen.errors[0].status().unwrap().as_u16(), 422);
    assert_eq!(seen.errors[0].api().unwrap().body(), "{\"errors\":[{\"co");
}
