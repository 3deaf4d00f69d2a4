//! What somebody meets who uses the crate for the first time.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use support::{ID, KEY, page_connection, responding};
use telnyx_sdk::runtime::TransportErrorKind;
use telnyx_sdk::{Client, Error};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, Request};

#[tokio::test]
async fn a_call_that_needs_a_key_is_not_sent_without_one() {
    // Nothing answers there, and nothing is asked.
    let builder = Client::builder().base_url("https://api.invalid");
    let client = builder.build().unwrap();
    let error = client.credential_connections().delete(ID).await;
    let Err(Error::Configuration(reason)) = error else {
        panic!("{error:?}");
    };
    assert!(reason.contains("`Client::from_env`"), "{reason}");
}

#[tokio::test]
async fn a_header_of_the_callers_own_is_sent_where_there_is_no_key() {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(support::one(&page_connection()))
        .mount(&server)
        .await;
    let builder = Client::builder().base_url(server.uri());
    let client = builder.header("authorization", "Mine 1").build().unwrap();
    client.credential_connections().delete(ID).await.unwrap();
    let sent = server.received_requests().await.unwrap();
    assert_eq!(sent[0].headers["authorization"], "Mine 1");
}

#[tokio::test]
async fn a_key_that_names_its_scheme_is_sent_as_it_is() {
    let (server, _, _) = responding(vec![support::one(&page_connection())]).await;
    for key in [KEY.to_owned(), format!("Bearer {KEY}")] {
        let builder = Client::builder().key(key).base_url(server.uri());
        let client = builder.build().unwrap();
        client.credential_connections().delete(ID).await.unwrap();
    }
    let expected = format!("Bearer {KEY}");
    let sent = |request: Request| request.headers["authorization"].clone();
    let sent: Vec<_> = server
        .received_requests()
        .await
        .unwrap()
        .into_iter()
        .map(sent)
        .collect();
    assert_eq!(sent, [expected.as_str(), expected.as_str()]);
}

#[test]
fn outside_of_a_runtime_a_call_is_an_error() {
    let client = Client::builder().key(KEY).base_url("http://localhost:9");
    let client = client.build().unwrap();
    let call = client.credential_connections().delete(ID);
    let mut call = pin!(call.into_future());
    let polled = call.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let Poll::Ready(Err(Error::Transport(error))) = polled else {
        panic!("the call goes on");
    };
    assert_eq!(error.kind(), TransportErrorKind::NoRuntime);
    assert!(error.cause().to_string().contains("#[tokio::main]"));
}
