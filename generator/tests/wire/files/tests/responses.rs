//! Responses of every kind.

mod support;

use std::time::Duration;

use support::{MIX, Server, body, mix};
use wire_sdk::Error;
use wire_sdk::resources::ByStatusResponse;
use wire_sdk::types::Mix;

#[tokio::test]
async fn one_of_several_bodies_by_the_status() {
    let cases = [
        ("200 OK", "application/json", MIX),
        ("202 Accepted", "application/json", r#"{"ticket":"7"}"#),
        ("204 No Content", "text/plain", ""),
        ("206 Partial Content", "text/plain", "half"),
    ];
    for (status, media_type, text) in cases {
        let response = body(media_type, text).replace("200 OK", status);
        let server = Server::responding(&response).await;
        let response = server.client().responses().by_status().await.unwrap();
        let right = match response {
            ByStatusResponse::Ok(mixed) => mixed == mix(),
            ByStatusResponse::Accepted(later) => later.ticket == "7",
            ByStatusResponse::NoContent(()) => status.starts_with("204"),
            ByStatusResponse::Success(text) => text == "half",
            _ => false,
        };
        assert!(right, "{status}");
    }
}

#[tokio::test]
async fn the_default_is_a_success_where_no_other_is_declared() {
    let server = Server::responding(&body("application/json", MIX)).await;
    assert_eq!(server.client().responses().by_default().await.unwrap(), mix());
}

#[tokio::test]
async fn the_preferred_form_is_asked_for() {
    let server = Server::responding(&body("application/json", MIX)).await;
    assert_eq!(server.client().responses().in_forms().await.unwrap(), mix());
    assert_eq!(server.request().await.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn another_form_is_asked_for_and_read_as_such() {
    let full = format!(r#"{{"mix":{MIX},"name":"teal"}}"#);
    let server = Server::responding(&body("application/vnd.mix.full+json", &full)).await;
    let call = server.client().responses().in_forms().as_vnd_mix_full();
    assert_eq!(call.await.unwrap().name, "teal");
    let accept = "application/vnd.mix.full+json";
    assert_eq!(server.request().await.header("accept"), Some(accept));

    let server = Server::responding(&body("application/xml", "<Mix><R>100</R></Mix>")).await;
    let xml = server.client().responses().in_forms().as_xml().await;
    assert_eq!(xml.unwrap().r, Some(100));

    let server = Server::responding(&body("text/event-stream", &format!("data: {MIX}\n\n"))).await;
    let mut events = server.client().responses().in_forms().as_events().await.unwrap();
    assert_eq!(events.try_next().await.unwrap().unwrap().data, mix());
}

#[tokio::test]
async fn bytes_piece_by_piece_and_all_at_once() {
    let chunks = "200 OK\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\
                  content-type: image/png\r\n\r\n3\r\none\r\n4\r\n two\r\n0\r\n\r\n";
    let server = Server::responding(chunks).await;
    let mut download = server.client().responses().download().await.unwrap();
    assert_eq!(download.content_type(), Some("image/png"));
    let mut all = Vec::new();
    while let Some(piece) = download.try_next().await.unwrap() {
        all.extend_from_slice(&piece);
    }
    assert_eq!(all, b"one two");

    let server = Server::responding(chunks).await;
    let download = server.client().responses().download().await.unwrap();
    assert_eq!(download.bytes().await.unwrap(), "one two");
}

#[tokio::test]
async fn bytes_that_are_written_to_where_they_belong() {
    let server = Server::responding(&body("image/png", "one two")).await;
    let download = server.client().responses().download().await.unwrap();
    let mut file = Vec::new();
    assert_eq!(download.write_to(&mut file).await.unwrap(), 7);
    assert_eq!(file, b"one two");

    let server = Server::responding(&body("image/png", "one two")).await;
    let download = server.client().responses().download().await.unwrap();
    let mut full = [0; 3];
    let error = download.write_to(full.as_mut_slice()).await.unwrap_err();
    assert_eq!(error.to_string(), "the response could not be written");
}

#[tokio::test]
async fn bytes_taken_at_once_are_limited() {
    let server = Server::responding(&body("image/png", "one two")).await;
    let client = server.builder().body_limit(6).build().unwrap();
    let error = client.responses().download().await.unwrap().bytes().await;
    let Err(Error::Transport(error)) = error else {
        panic!("{error:?}");
    };
    let printed = error.to_string();
    assert!(printed.ends_with("): the response is larger than the client takes"), "{printed}");
}

#[tokio::test]
async fn events_come_one_by_one_until_the_server_has_said_everything() {
    let text = format!(
        ": hello\n\nevent: mixed\nid: 1\nretry: 250\ndata: {MIX}\n\ndata: [1\n\ndata: {MIX}\n\n\
         data: [DONE]\n\ndata: never read\n\n"
    );
    let server = Server::responding(&body("text/event-stream", &text)).await;
    let mut events = server.client().responses().events().await.unwrap();
    let first = events.try_next().await.unwrap().unwrap();
    assert_eq!(&*first.event, "mixed");
    assert_eq!(first.id.as_deref(), Some("1"));
    assert_eq!(first.retry, Some(Duration::from_millis(250)));
    assert_eq!(first.data, mix());
    // One that cannot be read does not take the others with it.
    let error = events.try_next().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    let said = "the event `message` with the id `1`: at `.`: this is not JSON";
    assert!(error.to_string().contains(said), "{error}");
    let next = events.try_next().await.unwrap().unwrap();
    assert_eq!((&*next.event, next.data), ("message", mix()));
    assert_eq!(events.try_next().await.unwrap(), None);
    let request = server.request().await;
    assert_eq!(request.header("accept"), Some("text/event-stream"));
}

#[tokio::test]
async fn an_event_comes_before_the_connection_ends() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let (told, wait) = tokio::sync::oneshot::channel::<()>();
    let server = tokio::spawn(async move {
        use tokio::io::{AsyncReadExt, AsyncWriteExt};
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read(&mut [0; 4096]).await.unwrap();
        let head = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\ndata: {}\n\n";
        stream.write_all(head.as_bytes()).await.unwrap();
        wait.await.unwrap();
    });
    let client = wire_sdk::Client::builder().base_url(address).build().unwrap();
    let mut events = client.responses().events().await.unwrap();
    assert!(events.try_next().await.unwrap().is_some());
    told.send(()).unwrap();
    server.await.unwrap();
}

#[tokio::test]
async fn events_that_are_described_as_a_whole() {
    let text = "event: add\nid: 7\ndata: 12\n\n";
    let server = Server::responding(&body("text/event-stream", text)).await;
    let mut events = server.client().responses().item_events().await.unwrap();
    let event = events.try_next().await.unwrap().unwrap();
    assert_eq!((&*event.event, event.id.as_deref()), ("add", Some("7")));
    let item = event.data;
    assert_eq!((item.event.as_deref(), item.data.as_str()), (Some("add"), "12"));
}

#[tokio::test]
async fn any_call_can_be_read_as_events() {
    let text = format!("data: {MIX}\n\ndata: [DONE]\n\n");
    let server = Server::responding(&body("text/event-stream", &text)).await;
    let call = server.client().responses().by_default();
    let mut events = call.events::<Mix>().await.unwrap();
    assert_eq!(events.try_next().await.unwrap().unwrap().data, mix());
    assert_eq!(events.try_next().await.unwrap(), None);
    let request = server.request().await;
    assert_eq!(request.header("accept"), Some("text/event-stream"));

    let server = Server::responding(&body("application/json", MIX)).await;
    let error = server.client().responses().by_default().events::<Mix>().await.unwrap_err();
    assert!(error.to_string().contains("JSON, not an event stream"), "{error}");
}

#[tokio::test]
async fn a_json_value_on_each_line() {
    let text = format!("{MIX}\n\n{MIX}");
    let server = Server::responding(&body("application/jsonl", &text)).await;
    let mut lines = server.client().responses().lines().await.unwrap();
    assert_eq!(lines.try_next().await.unwrap(), Some(mix()));
    assert_eq!(lines.try_next().await.unwrap(), Some(mix()));
    assert_eq!(lines.try_next().await.unwrap(), None);
}

#[tokio::test]
async fn headers_have_types() {
    let response = "200 OK\r\nconnection: close\r\nx-rate-limit: 12\r\nX-Colors: blue, black\r\n\
                  x-expires: 2026-01-02T03:04:05Z\r\nx-fresh: true\r\nx-mix: R,100,G,200,B,150\r\n\
                  content-length: 0\r\n\r\n";
    let server = Server::responding(response).await;
    let response = server.client().responses().with_headers().raw().await.unwrap();
    let headers = response.declared_headers().unwrap();
    assert_eq!(headers.x_rate_limit, 12);
    assert_eq!(headers.x_colors, Some(vec!["blue".to_owned(), "black".to_owned()]));
    assert_eq!(headers.x_expires.unwrap().as_str(), "2026-01-02T03:04:05Z");
    assert_eq!(headers.x_fresh, Some(true));
    assert_eq!(headers.x_mix, Some(mix().into()));
}

#[tokio::test]
async fn a_header_that_is_missing_is_named() {
    let server = Server::responding("200 OK\r\nconnection: close\r\n\r\n").await;
    let response = server.client().responses().with_headers().raw().await.unwrap();
    let error = response.declared_headers().unwrap_err();
    assert!(error.to_string().contains("x-rate-limit"), "{error}");
}

#[tokio::test]
async fn text_that_stands_for_a_value_is_read_as_its_type() {
    let server = Server::responding(&body("text/plain", "42\n")).await;
    assert_eq!(server.client().responses().plain_number().await.unwrap(), 42);
    for media_type in ["text/plain", "application/json", "text/json; charset=utf-8"] {
        let server = Server::responding(&body(media_type, MIX)).await;
        assert_eq!(server.client().responses().plain_object().await.unwrap(), mix());
    }
    let server = Server::responding(&body("text/plain", "many")).await;
    let error = server.client().responses().plain_number().await.unwrap_err();
    assert!(error.to_string().contains("expected a whole number (i64), found a string"), "{error}");
}

#[tokio::test]
async fn a_string_of_any_media_type_is_what_the_server_says() {
    let came = [
        ("text/plain", "hello", "hello"),
        ("application/json", r#""hello""#, "hello"),
        ("text/plain", "42", "42"),
        ("text/plain", r#""quoted""#, "quoted"),
    ];
    for (media_type, text, expected) in came {
        let server = Server::responding(&body(media_type, text)).await;
        assert_eq!(server.client().responses().any_text().await.unwrap(), expected);
    }
}

#[cfg(feature = "charset")]
#[tokio::test]
async fn text_is_in_the_encoding_that_the_server_says() {
    let came: [(&str, &[u8]); 4] = [
        ("text/plain; charset=iso-8859-1", b"caf\xe9"),
        ("text/plain;charset=\"UTF-16LE\"", b"c\0a\0f\0\xe9\0"),
        ("text/plain; charset=utf-8", "\u{feff}café".as_bytes()),
        ("text/plain; charset=unheard-of", "café".as_bytes()),
    ];
    for (media_type, bytes) in came {
        let server = Server::responding_bytes(media_type, bytes).await;
        assert_eq!(server.client().responses().plain_text().await.unwrap(), "café", "{media_type}");
    }
}
