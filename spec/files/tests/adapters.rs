//! Other libraries of HTTP: the examples that send calls through them, and what they are given.

mod support;

#[allow(dead_code, reason = "its main is not run")]
#[path = "../examples/middleware.rs"]
mod middleware;
#[allow(dead_code, reason = "its main is not run")]
#[path = "../examples/signing.rs"]
mod signing;
#[allow(dead_code, reason = "its main is not run")]
#[path = "../examples/tower.rs"]
mod tower_stack;

use std::io;

use futures_util::stream;
use http_body_util::BodyExt;
use middleware::MiddlewareTransport;
use support::{ID, KEY, NoWait, client_over, one, page_connection, status};
use telnyx_sdk::runtime::dependencies::http_body::Body as _;
use telnyx_sdk::runtime::{Body, Bytes, Transport, Upload};
use telnyx_sdk::{Client, Method};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer};

/// Makes calls through a transport.
async fn works(transport: impl Transport + 'static) {
    let server = MockServer::start().await;
    let failure = Mock::given(any()).respond_with(status(503));
    failure.up_to_n_times(1).mount(&server).await;
    let success = Mock::given(any()).respond_with(one(&page_connection()));
    success.mount(&server).await;
    let (client, _) = client_over(NoWait::over(transport), &server.uri(), |builder| builder);
    let deleted = client.credential_connections().delete(ID).await.unwrap();
    assert_eq!(deleted.id.as_deref(), page_connection()["id"].as_str());
    let posted = client.request(Method::POST, "/anything");
    posted.body(&"text".into()).await.unwrap();
    let received = server.received_requests().await.unwrap();
    assert_eq!(received.len(), 3);
    assert_eq!(received[2].body, b"\"text\"");
    let key = received[0].headers["authorization"].to_str().unwrap();
    assert_eq!(key, format!("Bearer {KEY}"));
}

#[tokio::test]
async fn calls_go_through_a_service_of_tower() {
    works(tower_stack::stack()).await;
}

#[tokio::test]
async fn calls_go_through_reqwest_middleware() {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let client = reqwest_middleware::ClientBuilder::new(client).build();
    works(MiddlewareTransport(client)).await;
}

#[tokio::test]
async fn each_attempt_is_signed() {
    let server = MockServer::start().await;
    let failure = Mock::given(any()).respond_with(status(503));
    failure.up_to_n_times(1).mount(&server).await;
    let success = Mock::given(any()).respond_with(one(&page_connection()));
    success.mount(&server).await;
    let (client, _) = client_over(NoWait::new(), &server.uri(), |builder| {
        builder.layer(|inner| signing::Signed::new(inner, "secret"))
    });
    client.credential_connections().delete(ID).await.unwrap();
    let received = server.received_requests().await.unwrap();
    let signatures = received.iter().map(|r| r.headers["x-signature"].len());
    assert_eq!(signatures.collect::<Vec<_>>(), [64, 64]);
}

#[tokio::test]
async fn another_library_sends_what_a_call_is() {
    let server = MockServer::start().await;
    let success = Mock::given(any()).respond_with(one(&page_connection()));
    success.mount(&server).await;
    let client = Client::builder().key(KEY).base_url(server.uri());
    let client = client.build().unwrap();
    let call = client.credential_connections().retrieve(ID);
    let request = call.to_http().await.unwrap();
    let address = format!("{}/credential_connections/{ID}", server.uri());
    assert_eq!(request.uri().to_string(), address);
    let request = reqwest::Request::try_from(request.map(reqwest::Body::wrap)).unwrap();
    let own = reqwest::Client::builder().no_proxy().build().unwrap();
    assert_eq!(own.execute(request).await.unwrap().status(), 200);
    let refused = client.credential_connections().retrieve("..").to_http();
    refused.await.unwrap_err();
}

#[tokio::test]
async fn an_upload_is_a_body_whose_stream_is_read_once() {
    let pieces = ["one ", "two"].map(|piece| io::Result::Ok(Bytes::from(piece)));
    let upload = Upload::stream(stream::iter(pieces)).with_length(7);
    assert_eq!(upload.size_hint().exact(), Some(7));
    let again = upload.clone();
    assert_eq!(upload.collect().await.unwrap().to_bytes(), "one two");
    assert!(again.collect().await.is_err());
    let whole = Upload::from("whole");
    assert!(!whole.is_end_stream() && Upload::default().is_end_stream());
    assert_eq!(whole.clone().collect().await.unwrap().to_bytes(), "whole");
    assert_eq!(whole.collect().await.unwrap().to_bytes(), "whole");
}

#[tokio::test]
async fn the_body_of_a_response_is_one_as_well() {
    let body = Body::wrap(http_body_util::Full::new(Bytes::from("all of it")));
    assert_eq!(body.collect().await.unwrap().to_bytes(), "all of it");
    assert_eq!(Body::from("here").size_hint().exact(), Some(4));
}
