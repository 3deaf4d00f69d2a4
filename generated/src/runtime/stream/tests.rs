use std::collections::VecDeque;

use super::event::SplitEvents;
use super::line::SplitLines;
use super::{Piece, Split};

/// What comes of these bytes, whichever way they are cut into pieces.
fn pieces(split: impl Fn() -> Box<dyn Split>, bytes: &str) -> Vec<Piece> {
    let bytes = bytes.as_bytes();
    let cut = |at: usize| {
        let (mut split, mut out) = (split(), VecDeque::new());
        split.push(&bytes[..at], &mut out);
        split.push(&bytes[at..], &mut out);
        split.finish(&mut out);
        Vec::from(out)
    };
    let whole = cut(0);
    let shown = format!("{whole:?}");
    for at in 1..bytes.len() {
        assert_eq!(format!("{:?}", cut(at)), shown, "cut at {at}");
    }
    whole
}

fn events(bytes: &str) -> Vec<Piece> {
    pieces(|| Box::<SplitEvents>::default(), bytes)
}

fn data(pieces: &[Piece]) -> Vec<&str> {
    let data = pieces.iter().map(|p| std::str::from_utf8(&p.data));
    data.map(|text| text.unwrap_or("?")).collect()
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
}

#[test]
fn kind_and_wait_come_with_the_event() {
    let all = events("\u{feff}event: add\nretry: 250\nretry: soon\ndata: 1\n\ndata: 2\n\n");
    assert_eq!(all[0].event.as_deref(), Some("add"));
    assert_eq!(all[0].retry, Some(250));
    assert_eq!((&all[1].event, all[1].retry), (&None, None));
}

#[test]
fn each_line_is_a_value_and_empty_ones_are_none() {
    let lines = pieces(|| Box::<SplitLines>::default(), "{\"a\":1}\r\n\n 2 \n3");
    assert_eq!(data(&lines), ["{\"a\":1}", "2", "3"]);
}

#[test]
fn values_of_a_text_sequence_lose_their_separator() {
    let lines = pieces(|| Box::<SplitLines>::default(), "\u{1e}1\n\u{1e}[2]\n");
    assert_eq!(data(&lines), ["1", "[2]"]);
}
