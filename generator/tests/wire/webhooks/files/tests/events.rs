//! Which event a request tells.
#![cfg(feature = "webhooks")]

use webhooks_sdk::runtime::http::HeaderMap;
use webhooks_sdk::webhooks::{Event, WebhookError};

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.insert(*name, value.parse().unwrap());
    }
    headers
}

fn read(body: &str) -> Event {
    Event::read(&HeaderMap::new(), body.as_bytes()).unwrap()
}

#[test]
fn a_member_within_a_member_tells() {
    let event = read(r#"{"data": {"event_type": "song.added", "title": "Blue", "more": 1}}"#);
    let Event::SongAdded(song) = event else {
        panic!("{event:?}");
    };
    assert_eq!(song.data.title.as_deref(), Some("Blue"));
    assert_eq!(song.data.extra.get("more"), Some(&1.into()));
    let event = read(r#"{"data": {"event_type": "song.gone"}}"#);
    assert!(matches!(event, Event::SongRemoved(_)), "{event:?}");
}

#[test]
fn an_example_tells_where_any_text_may_stand() {
    let event = read(r#"{"data": {"event_type": "Order-Complete", "order": "a"}}"#);
    assert!(matches!(event, Event::OrderChanged(_)), "{event:?}");
}

#[test]
fn a_discriminator_tells() {
    let event = read(r#"{"kind": "closed", "account": "a"}"#);
    assert!(matches!(event, Event::Closed(_)), "{event:?}");
}

#[test]
fn a_header_and_a_member_tell_together() {
    let read = |kind: &str, body: &str| {
        Event::read(&headers(&[("X-Event", kind)]), body.as_bytes()).unwrap()
    };
    let event = read("issues", r#"{"action": "closed", "issue": 5}"#);
    assert!(matches!(event, Event::IssuesClosed(_)), "{event:?}");
    let event = read("issues", r#"{"action": "opened", "issue": 5}"#);
    assert!(matches!(event, Event::IssuesOpened(_)), "{event:?}");
    let event = read("push", r#"{"ref": "main"}"#);
    assert!(matches!(event, Event::Push(_)), "{event:?}");
}

#[test]
fn the_look_tells_where_nothing_else_does() {
    let event = read(r#"{"link": "https://webhooks.example"}"#);
    assert!(matches!(event, Event::Click(_)), "{event:?}");
}

#[test]
fn no_body_and_bytes_are_events_as_well() {
    let event = Event::read(&HeaderMap::new(), b"").unwrap();
    assert!(matches!(event, Event::Ping), "{event:?}");
    assert_eq!(event.key(), Some("ping"));
    let csv = headers(&[("content-type", "text/CSV; charset=utf-8")]);
    let event = Event::read(&csv, b"a,b\n").unwrap();
    assert!(matches!(&event, Event::Report(bytes) if &bytes[..] == b"a,b\n"), "{event:?}");
}

#[test]
fn documents_are_told_by_their_root_or_their_look() {
    let xml = headers(&[("content-type", "application/xml; charset=iso-8859-1")]);
    let read = |document: &[u8]| Event::read(&xml, document).unwrap();
    let event = read(b"<shipped id='7'><lines><line>caf\xe9</line></lines></shipped>");
    let Event::OrderShipped(shipped) = event else { panic!("{event:?}") };
    assert_eq!(shipped.id, 7);
    assert_eq!(shipped.lines.unwrap(), ["caf\u{e9}"]);
    let event = read(b"<returned id='7'/>");
    assert!(matches!(&event, Event::OrderReturned(returned) if returned.id == 7), "{event:?}");
    let event = read(b"<payment><sum>1.5</sum></payment>");
    assert!(matches!(&event, Event::OrderPaid(paid) if paid.sum == 1.5), "{event:?}");
    let event = read(b"<other><a>1</a></other>");
    assert!(matches!(&event, Event::Unknown(json) if json["a"] == "1"), "{event:?}");
    assert!(Event::read(&xml, b"<shipped/>").is_err());
    assert!(Event::read(&xml, b"no document").is_err());
}

#[test]
fn what_nobody_knows_is_kept_whole() {
    for body in [
        r#"{"data":{"event_type":"song.played","title":"Blue","number":1.50}}"#,
        r#"{"kind":"merged","account":"a"}"#,
        r#"["nobody",{"knows":null}]"#,
    ] {
        let event = read(body);
        assert_eq!(event.key(), None);
        let Event::Unknown(json) = event else {
            panic!("{event:?}");
        };
        assert_eq!(json, serde_json::from_str::<serde_json::Value>(body).unwrap());
    }
}

#[test]
fn what_is_no_event_says_why() {
    let reason = |headers: &HeaderMap, body: &[u8]| {
        let error = Event::read(headers, body).unwrap_err();
        assert!(matches!(error, WebhookError::Body(_)));
        error.to_string()
    };
    let none = HeaderMap::new();
    assert_eq!(
        reason(&none, b"{\"data\": \xff}"),
        "it cannot be read: byte 10 is not UTF-8"
    );
    assert!(reason(&none, b"{\"data\": ").contains("this is not JSON"));
    assert_eq!(
        reason(&none, br#"{"data": {"event_type": "song.added", "number": "secret"}}"#),
        "it cannot be read: at `data.number`: expected a whole number (i64), found a string"
    );
    // A header that is no text tells nothing.
    let mut odd = HeaderMap::new();
    odd.insert("x-event", webhooks_sdk::runtime::http::HeaderValue::from_bytes(b"\xff").unwrap());
    let event = Event::read(&odd, br#"{"ref": "main"}"#).unwrap();
    assert!(matches!(event, Event::Push(_)), "{event:?}");
}
