//! Values in headers, cookies, paths and bodies that are no JSON.

mod support;

use support::{MIX, Server, colors, mix};
use wire_sdk::types::{PutNoteRequest, SendColorRequest};

#[tokio::test]
async fn an_expression_in_a_path_keeps_its_slashes() {
    let server = Server::new().await;
    server.client().paths().cancel("operations/a b?").await.unwrap();
    let line = "POST /api/v1/operations/operations/a%20b%3F:cancel";
    assert_eq!(server.request().await.line(), line.replace("/api/v1", ""));
}

#[tokio::test]
async fn content_that_is_no_json_is_as_it_is() {
    let server = Server::new().await;
    let call = server.client().paths().cancel("x").page("a&b").filter("<a/>");
    call.await.unwrap();
    let line = "POST /operations/x:cancel?page=a%26b&filter=%3Ca%2F%3E";
    assert_eq!(server.request().await.line(), line);
}

#[tokio::test]
async fn cookies_of_their_own_style_are_as_they_are() {
    let server = Server::new().await;
    let call = server.client().paths().cancel("x");
    let call = call.sid("a%2F/=").colors(colors()).each(colors());
    call.await.unwrap();
    let cookies = "sid=a%2F/=; colors=blue,black,brown; each=blue; each=black; each=brown";
    assert_eq!(server.request().await.header("cookie"), Some(cookies));

    let server = Server::new().await;
    let call = server.client().paths().cancel("x").sid("a; admin=1");
    let error = call.await.unwrap_err().to_string();
    assert!(error.contains("`sid`"), "{error}");
}

#[tokio::test]
async fn a_header_may_hold_json() {
    let response = format!("204 No Content\r\nconnection: close\r\nx-mix: {MIX}\r\n\r\n");
    let server = Server::responding(&response).await;
    let response = server.client().paths().cancel("x").raw().await.unwrap();
    let headers = response.declared_headers().unwrap();
    assert_eq!(headers.x_mix.unwrap().read().unwrap(), mix());
}

#[tokio::test]
async fn text_that_stands_for_a_value_has_its_type() {
    let server = Server::new().await;
    server.client().bodies().send_number(7).await.unwrap();
    assert_eq!(server.request().await.content(), ("text/plain", "7"));

    let server = Server::new().await;
    server.client().bodies().send_color(SendColorRequest::DarkBlue).await.unwrap();
    assert_eq!(server.request().await.content(), ("text/plain", "dark blue"));
}

#[tokio::test]
async fn text_is_sent_in_the_encoding_that_is_described() {
    let server = Server::new().await;
    server.client().bodies().send_note("gr\u{fc}n".to_owned()).await.unwrap();
    let request = server.request().await;
    assert_eq!(request.header("content-type").unwrap(), "text/plain; charset=iso-8859-1");
    assert_eq!(request.body_bytes(), b"gr\xfcn");

    let error = Server::new().await.client().bodies().send_note("\u{20ac}".to_owned()).await.unwrap_err();
    assert!(error.to_string().contains("characters that `iso-8859-1` does not have"), "{error}");

    let server = Server::new().await;
    server.client().bodies().put_note(PutNoteRequest::new("gr\u{fc}n")).await.unwrap();
    let request = server.request().await;
    let document = r#"<?xml version="1.0" encoding="us-ascii"?><Note>gr&#252;n</Note>"#;
    assert_eq!(request.content(), ("text/xml; charset=us-ascii", document));
}

#[tokio::test]
async fn each_value_of_a_sequence_has_its_separator() {
    let server = Server::new().await;
    server.client().bodies().send_sequence([mix(), mix()]).await.unwrap();
    let sent = format!("\u{1e}{MIX}\n\u{1e}{MIX}\n");
    assert_eq!(server.request().await.content(), ("application/json-seq", sent.as_str()));

    let came = "\u{1e}{\n  \"R\": 100,\n  \"G\": 200, \"B\": 150\n}\n\u{1e}{}\n";
    let server = Server::responding(&support::body("application/geo+json-seq", came)).await;
    let mut values = server.client().bodies().get_sequence().await.unwrap();
    assert_eq!(values.try_next().await.unwrap(), Some(mix()));
    assert!(values.try_next().await.unwrap().is_some());
    assert!(values.try_next().await.unwrap().is_none());
}
