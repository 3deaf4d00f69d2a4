//! Event streams (WHATWG HTML, section 9.2, "Server-sent events").

use std::collections::VecDeque;
use std::marker::PhantomData;
use std::time::Duration;

use serde_json::{Map, Value};

use super::{LineBuffer, Piece, Split, Values};
use crate::runtime::body::Body;
use crate::runtime::wire::Wire;
use crate::runtime::{Decode, Error, RawAnswer, settings};

/// One event of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What kind of event it is; none if the server does not say.
    pub event: Option<String>,
    /// Its id.
    pub id: Option<String>,
    /// How long the server asks to wait before coming back once the connection is lost.
    pub retry: Option<Duration>,
    /// What it says.
    pub data: T,
}

impl<T> Event<T> {
    fn new(piece: &mut Piece, data: T) -> Self {
        Self {
            event: piece.event.take(),
            id: piece.id.take(),
            retry: piece.retry.map(Duration::from_millis),
            data,
        }
    }
}

/// An event stream whose data is JSON.
#[derive(Debug)]
pub struct Events<T>(PhantomData<T>);

/// An event stream whose data is text.
#[derive(Debug)]
pub struct TextEvents;

/// An event stream whose events are described as a whole: objects with `event`, `data`, `id` and
/// `retry`.
#[derive(Debug)]
pub struct ItemEvents<T>(PhantomData<T>);

/// The media type of event streams.
const EVENT_STREAM: &str = "text/event-stream";

impl<T: Wire> Decode for Events<T> {
    type Output = Values<Event<T>>;
    const ACCEPT: &'static str = EVENT_STREAM;
    const STREAMS: bool = true;

    fn open(answer: RawAnswer, body: Body, limit: usize) -> Result<Self::Output, Error> {
        Ok(events(answer, body, limit, |answer, mut piece| {
            let data = std::mem::take(&mut piece.data);
            let data = answer.clone().with_body(data).wire()?;
            Ok(Event::new(&mut piece, data))
        }))
    }
}

impl Decode for TextEvents {
    type Output = Values<Event<String>>;
    const ACCEPT: &'static str = EVENT_STREAM;
    const STREAMS: bool = true;

    fn open(answer: RawAnswer, body: Body, limit: usize) -> Result<Self::Output, Error> {
        Ok(events(answer, body, limit, |_, mut piece| {
            let data = String::from_utf8_lossy(&piece.data).into_owned();
            Ok(Event::new(&mut piece, data))
        }))
    }
}

impl<T: Wire> Decode for ItemEvents<T> {
    type Output = Values<T>;
    const ACCEPT: &'static str = EVENT_STREAM;
    const STREAMS: bool = true;

    fn open(answer: RawAnswer, body: Body, limit: usize) -> Result<Self::Output, Error> {
        Ok(events(answer, body, limit, |answer, piece| {
            let mut members = Map::new();
            let data = String::from_utf8_lossy(&piece.data).into_owned();
            members.insert("data".to_owned(), data.into());
            members.extend(piece.event.map(|e| ("event".to_owned(), e.into())));
            members.extend(piece.id.map(|id| ("id".to_owned(), id.into())));
            members.extend(piece.retry.map(|ms| ("retry".to_owned(), ms.into())));
            let whole = Value::Object(members).to_string();
            answer.clone().with_body(whole).wire()
        }))
    }
}

/// The events of a body, until it ends or the server says that it has said everything.
fn events<T>(
    answer: RawAnswer,
    body: Body,
    limit: usize,
    read: fn(&RawAnswer, Piece) -> Result<T, Error>,
) -> Values<T> {
    let end = settings::EVENTS_END.as_bytes();
    Values::new(answer, body, limit, Box::<SplitEvents>::default(), read).until(end)
}

/// The interpretation of an event stream: fields, each on a line, up to an empty line.
#[derive(Default)]
pub(super) struct SplitEvents {
    lines: LineBuffer,
    started: bool,
    event: EventBuffer,
}

#[derive(Default)]
struct EventBuffer {
    piece: Piece,
    has_data: bool,
    last_id: Option<String>,
}

impl EventBuffer {
    fn line(&mut self, line: &[u8], out: &mut VecDeque<Piece>) {
        if line.is_empty() {
            return self.dispatch(out);
        }
        let (field, value) = match line.iter().position(|byte| *byte == b':') {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &[] as &[u8]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        let text = || String::from_utf8_lossy(value).into_owned();
        match field {
            b"data" => {
                if std::mem::replace(&mut self.has_data, true) {
                    self.piece.data.push(b'\n');
                }
                self.piece.data.extend_from_slice(value);
            }
            b"event" => self.piece.event = Some(text()),
            b"id" if !value.contains(&0) => self.last_id = Some(text()),
            b"retry" => self.piece.retry = text().parse().ok().or(self.piece.retry),
            // A comment, or a field that nobody knows.
            _ => {}
        }
    }

    /// An event without data is none.
    fn dispatch(&mut self, out: &mut VecDeque<Piece>) {
        let piece = std::mem::take(&mut self.piece);
        if std::mem::take(&mut self.has_data) {
            out.push_back(Piece {
                id: self.last_id.clone(),
                ..piece
            });
        }
    }
}

impl Split for SplitEvents {
    fn push(&mut self, bytes: &[u8], out: &mut VecDeque<Piece>) {
        let Self {
            lines,
            started,
            event,
        } = self;
        lines.push(bytes, |line| {
            // A byte order mark may stand in front of everything.
            let line = match std::mem::replace(started, true) {
                false => line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line),
                true => line,
            };
            event.line(line, out);
        });
    }

    /// An event that is not complete when the connection ends is not handed out.
    fn finish(&mut self, _: &mut VecDeque<Piece>) {}

    fn held(&self) -> usize {
        self.lines.held.len() + self.event.piece.data.len()
    }
}
