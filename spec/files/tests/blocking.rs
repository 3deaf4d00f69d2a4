//! The client whose calls block: the same calls, retries, errors and pages.
#![cfg(feature = "blocking")]

mod support;

use serde_json::json;
use support::{ID, KEY, NoWait, one, page_connection, problem, seen, status};
use telnyx_sdk::blocking::Client;
use telnyx_sdk::{Error, Method};
use tokio::runtime::Runtime;
use wiremock::{MockServer, ResponseTemplate};

/// A server in a runtime of its own that gives these responses in turn, and a client of it.
fn responding(responses: Vec<ResponseTemplate>) -> (Runtime, MockServer, Client, NoWait) {
    let runtime = Runtime::new().unwrap();
    let (server, client, transport) = runtime.block_on(support::responding(responses));
    (runtime, server, client.blocking().unwrap(), transport)
}

#[test]
fn a_call_waits_for_its_response() {
    let (_runtime, _server, client, _) = responding(vec![one(&page_connection())]);
    let gone = client.credential_connections().delete(ID).send().unwrap();
    assert_eq!(gone.id.as_deref(), Some(ID));
    let raw = client.credential_connections().delete(ID).raw().unwrap();
    assert_eq!(raw.status().as_u16(), 200);
    let any = client.request(Method::GET, "/anything").send().unwrap();
    assert_eq!(any.unwrap()["data"], page_connection());
}

#[test]
fn a_client_is_made_like_any_other() {
    let answers = vec![one(&page_connection()), one(&page_connection())];
    let (runtime, server, _, _) = responding(answers);
    let builder = Client::builder().key(KEY).base_url(server.uri());
    let client = builder.header("x-team", "billing").build().unwrap();
    client.credential_connections().delete(ID).send().unwrap();
    let sent = &runtime.block_on(seen(&server))[0];
    assert_eq!(sent.headers["authorization"], format!("Bearer {KEY}"));
    assert_eq!(sent.headers["x-team"], "billing");
}

#[test]
fn a_client_that_cannot_be_made_says_so_when_it_calls() {
    let error = Client::new(" ").credential_connections().delete(ID).send();
    assert!(matches!(error, Err(Error::Configuration(_))), "{error:?}");
}

#[test]
fn a_call_is_sent_again_like_any_other() {
    let (runtime, server, client, transport) =
        responding(vec![status(503), one(&page_connection())]);
    client.credential_connections().delete(ID).send().unwrap();
    assert_eq!(runtime.block_on(seen(&server)).len(), 2);
    assert_eq!(transport.waits().len(), 1);
}

#[test]
fn errors_are_the_same() {
    let (_runtime, _server, client, _) = responding(vec![problem(404, "10005", "No such thing")]);
    let call = client.credential_connections().delete(ID);
    let error = call.send().unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.api().unwrap().code(), Some("10005"));
}

#[test]
fn pages_follow_each_other() {
    let page = |id: &str| {
        let meta = json!({"page_number": 1, "total_pages": 2});
        status(200).set_body_json(json!({"data": [{"id": id}], "meta": meta}))
    };
    let (_runtime, _server, client, _) = responding(vec![page("1"), page("2")]);
    let items = client.credential_connections().list().items();
    let ids: Vec<String> = items.map(|item| item.unwrap().id.unwrap()).collect();
    assert_eq!(ids, ["1", "2"]);
}

#[test]
fn a_call_may_be_made_where_other_tasks_run() {
    let (runtime, _server, client, _) = responding(vec![one(&page_connection())]);
    // Neither waiting nor dropping the client may panic on a thread of a runtime.
    runtime
        .block_on(runtime.spawn(async move {
            client.credential_connections().delete(ID).send().unwrap();
            drop(client);
        }))
        .unwrap();
}
