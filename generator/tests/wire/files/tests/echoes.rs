//! What streams, downloads and pages print of a server that repeats secrets and commands terminals.

mod support;

use std::error::Error as StdError;
use std::fmt::Debug;
use std::time::Duration;

use futures_util::stream;
use support::Server;
use wire_sdk::runtime::http::{Request, Response};
use wire_sdk::runtime::{
    Body, BoxFuture, Bytes, Limits, Transport, TransportError, TransportErrorKind, Upload,
};
use wire_sdk::{Client, Error};

const KEY: &str = "key/of+the=client";
const PASSWORD: &str = "open sesame";
const HARMFUL: &str = "\u{1b}[31m\u{202e}\u{200b}";

/// Responds with a head and a body that say this, and breaks.
struct Echo(String);

impl Transport for Echo {
    fn send(
        &self,
        _: Request<Upload>,
        _: Limits,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let said = format!("{} said by {KEY}", self.0);
        let broken = TransportError::new(TransportErrorKind::Broken, said);
        let body = Body::stream(stream::iter([Ok(Bytes::from(self.0.clone())), Err(broken)]));
        let link = format!("<https://{}.example/>; rel=next", KEY.replace('/', "_"));
        let response = Response::builder().header("link", link);
        Box::pin(std::future::ready(Ok(response.body(body).unwrap())))
    }

    fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
        Box::pin(std::future::ready(()))
    }
}

fn client(says: String) -> Client {
    let builder = Client::builder().key(KEY).login("Aladdin", PASSWORD);
    let builder = builder.base_url("http://localhost").max_retries(0);
    builder.transport(Echo(says)).build().unwrap()
}

/// What is printed of a value, which has to be harmless.
#[track_caller]
fn printed(value: &dyn Debug) -> String {
    let (short, long) = (format!("{value:?}"), format!("{value:#?}"));
    is_harmless(&short);
    for line in long.lines() {
        is_harmless(line);
    }
    short
}

#[track_caller]
fn printed_error(error: &Error) -> String {
    let mut all = printed(error);
    let mut next: Option<&dyn StdError> = Some(error);
    while let Some(error) = next {
        is_harmless(&error.to_string());
        all += &error.to_string();
        next = error.source();
    }
    all
}

#[track_caller]
fn is_harmless(text: &str) {
    let harmful = |c: char| c.is_control() || HARMFUL.contains(c) && !"[31m".contains(c);
    assert!(!text.contains(harmful), "{text:?}");
    assert!(text.chars().count() < 6000, "{text}");
    let encoded = [
        "key%2Fof%2Bthe%3Dclient",
        "a2V5L29mK3RoZT1jbGllbn",
        "QWxhZGRpbjpvcGVuIHNlc2Ft",
    ];
    for secret in [KEY, PASSWORD].into_iter().chain(encoded) {
        assert!(!text.contains(secret), "`{secret}` is in {text}");
    }
}

fn said() -> String {
    let long = "x".repeat(100_000);
    format!(
        "{KEY} {PASSWORD} key%2Fof%2Bthe%3Dclient a2V5L29mK3RoZT1jbGllbnQ= \
         QWxhZGRpbjpvcGVuIHNlc2FtZQ== {HARMFUL} {long}"
    )
}

#[tokio::test]
async fn events_print_neither_secrets_nor_commands() {
    let said = said();
    let client = client(format!("event: {said}\nid: {said}\ndata: {said}\n\n"));
    let mut events = client.responses().text_events().await.unwrap();
    let event = events.try_next().await.unwrap().unwrap();
    let shown = printed(&event);
    assert!(
        shown.contains("[redacted]") && shown.contains("\\u{1b}"),
        "{shown}"
    );
    printed(&events);
    let error = events.try_next().await.unwrap_err();
    let shown = printed_error(&error);
    assert!(
        shown.contains("said by [redacted]") || shown.contains("bytes)"),
        "{shown}"
    );
    // What the fields hold is as it came.
    assert_eq!(event.data, said);
    assert_eq!(event.id.as_deref(), Some(said.as_str()));
}

#[tokio::test]
async fn downloads_and_lines_print_neither_secrets_nor_commands() {
    for says in [format!("{KEY} {HARMFUL}"), said()] {
        let client = client(says);
        let mut download = client.responses().download().await.unwrap();
        printed(&download);
        download.try_next().await.unwrap();
        printed_error(&download.try_next().await.unwrap_err());
        let download = client.responses().download().await.unwrap();
        printed_error(&download.bytes().await.unwrap_err());
        let lines = client.responses().lines().await.unwrap();
        printed(&lines);
        printed_error(&client.responses().by_default().await.unwrap_err());
    }
}

#[tokio::test]
async fn a_refusal_to_follow_a_server_prints_neither() {
    struct Pages(&'static str);

    impl Transport for Pages {
        fn send(
            &self,
            _: Request<Upload>,
            _: Limits,
        ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
            let response = Response::builder().header("link", self.0);
            Box::pin(std::future::ready(Ok(response
                .body(r#"[{"id":1}]"#.into())
                .unwrap())))
        }

        fn sleep(&self, _: Duration) -> BoxFuture<'_, ()> {
            Box::pin(std::future::ready(()))
        }
    }

    let link = "<https://key%2Fof%2Bthe%3Dclient.open%20sesame.example/>; rel=next";
    let builder = Client::builder().key(KEY).login("Aladdin", PASSWORD);
    let builder = builder.base_url("http://localhost");
    let client = builder.transport(Pages(link)).build().unwrap();
    let mut pages = client.pages().link().pages();
    pages.try_next().await.unwrap();
    let shown = printed_error(&pages.try_next().await.unwrap_err());
    assert!(
        shown.contains("another server, `[redacted].[redacted].example`"),
        "{shown}"
    );
}

#[tokio::test]
async fn commands_show_no_parameter_that_is_likely_to_be_a_secret() {
    let server = Server::new().await;
    let builder = server.builder().key(KEY).login("Aladdin", PASSWORD);
    let builder = builder
        .app_key("a-secret")
        .user_key("an-id")
        .session("a-visit");
    let client = builder.build().unwrap();
    for command in [
        client.credentials().by_token().to_curl(),
        client.credentials().by_password().to_curl(),
        client.credentials().by_two_keys().to_curl(),
        client.credentials().by_either().to_curl(),
    ] {
        let command = command.unwrap().replace('\n', "");
        is_harmless(&command);
        assert!(command.contains("REDACTED"), "{command}");
        for key in ["a-secret", "an-id", "a-visit"] {
            assert!(!command.contains(key), "{key}: {command}");
        }
    }
}
