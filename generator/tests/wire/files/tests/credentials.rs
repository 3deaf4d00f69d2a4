//! Credentials of every kind, where the operation takes them.

mod support;

use support::{Request, Server};
use wire_sdk::ClientBuilder;

/// What a call of one operation is sent with.
macro_rules! sent {
    ($operation:ident, $configure:expr) => {{
        let server = Server::new().await;
        let configure: fn(ClientBuilder) -> ClientBuilder = $configure;
        let client = configure(server.builder()).build().unwrap();
        client.credentials().$operation().await.unwrap();
        server.request().await
    }};
}

fn authorization(request: &Request) -> Option<&str> {
    request.header("authorization")
}

#[tokio::test]
async fn a_bearer_token() {
    let request = sent!(by_token, |builder| builder.key("T"));
    assert_eq!(authorization(&request), Some("Bearer T"));
}

#[tokio::test]
async fn none_where_the_operation_takes_none() {
    let request = sent!(by_nobody, |builder| builder.key("T"));
    assert_eq!(authorization(&request), None);
}

#[tokio::test]
async fn a_name_and_a_password() {
    let request = sent!(by_password, |builder| builder.key("T").login("Aladdin", "open sesame"));
    assert_eq!(
        authorization(&request),
        Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")
    );
}

#[tokio::test]
async fn two_keys_together() {
    let request = sent!(by_two_keys, |builder| builder.app_key("A").user_key("U&"));
    assert_eq!(request.header("x-app-key"), Some("A"));
    assert_eq!(request.line(), "GET /credentials/both?user_key=U%26");
}

#[tokio::test]
async fn the_first_of_several_that_is_held() {
    let request = sent!(by_either, |builder| builder.login("a", "b"));
    assert_eq!(authorization(&request), Some("Basic YTpi"));
    assert_eq!(request.header("cookie"), None);

    let request = sent!(by_either, |builder| builder.login("a", "b").session("S"));
    assert_eq!(authorization(&request), None);
    assert_eq!(request.header("cookie"), Some("session=S"));
}

#[tokio::test]
async fn optional_ones_are_sent_if_they_are_held() {
    let request = sent!(by_anybody, |builder| builder.key("T").session("S"));
    assert_eq!(request.header("cookie"), Some("session=S"));

    let request = sent!(by_anybody, |builder| builder.key("T"));
    assert_eq!(request.header("cookie"), None);
    assert_eq!(authorization(&request), None);
}

#[tokio::test]
async fn tokens_of_other_makers_are_bearer_tokens() {
    let request = sent!(by_oauth, |builder| builder.key("T").oauth("O"));
    assert_eq!(authorization(&request), Some("Bearer O"));
    let request = sent!(by_openid, |builder| builder.key("T").openid("I"));
    assert_eq!(authorization(&request), Some("Bearer I"));
}

#[tokio::test]
async fn a_token_serves_every_scheme_that_sends_it_in_the_same_way() {
    let request = sent!(by_oauth, |builder| builder.key("T"));
    assert_eq!(authorization(&request), Some("Bearer T"));
}

#[tokio::test]
async fn what_no_client_knows_is_sent_as_the_caller_writes_it() {
    let request = sent!(by_digest, |builder| builder.digest("Digest username=\"a\""));
    assert_eq!(authorization(&request), Some("Digest username=\"a\""));
}

#[tokio::test]
async fn the_scheme_of_http_stands_before_its_key() {
    let request = sent!(by_shared, |builder| builder.shared("K"));
    assert_eq!(authorization(&request), Some("SharedAccessKey K"));
    let request = sent!(by_shared, |builder| builder.shared("sharedaccesskey K"));
    assert_eq!(authorization(&request), Some("sharedaccesskey K"));
}

#[tokio::test]
async fn as_much_as_is_held_where_nothing_is_complete() {
    let request = sent!(by_two_keys, |builder| builder.app_key("A"));
    assert_eq!(request.header("x-app-key"), Some("A"));
    assert_eq!(request.line(), "GET /credentials/both");
}
