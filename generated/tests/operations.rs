//! Each operation over HTTP: what is sent, and what is handed back for each declared status.

mod support;

use serde_json::json;
use support::raw::{Act, RawServer, json_response};
use support::{ID, KEY, client_at, one, page_connection, problem, seen, server, status};
use telnyx_sdk::types::{CredentialConnectionCreate, CredentialConnectionUpdate};
use telnyx_sdk::{ApiErrorKind, Client};
use wiremock::matchers::{body_json, header, method, path};
use wiremock::{Mock, MockServer};

const COLLECTION: &str = "/v2/credential_connections";

fn client_of(server: &MockServer) -> Client {
    client_at(&format!("{}/v2", server.uri())).0
}

fn item(suffix: &str) -> String {
    format!("{COLLECTION}/{ID}{suffix}")
}

#[tokio::test]
async fn delete_sends_the_request_of_the_reference_page() {
    let response = json_response(
        "200 OK",
        "",
        &json!({ "data": page_connection() }).to_string(),
    );
    let server = RawServer::start(vec![Act::Send(response)]).await;
    let (client, _) = client_at(&format!("{}/v2", server.address));
    client.credential_connections().delete(ID).await.unwrap();

    let requests = server.requests(1).await;
    let (head, body) = requests[0].split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    assert_eq!(
        lines.next().unwrap(),
        format!("DELETE /v2/credential_connections/{ID} HTTP/1.1")
    );
    let headers: Vec<String> = lines.map(str::to_owned).collect();
    assert!(headers.contains(&"accept: application/json".to_owned()));
    assert!(headers.contains(&format!("authorization: Bearer {KEY}")));
    assert!(!head.contains("content-"), "no body is announced: {head}");
    assert_eq!(body, "");
}

#[tokio::test]
async fn delete_hands_back_every_field_of_the_deleted_connection() {
    let (server, _) = server().await;
    Mock::given(method("DELETE"))
        .and(path(item("")))
        .respond_with(one(&page_connection()))
        .expect(1)
        .mount(&server)
        .await;
    let gone = client_of(&server)
        .credential_connections()
        .delete(ID)
        .await
        .unwrap();

    assert_eq!(gone.id.as_deref(), Some(ID));
    assert_eq!(
        gone.password.as_ref().unwrap().expose(),
        "my123secure456password789"
    );
    assert_eq!(gone.dtmf_type.as_ref().unwrap().as_str(), "RFC 2833");
    assert_eq!(gone.encrypted_media.as_option().unwrap().as_str(), "SRTP");
    assert_eq!(gone.webhook_timeout_secs.as_option(), Some(&25));
    let inbound = gone.inbound.as_ref().unwrap();
    assert_eq!(inbound.codecs.as_deref(), Some(&["G722".to_owned()][..]));
    assert_eq!(inbound.timeout_2xx_secs, Some(15));
    let outbound = gone.outbound.as_ref().unwrap();
    assert_eq!(
        outbound.outbound_voice_profile_id.as_deref(),
        Some("1293384261075731499")
    );
    // Nothing is lost, and nothing is in the catch-all: each member has a field of its own.
    assert_eq!(serde_json::to_value(&gone).unwrap(), page_connection());
    assert!(gone.extra.is_empty() && inbound.extra.is_empty() && outbound.extra.is_empty());
    assert!(gone.rtcp_settings.as_ref().unwrap().extra.is_empty());
}

#[tokio::test]
async fn list_sends_its_filters_and_reads_the_page() {
    let (server, _) = server().await;
    let response = json!({
        "data": [page_connection()],
        "meta": { "page_number": 2, "page_size": 1, "total_pages": 3, "total_results": 3 }
    });
    Mock::given(method("GET"))
        .and(path(COLLECTION))
        .respond_with(status(200).set_body_json(&response))
        .mount(&server)
        .await;
    let client = client_of(&server);
    let call = client.credential_connections().list();
    let call = call.page_number(2).page_size(1).sort("-created_at");
    let page = call
        .filter_connection_name_contains("ömega & söns")
        .await
        .unwrap();

    assert_eq!(page.data.len(), 1);
    assert_eq!(page.meta.as_ref().unwrap().total_pages, Some(3));
    let requests = seen(&server).await;
    let mut query: Vec<_> = requests[0].url.query_pairs().into_owned().collect();
    query.sort();
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let expected = [
        pair("filter[connection_name][contains]", "ömega & söns"),
        pair("page[number]", "2"),
        pair("page[size]", "1"),
        pair("sort", "-created_at"),
    ];
    assert_eq!(query, expected);
}

#[tokio::test]
async fn create_sends_the_body_and_reads_201() {
    let (server, _) = server().await;
    let sent = json!({
        "user_name": "myusername123",
        "password": "my123secure456password789",
        "connection_name": "office",
        "active": false
    });
    Mock::given(method("POST"))
        .and(path(COLLECTION))
        .and(header("content-type", "application/json"))
        .and(body_json(&sent))
        .respond_with(status(201).set_body_json(json!({ "data": page_connection() })))
        .expect(1)
        .mount(&server)
        .await;
    let body =
        CredentialConnectionCreate::new("office", "my123secure456password789", "myusername123");
    let client = client_of(&server);
    let made = client
        .credential_connections()
        .create(body.active(false))
        .await
        .unwrap();
    assert_eq!(made.id.as_deref(), Some(ID));
}

#[tokio::test]
async fn retrieve_reads_the_connection() {
    let (server, _) = server().await;
    Mock::given(method("GET"))
        .and(path(item("")))
        .respond_with(one(&page_connection()))
        .mount(&server)
        .await;
    let found = client_of(&server)
        .credential_connections()
        .retrieve(ID)
        .await
        .unwrap();
    assert_eq!(serde_json::to_value(&found).unwrap(), page_connection());
}

#[tokio::test]
async fn update_sends_only_what_is_set() {
    let (server, _) = server().await;
    Mock::given(method("PATCH"))
        .and(path(item("")))
        .and(body_json(json!({ "connection_name": "new" })))
        .respond_with(one(&page_connection()))
        .expect(1)
        .mount(&server)
        .await;
    let body = CredentialConnectionUpdate::new().connection_name("new");
    client_of(&server)
        .credential_connections()
        .update(ID, body)
        .await
        .unwrap();
}

#[tokio::test]
async fn check_registration_status_reads_the_status() {
    let (server, _) = server().await;
    let response = json!({ "data": {
        "record_type": "registration_status",
        "status": "Registered",
        "ip_address": "203.0.113.7",
        "port": 5060,
        "last_registration": "2018-02-02T22:25:27.521"
    }});
    Mock::given(method("POST"))
        .and(path(item("/actions/check_registration_status")))
        .respond_with(status(200).set_body_json(&response))
        .mount(&server)
        .await;
    let client = client_of(&server);
    let call = client
        .credential_connections()
        .check_registration_status(ID);
    let found = call.await.unwrap();
    assert_eq!(found.status.as_ref().unwrap().as_str(), "Registered");
    assert_eq!(found.port, Some(5060));
    assert_eq!(json!({ "data": found }), response);
}

#[tokio::test]
async fn every_declared_error_status_is_told_apart() {
    let statuses = [
        (400, ApiErrorKind::BadRequest),
        (401, ApiErrorKind::Unauthorized),
        (403, ApiErrorKind::Forbidden),
        (404, ApiErrorKind::NotFound),
        (422, ApiErrorKind::UnprocessableEntity),
    ];
    for (code, kind) in statuses {
        let (server, client, _) = support::responding(vec![problem(code, "10000", "No")]).await;
        let connections = client.credential_connections();
        let create = CredentialConnectionCreate::new("name", "password", "user");
        let errors = [
            connections.list().await.unwrap_err(),
            connections.create(create).await.unwrap_err(),
            connections.retrieve(ID).await.unwrap_err(),
            connections
                .update(ID, CredentialConnectionUpdate::new())
                .await
                .unwrap_err(),
            connections.delete(ID).await.unwrap_err(),
            connections.check_registration_status(ID).await.unwrap_err(),
        ];
        for error in &errors {
            assert_eq!(error.kind(), Some(kind), "{error}");
            assert_eq!(error.status().unwrap().as_u16(), code);
        }
        assert_eq!(
            seen(&server).await.len(),
            errors.len(),
            "none is sent twice"
        );
    }
}
