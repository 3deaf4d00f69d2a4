use bytes::Bytes;

use super::buffer::TooLong;
use super::event::SplitEvents;
use super::line::SplitLines;
use super::record::SplitRecords;
use super::{Piece, Split};

/// A piece, kept.
#[derive(Debug, PartialEq)]
struct Kept {
    event: Option<String>,
    id: Option<String>,
    retry: Option<u64>,
    data: String,
}

impl From<Piece<'_>> for Kept {
    fn from(piece: Piece<'_>) -> Self {
        Self {
            event: piece.event.map(|event| (**event).to_owned()),
            id: piece.id.map(|id| (**id).to_owned()),
            retry: piece.retry,
            data: String::from_utf8_lossy(piece.data).into_owned(),
        }
    }
}

/// What comes of these chunks.
fn split(mut split: impl Split, chunks: &[&[u8]], limit: usize) -> Result<Vec<Kept>, TooLong> {
    let mut kept = Vec::new();
    for chunk in chunks {
        split.feed(Bytes::copy_from_slice(chunk));
        while split.advance(limit)? {
            kept.push(split.piece().into());
        }
    }
    if split.finish() {
        kept.push(split.piece().into());
    }
    Ok(kept)
}

/// What comes of these bytes, whichever way they are cut into chunks.
fn pieces<S: Split + Default>(bytes: &str) -> Vec<Kept> {
    let bytes = bytes.as_bytes();
    let whole = split(S::default(), &[bytes], usize::MAX).unwrap();
    for at in 0..bytes.len() {
        let (head, tail) = bytes.split_at(at);
        let cut = split(S::default(), &[head, b"", tail], usize::MAX);
        assert_eq!(cut.unwrap(), whole, "cut at {at}");
    }
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(split(S::default(), &single, usize::MAX).unwrap(), whole);
    whole
}

fn events(bytes: &str) -> Vec<Kept> {
    pieces::<SplitEvents>(bytes)
}

fn data(pieces: &[Kept]) -> Vec<&str> {
    pieces.iter().map(|piece| piece.data.as_str()).collect()
}

#[test]
fn lines_of_data_are_joined() {
    assert_eq!(
        data(&events("data: YHOO\ndata: +2\ndata: 10\n\n")),
        ["YHOO\n+2\n10"]
    );
}

#[test]
fn comments_are_passed_over_and_ids_last() {
    let all = events(
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n",
    );
    assert_eq!(data(&all), ["first event", "second event", " third event"]);
    let ids: Vec<_> = all.iter().map(|p| p.id.as_deref()).collect();
    assert_eq!(ids, [Some("1"), Some(""), Some("")]);
}

#[test]
fn an_event_without_its_empty_line_is_not_handed_out() {
    assert_eq!(data(&events("data\n\ndata\ndata\n\ndata:")), ["", "\n"]);
}

#[test]
fn every_end_of_line_counts() {
    assert_eq!(
        data(&events("data: a\r\n\r\ndata: b\r\rdata: c\n\n")),
        ["a", "b", "c"]
    );
    assert_eq!(data(&events("data: a\r\n\n\ndata: b\n\r\n")), ["a", "b"]);
}

#[test]
fn kind_and_wait_come_with_the_event() {
    let all =
        events("\u{feff}event: add\nretry: 250\nretry: soon\nretry: +1\ndata: 1\n\ndata: 2\n\n");
    assert_eq!(all[0].event.as_deref(), Some("add"));
    assert_eq!(all[0].retry, Some(250));
    assert_eq!(all[1].event.as_deref(), Some("message"));
    assert_eq!(all[1].retry, None);
    let unnamed = events("event: add\nevent:\ndata\n\n");
    assert_eq!(unnamed[0].event.as_deref(), Some("message"));
}

#[test]
fn each_line_is_a_value_and_empty_ones_are_none() {
    let lines = pieces::<SplitLines>("{\"a\":1}\r\n\n 2 \n3");
    assert_eq!(data(&lines), ["{\"a\":1}", "2", "3"]);
}

#[test]
fn values_of_a_text_sequence_may_take_several_lines() {
    let records = pieces::<SplitRecords>("\u{1e}{\n \"a\": \"}\\\"\"\n}\n\u{1e}[2]\n\n\u{1e}3");
    assert_eq!(data(&records), ["{\n \"a\": \"}\\\"\"\n}", "[2]", "3"]);
    // One that breaks off is handed out, to be an error; those after it still come.
    let records = pieces::<SplitRecords>("\u{1e}{\"a\":\n\u{1e}true\n");
    assert_eq!(data(&records), ["{\"a\":", "true"]);
    let whole = SplitRecords::default();
    let first: Vec<&[u8]> = vec![b"\x1e[\n1]\n"];
    let mut whole = whole;
    whole.feed(Bytes::from_static(first[0]));
    assert!(whole.advance(100).unwrap(), "before another one begins");
    let long = [b"\x1e[\n".as_slice(), &b"1,\n".repeat(50)].concat();
    assert!(split(SplitRecords::default(), &[&long], 100).is_err());
}

#[test]
fn values_of_a_text_sequence_lose_their_separator() {
    let lines = pieces::<SplitLines>("\u{1e}1\n\u{1e}[2]\n");
    assert_eq!(data(&lines), ["1", "[2]"]);
}

#[test]
fn an_id_with_a_null_character_is_none() {
    let all = events("id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n");
    let ids: Vec<_> = all.iter().map(|piece| piece.id.as_deref()).collect();
    assert_eq!(ids, [Some("1"), Some("1")]);
}

#[test]
fn what_has_no_end_is_held_up_to_the_limit() {
    for field in ["data: ", "event: ", "id: ", ": ", "nobody: "] {
        let endless = [field.as_bytes(), &[b'x'; 200]].concat();
        let chunks: Vec<&[u8]> = endless.chunks(10).collect();
        assert!(
            split(SplitEvents::default(), &chunks, 100).is_err(),
            "{field}"
        );
        assert!(
            split(SplitLines::default(), &chunks, 100).is_err(),
            "{field}"
        );
    }
}

#[test]
fn all_that_is_held_of_an_event_counts() {
    let limited = |text: &str| split(SplitEvents::default(), &[text.as_bytes()], 100).is_err();
    let long = "x".repeat(60);
    for fits in [
        format!("event: {long}\ndata: x\n\n").repeat(3),
        format!(": {long}\n").repeat(3),
        format!("data: {long}\n\nid: {long}\n\n"),
    ] {
        assert!(!limited(&fits), "{fits}");
    }
    for long in [
        format!("event: {long}\ndata: {long}\n\n"),
        format!("data: {long}\ndata: {long}\n\n"),
        format!("id: {long}\ndata: {long}\n\n"),
        "data\n".repeat(101),
    ] {
        assert!(limited(&long), "{long}");
    }
    let line = format!("{}\n", "1".repeat(101));
    assert!(split(SplitLines::default(), &[line.as_bytes()], 100).is_err());
}
