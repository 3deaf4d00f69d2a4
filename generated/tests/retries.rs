//! What is sent again, how often, and after which wait. No test waits: the waits are noted.

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use support::raw::{Act, RawServer, json_response};
use support::{ID, client_at, one, page_connection, seen, status};
use telnyx_sdk::types::{CredentialConnectionCreate, CredentialConnectionUpdate};
use telnyx_sdk::{Client, Error, RetryPolicy};
use wiremock::ResponseTemplate;

fn create() -> CredentialConnectionCreate {
    CredentialConnectionCreate::new("name", "password", "user")
}

fn update() -> CredentialConnectionUpdate {
    CredentialConnectionUpdate::new()
}

/// How often the server was asked, if it responds like this at first and then well.
async fn asked<F>(first: ResponseTemplate, call: impl FnOnce(Client) -> F) -> usize
where
    F: Future<Output = Result<(), Error>>,
{
    let (server, client, _) = support::responding(vec![first, one(&page_connection())]).await;
    let result = call(client).await;
    let requests = seen(&server).await.len();
    assert_eq!(result.is_ok(), requests == 2);
    requests
}

async fn gets(first: ResponseTemplate) -> usize {
    asked(first, async |c: Client| {
        c.credential_connections().retrieve(ID).await.map(drop)
    })
    .await
}

async fn deletes(first: ResponseTemplate) -> usize {
    asked(first, async |c: Client| {
        c.credential_connections().delete(ID).await.map(drop)
    })
    .await
}

async fn posts(first: ResponseTemplate) -> usize {
    asked(first, async |c: Client| {
        c.credential_connections().create(create()).await.map(drop)
    })
    .await
}

async fn patches(first: ResponseTemplate) -> usize {
    asked(first, async |c: Client| {
        c.credential_connections()
            .update(ID, update())
            .await
            .map(drop)
    })
    .await
}

#[tokio::test]
async fn idempotent_calls_are_sent_again_when_the_failure_may_pass() {
    for code in [408, 409, 429, 500, 502, 503, 504] {
        assert_eq!(gets(status(code)).await, 2, "GET {code}");
        assert_eq!(deletes(status(code)).await, 2, "DELETE {code}");
    }
    for code in [400, 401, 403, 404, 418, 422] {
        assert_eq!(gets(status(code)).await, 1, "GET {code}");
        assert_eq!(deletes(status(code)).await, 1, "DELETE {code}");
    }
}

#[tokio::test]
async fn post_and_patch_are_not_sent_again_when_the_server_may_have_acted() {
    for code in [400, 408, 409, 500, 502, 503, 504] {
        assert_eq!(posts(status(code)).await, 1, "POST {code}");
        assert_eq!(patches(status(code)).await, 1, "PATCH {code}");
    }
}

#[tokio::test]
async fn post_and_patch_are_sent_again_when_the_server_cannot_have_acted() {
    let busy = || status(503).insert_header("retry-after", "1");
    assert_eq!(posts(status(429)).await, 2);
    assert_eq!(patches(status(429)).await, 2);
    assert_eq!(posts(busy()).await, 2);
    assert_eq!(patches(busy()).await, 2);
}

#[tokio::test]
async fn a_connection_that_never_stood_is_tried_again_by_every_method() {
    // A port that was free a moment ago, and that nobody listens on.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let (client, transport) = client_at(&address);
    let error = client
        .credential_connections()
        .create(create())
        .await
        .unwrap_err();
    assert!(error.is_connect() && !error.is_timeout(), "{error:?}");
    assert_eq!(transport.waits().len(), 2, "two retries");
    let error = client
        .credential_connections()
        .delete(ID)
        .max_retries(5)
        .await
        .unwrap_err();
    assert!(error.is_connect());
    assert_eq!(transport.waits().len(), 2 + 5);
}

#[tokio::test]
async fn a_connection_that_broke_is_tried_again_only_if_that_does_no_harm() {
    let good = json_response("200 OK", "", r#"{"data":{}}"#);
    let acts = vec![Act::Close, Act::Send(good.clone())];
    let server = RawServer::start(acts).await;
    let (client, _) = client_at(&server.address);
    client.credential_connections().retrieve(ID).await.unwrap();
    assert_eq!(server.requests(2).await.len(), 2);

    let server = RawServer::start(vec![Act::Close]).await;
    let (client, transport) = client_at(&server.address);
    let error = client
        .credential_connections()
        .create(create())
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Transport(_)), "{error}");
    assert!(!error.is_connect());
    assert_eq!(transport.waits().len(), 0);
    assert_eq!(server.requests(1).await.len(), 1);

    // A body that ends too soon is a broken connection as well.
    let short = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"data\"".to_owned();
    let server = RawServer::start(vec![Act::Send(short), Act::Send(good)]).await;
    let (client, _) = client_at(&server.address);
    client.credential_connections().retrieve(ID).await.unwrap();
    assert_eq!(server.requests(2).await.len(), 2);
}

#[tokio::test]
async fn a_caller_may_say_that_a_post_does_no_harm_twice() {
    let call = async |client: Client| {
        let connections = client.credential_connections();
        connections.create(create()).repeatable().await.map(drop)
    };
    assert_eq!(asked(status(500), call).await, 2);
}

#[tokio::test]
async fn the_server_may_say_whether_to_try_again() {
    let no = |code| status(code).insert_header("x-should-retry", "false");
    let yes = |code| status(code).insert_header("x-should-retry", "true");
    assert_eq!(gets(no(500)).await, 1);
    assert_eq!(posts(no(429)).await, 1);
    assert_eq!(gets(yes(400)).await, 2);
    // The server does not know whether twice is what the caller wants.
    assert_eq!(posts(yes(500)).await, 1);
}

#[tokio::test]
async fn retries_end() {
    let (server, client, transport) = support::responding(vec![status(500)]).await;
    let error = client.credential_connections().list().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 500);
    assert_eq!(seen(&server).await.len(), 3, "one attempt and two retries");
    assert_eq!(transport.waits().len(), 2);
    client
        .credential_connections()
        .list()
        .max_retries(0)
        .await
        .unwrap_err();
    assert_eq!(seen(&server).await.len(), 3 + 1);
    client
        .credential_connections()
        .list()
        .max_retries(4)
        .await
        .unwrap_err();
    assert_eq!(seen(&server).await.len(), 3 + 1 + 5);
}

#[tokio::test]
async fn waits_double_up_to_eight_seconds_with_jitter() {
    let (_server, client, transport) = support::responding(vec![status(500)]).await;
    client
        .credential_connections()
        .list()
        .max_retries(7)
        .await
        .unwrap_err();
    let full = [500, 1000, 2000, 4000, 8000, 8000, 8000];
    let waits = transport.waits();
    assert_eq!(waits.len(), full.len());
    for (wait, full) in waits.into_iter().zip(full) {
        let full = Duration::from_millis(full);
        assert!(wait <= full && wait >= full * 3 / 4, "{wait:?} of {full:?}");
    }
}

/// What the client waits after a response with these headers; none if it gives up.
async fn wait_after(code: u16, headers: &[(&str, &str)]) -> Option<Duration> {
    let mut response = status(code);
    for (name, value) in headers {
        response = response.insert_header(*name, *value);
    }
    let (_server, client, transport) =
        support::responding(vec![response, one(&page_connection())]).await;
    let _ = client.credential_connections().retrieve(ID).await;
    transport.waits().first().copied()
}

#[tokio::test]
async fn the_server_says_how_long_to_wait() {
    let secs = |s| Some(Duration::from_secs(s));
    assert_eq!(wait_after(429, &[("retry-after", "7")]).await, secs(7));
    assert_eq!(wait_after(503, &[("retry-after", " 7 ")]).await, secs(7));
    assert_eq!(wait_after(503, &[("retry-after", "0")]).await, secs(0));
    let both = [("retry-after-ms", "1500"), ("retry-after", "7")];
    assert_eq!(
        wait_after(429, &both).await,
        Some(Duration::from_millis(1500))
    );
    let past = [("retry-after", "Wed, 21 Oct 2015 07:28:00 GMT")];
    assert_eq!(wait_after(429, &past).await, secs(0));
    assert_eq!(
        wait_after(429, &[("x-ratelimit-reset", "12")]).await,
        secs(12)
    );
    let both = [("x-ratelimit-reset", "12"), ("retry-after", "3")];
    assert_eq!(wait_after(429, &both).await, secs(3));
}

#[tokio::test]
async fn a_server_that_asks_for_too_long_a_wait_gets_none() {
    assert_eq!(
        wait_after(429, &[("retry-after", "60")]).await,
        Some(Duration::from_secs(60))
    );
    assert_eq!(wait_after(429, &[("retry-after", "61")]).await, None);
    assert_eq!(wait_after(503, &[("retry-after-ms", "1e300")]).await, None);
    assert_eq!(
        wait_after(429, &[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")]).await,
        None
    );
}

#[tokio::test]
async fn nonsense_about_waiting_is_passed_over() {
    for nonsense in ["soon", "-1", "NaN", ""] {
        let wait = wait_after(429, &[("retry-after", nonsense)]).await.unwrap();
        assert!(wait <= Duration::from_millis(500), "{nonsense}: {wait:?}");
    }
}

#[tokio::test]
async fn no_attempt_begins_after_the_deadline() {
    let (server, client, transport) = support::responding(vec![status(500)]).await;
    let error = client
        .credential_connections()
        .list()
        .max_retries(9)
        .deadline(Duration::from_millis(2500))
        .await
        .unwrap_err();
    // After waits of half a second and of one, the next would be of two.
    assert_eq!(transport.waits().len(), 2, "{:?}", transport.waits());
    assert_eq!(seen(&server).await.len(), 3);
    assert_eq!(error.status().unwrap().as_u16(), 500);
    assert_eq!(error.attempts(), 3);
}

#[tokio::test]
async fn a_deadline_cuts_an_attempt_short() {
    let server = RawServer::start(vec![Act::Stall(String::new())]).await;
    let (client, _) = client_at(&server.address);
    let error = client
        .credential_connections()
        .list()
        .deadline(Duration::from_millis(50))
        .await
        .unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn a_server_that_fails_for_everybody_is_not_hammered() {
    let mut policy = RetryPolicy::default();
    policy.budget = 3;
    let (server, client, _) =
        support::responding_with(vec![status(500)], |builder| builder.retry(policy)).await;
    for _ in 0..10 {
        client.credential_connections().list().await.unwrap_err();
    }
    assert_eq!(
        seen(&server).await.len(),
        10 + 3,
        "one each, and three retries in all"
    );
}

#[tokio::test]
async fn every_attempt_is_told() {
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let note = told.clone();
    let responses = vec![status(503), one(&page_connection())];
    let (_server, client, _) = support::responding_with(responses, move |builder| {
        builder.on_attempt(move |attempt| {
            let again = if attempt.retry_in().is_some() {
                "again"
            } else {
                "done"
            };
            note.lock().unwrap().push(format!(
                "{} {} {} {} {again}",
                attempt.number(),
                attempt.method(),
                attempt.route(),
                attempt.status().unwrap().as_u16(),
            ));
        })
    })
    .await;
    client.credential_connections().delete(ID).await.unwrap();
    assert_eq!(
        *told.lock().unwrap(),
        [
            "1 DELETE /credential_connections/{id} 503 again",
            "2 DELETE /credential_connections/{id} 200 done",
        ]
    );
}

#[tokio::test]
async fn an_error_says_how_often_the_call_was_sent() {
    let (_server, client, _) = support::responding(vec![status(502)]).await;
    let error = client.credential_connections().list().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "listCredentialConnections (GET /credential_connections): the API answered 502 Bad Gateway \
         (after 3 attempts)"
    );
    assert!(error.is_retryable());
}
