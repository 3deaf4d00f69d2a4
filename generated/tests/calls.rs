//! What can be done with any call: looking at it, adding to it, reaching the raw response.

mod support;

use serde_json::json;
use support::{ID, KEY, one, page_connection, seen, status};
use telnyx_sdk::Client;
use telnyx_sdk::types::CredentialConnectionUpdate;

#[tokio::test]
async fn the_raw_response_is_within_reach() {
    let response = one(&page_connection())
        .insert_header("x-request-id", "req-7")
        .insert_header("x-ratelimit-remaining", "99");
    let (_server, client, _) = support::responding(vec![response]).await;
    let raw = client
        .credential_connections()
        .retrieve(ID)
        .raw()
        .await
        .unwrap();
    assert_eq!(raw.status().as_u16(), 200);
    assert_eq!(raw.request_id(), Some("req-7"));
    assert_eq!(raw.rate_limit().remaining, Some(99));
    assert_eq!(raw.headers()["content-type"], "application/json");
    assert!(raw.body().starts_with(b"{"));
    assert_eq!(raw.decode().unwrap().id.as_deref(), Some(ID));
}

#[tokio::test]
async fn a_call_can_be_looked_at_before_it_is_sent() {
    let client = Client::new(KEY);
    let body = CredentialConnectionUpdate::new().connection_name("new");
    let call = client
        .credential_connections()
        .update("a/b", body)
        .query("trace", "1");
    let request = call.request();
    assert_eq!(request.operation(), "updateCredentialConnection");
    assert_eq!(request.method().as_str(), "PATCH");
    assert_eq!(request.route(), "/credential_connections/{id}");
    assert_eq!(request.path().unwrap(), "/credential_connections/a%2Fb");
    assert_eq!(request.query(), "trace=1");
    let (media, body) = request.body().unwrap();
    let bytes = body.as_bytes().unwrap();
    assert_eq!(media, "application/json");
    assert_eq!(bytes, r#"{"connection_name":"new"}"#);
}

#[tokio::test]
async fn a_call_takes_extra_headers_query_pairs_and_body_fields() {
    let (server, client, _) = support::responding(vec![one(&page_connection())]).await;
    let body = CredentialConnectionUpdate::new().connection_name("new");
    let call = client.credential_connections().update(ID, body);
    let call = call
        .header("x-trace", "7")
        .query("debug", "yes")
        .body_field("later", 1);
    call.await.unwrap();
    let request = &seen(&server).await[0];
    assert_eq!(request.headers["x-trace"], "7");
    assert_eq!(request.url.query(), Some("debug=yes"));
    let body: serde_json::Value = request.body_json().unwrap();
    assert_eq!(body, json!({ "connection_name": "new", "later": 1 }));
}

#[tokio::test]
async fn an_undeclared_endpoint_is_called_like_any_other() {
    let (server, client, _) =
        support::responding(vec![status(200).set_body_json(json!([1]))]).await;
    let call = client.request(telnyx_sdk::Method::GET, "/anything?x=1");
    assert_eq!(call.await.unwrap(), Some(json!([1])));
    let request = &seen(&server).await[0];
    assert_eq!(
        (request.url.path(), request.url.query()),
        ("/anything", Some("x=1"))
    );
    assert_eq!(request.headers["authorization"], format!("Bearer {KEY}"));
    for path in [
        "",
        "anything",
        "//host/x",
        "/a/../b",
        "/a/%2e%2E",
        "/a/..\\b",
    ] {
        let error = client
            .request(telnyx_sdk::Method::GET, path)
            .await
            .unwrap_err();
        assert!(
            matches!(error, telnyx_sdk::Error::Refused(_)),
            "{path}: {error}"
        );
    }
    assert_eq!(seen(&server).await.len(), 1);
}
