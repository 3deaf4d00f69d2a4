//! A user's tests of a program that calls the API, without a network.
#![cfg(feature = "testing")]

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use serde_json::json;
use telnyx_sdk::resources::{
    CreateCredentialConnection, DeleteCredentialConnection, ListCredentialConnections,
};
use telnyx_sdk::runtime::{TransportErrorKind, Undeclared};
use telnyx_sdk::testing::Mock;
use telnyx_sdk::types::{
    CredentialConnection, CredentialConnectionCreate, CredentialConnectionList, ErrorBody,
    ErrorItem,
};
use telnyx_sdk::{Client, Error, Method};

/// What a program might do: deletes all connections, those that are gone already as well.
async fn delete_all(client: &Client) -> Result<usize, Error> {
    let mut deleted = 0;
    let mut all = client.credential_connections().list().items();
    while let Some(connection) = all.try_next().await? {
        let id = connection.id.unwrap_or_default();
        match client.credential_connections().delete(id).await {
            Ok(_) => deleted += 1,
            Err(error) if error.is_not_found() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(deleted)
}

fn connection(id: &str) -> CredentialConnection {
    let mut connection = CredentialConnection::default();
    connection.id = Some(id.to_owned());
    connection
}

fn page(data: Vec<CredentialConnection>) -> CredentialConnectionList {
    let mut page = CredentialConnectionList::default();
    page.data = data;
    page
}

#[tokio::test]
async fn typed_values_and_typed_errors_are_answered() {
    let mock = Mock::new();
    let list = || mock.expect::<ListCredentialConnections>();
    list()
        .query("page[number]", "2")
        .response(&page(Vec::new()));
    list().response(&page(vec![connection("1"), connection("2")]));
    mock.expect::<DeleteCredentialConnection>()
        .path("/credential_connections/1")
        .response(&connection("1"));
    let mut gone = ErrorItem::default();
    gone.code = Some("10005".to_owned());
    let mut body = ErrorBody::default();
    body.errors = Some(vec![gone]);
    mock.expect::<DeleteCredentialConnection>()
        .path("/credential_connections/2")
        .response_error(404, &body);

    assert_eq!(delete_all(&mock.client()).await.unwrap(), 1);
}

#[tokio::test]
async fn what_was_sent_can_be_looked_at() {
    let mock = Mock::new();
    let body = CredentialConnectionCreate::new("name", "password", "user");
    mock.expect::<CreateCredentialConnection>()
        .json(&body)
        .header("x-team", "billing")
        .response(&connection("1"));
    let connections = mock.client().credential_connections();
    connections
        .create(body)
        .header("x-team", "billing")
        .await
        .unwrap();

    let sent = &mock.sent()[0];
    assert_eq!(sent.operation(), "createCredentialConnection");
    assert_eq!(
        (sent.method().as_str(), sent.path()),
        ("POST", "/credential_connections")
    );
    assert_eq!(sent.json().unwrap()["user_name"], json!("user"));
}

#[tokio::test]
async fn retries_take_no_time() {
    let mock = Mock::new();
    let delete = || mock.expect::<DeleteCredentialConnection>();
    delete().response_status(503);
    delete().fail(TransportErrorKind::Broken);
    delete().response(&connection("1"));
    mock.client()
        .credential_connections()
        .delete("1")
        .await
        .unwrap();
    assert_eq!(mock.waits().len(), 2);
    assert!(mock.waits()[0] > Duration::from_millis(300));
}

#[tokio::test]
async fn a_response_may_have_headers() {
    let mock = Mock::new();
    let delete = || mock.expect::<DeleteCredentialConnection>();
    delete()
        .response_header("retry-after", "7")
        .response_status(429);
    delete()
        .response_header("x-request-id", "req-1")
        .response(&connection("1"));
    let client = mock.client();
    let response = client.credential_connections().delete("1").raw().await;
    assert_eq!(response.unwrap().request_id(), Some("req-1"));
    assert_eq!(mock.waits(), [Duration::from_secs(7)]);
}

#[tokio::test]
async fn endpoints_that_are_not_declared_can_be_expected() {
    let mock = Mock::new();
    mock.expect::<Undeclared>()
        .path("/anything")
        .response_json(200, &json!({ "x": 1 }));
    let client = mock.client();
    let response = client.request(Method::POST, "/anything").await.unwrap();
    assert_eq!(response, Some(json!({ "x": 1 })));
}

#[tokio::test]
async fn a_call_that_is_not_expected_is_not_forgotten_in_a_task() {
    let mock = Mock::new();
    let connections = mock.client().credential_connections();
    let task = tokio::spawn(connections.delete("1").into_future());
    assert!(task.await.unwrap_err().is_panic());
    let said = said(|| mock.verify());
    assert!(said.contains("did not expect this call"), "{said}");
}

/// What a test that fails says.
fn said(test: impl FnOnce()) -> String {
    let panic = std::panic::catch_unwind(AssertUnwindSafe(test)).unwrap_err();
    panic.downcast_ref::<String>().unwrap().clone()
}

#[test]
fn a_call_that_is_not_expected_fails_the_test() {
    let said = said(|| {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let mock = Mock::new();
        mock.expect::<DeleteCredentialConnection>()
            .path("/credential_connections/1")
            .response_status(404);
        let client = mock.client();
        let _ = runtime.block_on(client.credential_connections().delete("2").into_future());
    });
    assert_eq!(
        said,
        "the mock did not expect this call:\n  \
         deleteCredentialConnection: DELETE /credential_connections/2\n\
         it expects:\n  \
         deleteCredentialConnection: DELETE /credential_connections/{id}, path \
         /credential_connections/1\n"
    );
}

#[test]
fn a_call_that_is_not_made_fails_the_test() {
    let said = said(|| {
        let mock = Mock::new();
        mock.expect::<ListCredentialConnections>()
            .times(2)
            .response_status(500);
    });
    assert_eq!(
        said,
        "these calls were expected, and not made:\n  \
         listCredentialConnections: GET /credential_connections, 2 times\n"
    );
}
