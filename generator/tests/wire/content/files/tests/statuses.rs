//! Statuses: redirects, what did not change, and errors that are no JSON.

mod support;

use support::Server;
use wire_sdk::Error;
use wire_sdk::resources::{GetPlain, GetPlainFailure};

const FOUND: &str = "302 Found\r\nconnection: close\r\nlocation: /login?x=1\r\ncontent-length: 0\r\n\r\n";

#[tokio::test]
async fn a_declared_redirect_is_a_result() {
    let server = Server::responding(FOUND).await;
    server.client().statuses().authorize().await.unwrap();

    let server = Server::responding(FOUND).await;
    let response = server.client().statuses().authorize().raw().await.unwrap();
    assert_eq!(response.status(), 302);
    assert_eq!(response.declared_headers().unwrap().location, "/login?x=1");
}

#[tokio::test]
async fn what_did_not_change_is_a_result_to_whom_asks() {
    let response = "304 Not Modified\r\nconnection: close\r\netag: \"2\"\r\n\r\n";
    let server = Server::responding(response).await;
    let page = server.client().statuses().get_page().if_none_match("\"1\"").await;
    assert_eq!(page.unwrap(), None);
    assert_eq!(server.request().await.header("if-none-match"), Some("\"1\""));
}

#[tokio::test]
async fn redirects_are_not_followed_where_that_is_said() {
    let server = Server::responding(FOUND).await;
    let client = server.builder().follow_redirects(false).build().unwrap();
    let error = client.statuses().get_page().await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error:?}") };
    assert_eq!(error.headers()["location"], "/login?x=1");

    let server = Server::responding(FOUND).await;
    let call = server.client().statuses().get_page();
    let error = call.follow_redirects(false).await.unwrap_err();
    assert!(error.to_string().contains("302"), "{error}");
}

#[tokio::test]
async fn errors_that_are_no_json_have_a_type() {
    let response = "404 Not Found\r\nconnection: close\r\ncontent-type: text/html\r\ncontent-length: 3\r\n\r\n<p>";
    let server = Server::responding(response).await;
    let error = server.client().statuses().get_plain().await.unwrap_err();
    let declared = error.declared::<GetPlain>();
    assert_eq!(declared, Some(GetPlainFailure::NotFound("<p>".to_owned())));
    let accept = "application/pdf, text/html;q=0.5, text/plain;q=0.5";
    assert_eq!(server.request().await.header("accept"), Some(accept));
}
