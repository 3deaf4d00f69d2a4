//! What the caller sees of an error that the API responds with.

mod support;

use std::error::Error as _;

use serde_json::json;
use support::{ID, one, page_connection, problem, status};
use telnyx_sdk::resources::DeleteCredentialConnection;
use telnyx_sdk::{ApiErrorKind, Client, Error};

async fn error_of(response: wiremock::ResponseTemplate) -> Error {
    let (_server, client, _) = support::responding(vec![response]).await;
    client
        .credential_connections()
        .delete(ID)
        .max_retries(0)
        .await
        .unwrap_err()
}

#[tokio::test]
async fn an_api_error_carries_everything_that_the_api_says() {
    let error = error_of(problem(404, "10005", "Resource not found")).await;
    assert!(error.is_not_found() && !error.is_rate_limited());
    assert_eq!(error.request_id(), Some("req-42"));
    let api = error.api().unwrap();
    assert_eq!(api.code(), Some("10005"));
    let detail = &api.errors()[0];
    assert_eq!(detail.title.as_deref(), Some("Resource not found"));
    assert_eq!(detail.detail.as_deref(), Some("More about it."));
    assert_eq!(detail.pointer.as_deref(), Some("/base"));
    assert_eq!(detail.parameter.as_deref(), Some("id"));
    let url = "https://developers.telnyx.com/docs/overview/errors/10005";
    assert_eq!(detail.url.as_deref(), Some(url));
    let body: serde_json::Value = serde_json::from_slice(api.body()).unwrap();
    assert_eq!(body["errors"][0]["code"], "10005");
    assert_eq!(
        error.to_string(),
        "deleteCredentialConnection (DELETE /credential_connections/{id}): the API answered 404 Not \
         Found: 10005, Resource not found, More about it. (at /base) (request req-42)"
    );
}

#[tokio::test]
async fn the_body_of_an_error_is_read_as_it_is_declared() {
    let error = error_of(problem(404, "10005", "Resource not found")).await;
    let body = error.declared::<DeleteCredentialConnection>().unwrap();
    assert_eq!(body.errors.unwrap()[0].code.as_deref(), Some("10005"));
    let error = error_of(status(404).set_body_string("<html>")).await;
    assert_eq!(error.declared::<DeleteCredentialConnection>(), None);
}

#[test]
fn an_error_is_no_larger_than_three_words_and_can_go_anywhere() {
    fn anywhere<T: Send + Sync + 'static>() {}
    anywhere::<Error>();
    assert!(size_of::<Error>() <= 3 * size_of::<usize>());
    assert!(size_of::<Result<(), Error>>() <= 3 * size_of::<usize>());
}

#[tokio::test]
async fn a_long_error_keeps_its_beginning() {
    let error = error_of(status(500).set_body_string("x".repeat(3_000_000))).await;
    assert_eq!(error.status().unwrap().as_u16(), 500);
    assert_eq!(error.api().unwrap().body().len(), 1024 * 1024);
}

#[tokio::test]
async fn statuses_are_told_apart_without_comparing_text() {
    let kinds = [
        (400, ApiErrorKind::BadRequest),
        (401, ApiErrorKind::Unauthorized),
        (403, ApiErrorKind::Forbidden),
        (404, ApiErrorKind::NotFound),
        (409, ApiErrorKind::Conflict),
        (418, ApiErrorKind::Other),
        (422, ApiErrorKind::UnprocessableEntity),
        (429, ApiErrorKind::RateLimited),
        (500, ApiErrorKind::Server),
        (503, ApiErrorKind::Server),
    ];
    for (code, kind) in kinds {
        let error = error_of(problem(code, "1", "No")).await;
        assert_eq!(error.kind(), Some(kind), "{code}");
        assert_eq!(error.status().unwrap().as_u16(), code);
    }
    assert!(
        error_of(problem(429, "10011", "Too many"))
            .await
            .is_rate_limited()
    );
}

#[tokio::test]
async fn an_error_in_another_form_still_says_what_it_can() {
    let bodies = [
        "",
        "<html>Bad gateway</html>",
        "{\"errors\": 1}",
        "[]",
        "{\"errors\":[{}]}",
    ];
    for body in bodies {
        let error = error_of(status(502).set_body_string(body)).await;
        assert_eq!(error.kind(), Some(ApiErrorKind::Server), "{body}");
        let api = error.api().unwrap();
        assert!(api.errors().is_empty());
        assert_eq!(api.body(), body);
        let printed = error.to_string();
        assert!(
            printed.ends_with("): the API answered 502 Bad Gateway"),
            "{printed}"
        );
    }
    let numeric = json!({ "errors": [{ "code": 10005, "title": "a\nb" }] });
    let error = error_of(status(404).set_body_json(numeric)).await;
    let printed = error.to_string();
    assert!(
        printed.ends_with("404 Not Found: 10005, a\\nb"),
        "{printed}"
    );
}

#[tokio::test]
async fn a_response_that_cannot_be_read_says_where_and_why() {
    let mut connection = page_connection();
    connection["inbound"]["codecs"] = json!(["G722", 7]);
    let (_server, client, _) = support::responding(vec![one(&connection)]).await;
    let error = client
        .credential_connections()
        .retrieve(ID)
        .await
        .unwrap_err();
    let Error::Decode(decode) = &error else {
        panic!("{error}");
    };
    assert_eq!(decode.path(), "data.inbound.codecs[1]");
    assert_eq!(decode.found(), Some("an integer"));
    assert_eq!(decode.expected(), Some("a string"));
    let body: serde_json::Value = serde_json::from_slice(decode.body()).unwrap();
    assert_eq!(body["data"], connection);
    assert_eq!(error.status().unwrap().as_u16(), 200);
}

#[tokio::test]
async fn a_response_that_is_no_json_is_an_error_with_its_body() {
    for body in [
        "",
        "not json",
        "{\"data\": {",
        "{}",
        "null",
        "{\"data\":{}} x",
    ] {
        let (_server, client, _) =
            support::responding(vec![status(200).set_body_string(body)]).await;
        let error = client
            .credential_connections()
            .retrieve(ID)
            .await
            .unwrap_err();
        let Error::Decode(decode) = &error else {
            panic!("{body}: {error}");
        };
        assert_eq!(decode.body(), body);
    }
}

#[tokio::test]
async fn a_redirect_to_another_host_is_not_followed() {
    let (other, _, _) = support::responding(vec![one(&page_connection())]).await;
    let away = status(302).insert_header("location", other.uri());
    let error = error_of(away).await;
    assert_eq!(error.kind(), Some(ApiErrorKind::Redirect));
    assert_eq!(support::seen(&other).await.len(), 0);
}

#[test]
fn errors_are_small_and_can_travel() {
    fn travels<T: std::error::Error + Send + Sync + 'static>() {}
    travels::<Error>();
    assert!(std::mem::size_of::<Error>() <= 24);
}

#[tokio::test]
async fn a_client_that_cannot_be_made_says_why_when_it_is_used() {
    let client = Client::new("");
    let error = client
        .credential_connections()
        .delete(ID)
        .await
        .unwrap_err();
    assert!(matches!(error, Error::Configuration(_)));
    assert_eq!(error.to_string(), "the API key is empty");
    assert!(error.source().is_none());
    let error = Client::builder().key(" ").build().unwrap_err();
    assert_eq!(error.to_string(), "the API key is empty");
    for base_url in [
        "",
        "api.example.com",
        "ftp://example.com",
        "http://a:b@example.com",
        "http://x/?y",
    ] {
        let built = Client::builder().key("k").base_url(base_url).build();
        let error = built.unwrap_err().to_string();
        assert!(error.contains("base URL"), "{base_url}: {error}");
    }
}
