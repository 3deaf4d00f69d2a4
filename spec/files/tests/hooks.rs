//! What the hooks of a client are told.

mod support;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::StreamExt;
use support::{ID, client_with, one, page_connection, problem, status};
use telnyx_sdk::{Client, ClientBuilder, Error, Method};
use wiremock::ResponseTemplate;

/// What is told of the ends of calls.
#[derive(Clone, Default)]
struct Ends(Arc<Mutex<Vec<String>>>);

impl Ends {
    fn hook(&self, builder: ClientBuilder) -> ClientBuilder {
        let ends = self.0.clone();
        builder.on_end(move |ended| {
            let line = format!(
                "{} {} {} attempts={} status={:?} request={:?} error={:?}",
                ended.operation(),
                ended.method(),
                ended.route(),
                ended.attempts(),
                ended.status().map(|status| status.as_u16()),
                ended.request_id(),
                ended.error_type(),
            );
            assert!(ended.elapsed() < Duration::from_secs(60));
            ends.lock().unwrap().push(line);
        })
    }

    fn told(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

/// What is told of a call to a server that gives these responses.
async fn ends(responses: Vec<ResponseTemplate>, call: impl AsyncFnOnce(Client)) -> Vec<String> {
    let ends = Ends::default();
    let (_server, client, _) =
        support::responding_with(responses, |builder| ends.hook(builder)).await;
    call(client).await;
    ends.told()
}

fn unreadable() -> ResponseTemplate {
    status(200)
        .insert_header("x-request-id", "req-9")
        .set_body_string(r#"{"data": {"id": 5}}"#)
}

const DELETE: &str = "deleteCredentialConnection DELETE /credential_connections/{id}";

#[test]
fn a_builder_can_go_anywhere() {
    fn anywhere<T: Send + Sync + 'static>() {}
    anywhere::<ClientBuilder>();
    anywhere::<Client>();
}

#[tokio::test]
async fn a_call_ends_once_however_often_it_was_sent() {
    let responses = vec![
        status(503),
        one(&page_connection()).insert_header("x-request-id", "req-42"),
    ];
    let told = ends(responses, async |client| {
        client.credential_connections().delete(ID).await.unwrap();
    })
    .await;
    let expected =
        format!("{DELETE} attempts=2 status=Some(200) request=Some(\"req-42\") error=None");
    assert_eq!(told, [expected]);
}

#[tokio::test]
async fn a_response_that_cannot_be_read_is_an_end_like_any_other() {
    let told = ends(vec![unreadable()], async |client| {
        let error = client.credential_connections().delete(ID).await;
        assert!(matches!(error, Err(Error::Decode(_))));
    })
    .await;
    let expected = format!(
        "{DELETE} attempts=1 status=Some(200) request=Some(\"req-9\") error=Some(\"decode\")"
    );
    assert_eq!(told, [expected]);
}

#[tokio::test]
async fn an_error_of_the_api_and_a_request_that_is_not_sent_are_ends() {
    let told = ends(vec![problem(404, "10005", "Nothing")], async |client| {
        client
            .credential_connections()
            .delete(ID)
            .await
            .unwrap_err();
        client
            .credential_connections()
            .delete("")
            .await
            .unwrap_err();
    })
    .await;
    let expected = [
        format!(
            "{DELETE} attempts=1 status=Some(404) request=Some(\"req-42\") error=Some(\"404\")"
        ),
        format!("{DELETE} attempts=0 status=None request=None error=Some(\"refused\")"),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_end() {
    let ends = Ends::default();
    let (client, _) = client_with("http://127.0.0.1:1", |builder| ends.hook(builder));
    let call = client.credential_connections().delete(ID).max_retries(1);
    call.await.unwrap_err();
    let expected = format!("{DELETE} attempts=2 status=None request=None error=Some(\"connect\")");
    assert_eq!(ends.told(), [expected]);
}

#[tokio::test]
async fn each_page_and_each_whole_response_is_a_call() {
    let told = ends(vec![unreadable()], async |client| {
        let mut pages = client.credential_connections().list().pages();
        assert!(pages.next().await.unwrap().is_err());
        let raw = client.request(Method::GET, "/anything?key=value").raw();
        raw.await.unwrap();
    })
    .await;
    assert!(told[0].ends_with("error=Some(\"decode\")"), "{told:?}");
    assert!(
        told[1].starts_with("undeclared GET /anything attempts=1"),
        "{told:?}"
    );
    assert_eq!(told.len(), 2);
}

#[tokio::test]
async fn headers_can_differ_from_attempt_to_attempt() {
    let count = Arc::new(Mutex::new(0));
    let (server, client, _) =
        support::responding_with(vec![status(503), one(&page_connection())], |builder| {
            builder.before_attempt(move |headers| {
                let mut count = count.lock().unwrap();
                *count += 1;
                headers.insert("x-attempt", (*count).into());
            })
        })
        .await;
    client.credential_connections().delete(ID).await.unwrap();
    let received = server.received_requests().await.unwrap();
    let sent: Vec<_> = received.iter().map(|r| &r.headers["x-attempt"]).collect();
    assert_eq!(sent, ["1", "2"]);
}
