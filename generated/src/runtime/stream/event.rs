//! Event streams (WHATWG HTML, section 9.2, "Server-sent events").

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use serde_json::Value;

use super::buffer::{KEPT, LineBuffer, TooLong};
use super::{Piece, Read, Resume, Split, Values};
use crate::runtime::body::Body;
use crate::runtime::wire::Wire;
use crate::runtime::{Decode, Error, RawResponse, Secrets, plain, settings};

/// One event of a stream. Its fields are as they came; what it prints is short, on one line, and
/// without the secrets of the call.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event<T> {
    /// What kind of event it is: `message` if the server does not say.
    pub event: Arc<str>,
    /// Its id, or that of the last event before it that had one.
    pub id: Option<Arc<str>>,
    /// How long the server asks to wait before coming back once the connection is lost.
    pub retry: Option<Duration>,
    /// What it says.
    pub data: T,
    secrets: Secrets,
}

impl<T> Event<T> {
    fn new(response: &RawResponse, piece: &Piece<'_>, data: T) -> Self {
        Self {
            event: piece.event.cloned().unwrap_or_else(|| MESSAGE.into()),
            id: piece.id.cloned(),
            retry: piece.retry.map(Duration::from_millis),
            data,
            secrets: response.secrets().clone(),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Event<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |text: &str| self.secrets.field(text);
        let data = self.secrets.message(&format!("{:?}", self.data));
        f.debug_struct("Event")
            .field("event", &shown(&self.event))
            .field("id", &self.id.as_deref().map(shown))
            .field("retry", &self.retry)
            .field("data", &format_args!("{data}"))
            .finish()
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

/// A way of reading a response as an event stream.
pub trait EventStream: Decode<Output = Values<Event<Self::Data>>> {
    /// What an event says.
    type Data;
}

impl<T: Wire> EventStream for Events<T> {
    type Data = T;
}

impl EventStream for TextEvents {
    type Data = String;
}

impl<T: Wire> EventStream for ItemEvents<T> {
    type Data = T;
}

/// The media type of event streams.
const EVENT_STREAM: &str = "text/event-stream";

/// What an event is whose kind the server does not say.
const MESSAGE: &str = "message";

impl<T: Wire> Decode for Events<T> {
    type Output = Values<Event<T>>;
    const ACCEPT: &'static str = EVENT_STREAM;
    const STREAMS: bool = true;

    fn open(response: RawResponse, body: Body, limit: usize) -> Result<Self::Output, Error> {
        events(response, body, limit, |response, piece| {
            let data = response.wire_part(piece.data, &|| piece.words())?;
            Ok(Event::new(response, &piece, data))
        })
    }
}

impl Decode for TextEvents {
    type Output = Values<Event<String>>;
    const ACCEPT: &'static str = EVENT_STREAM;
    const STREAMS: bool = true;

    fn open(response: RawResponse, body: Body, limit: usize) -> Result<Self::Output, Error> {
        events(response, body, limit, |response, piece| {
            let data = String::from_utf8_lossy(piece.data).into_owned();
            Ok(Event::new(response, &piece, data))
        })
    }
}

impl<T: Wire> Decode for ItemEvents<T> {
    type Output = Values<Event<T>>;
    const ACCEPT: &'static str = EVENT_STREAM;
    const STREAMS: bool = true;

    fn open(response: RawResponse, body: Body, limit: usize) -> Result<Self::Output, Error> {
        events(response, body, limit, |response, piece| {
            let item = item(response, &piece)?;
            Ok(Event::new(response, &piece, item))
        })
    }
}

/// An event as what it is described as, an object, with those of its fields that are described.
fn item<T: Wire>(response: &RawResponse, piece: &Piece<'_>) -> Result<T, Error> {
    let data = Value::from(String::from_utf8_lossy(piece.data));
    let event = piece.event.map_or(MESSAGE, |event| event);
    let id = piece.id.map(|id| ("id", Value::from(&**id)));
    let retry = piece.retry.map(|wait| ("retry", Value::from(wait)));
    let fields = [
        Some(("data", data)),
        Some(("event", event.into())),
        id,
        retry,
    ];
    let fields: Vec<_> = fields.into_iter().flatten().collect();
    let object = |count: usize| {
        let members = fields[..count].iter();
        let members = members.map(|(name, value)| ((*name).to_owned(), value.clone()));
        Value::Object(members.collect()).to_string()
    };
    // What the description does not know is no member: it stands beside the item.
    let known = (1..=fields.len()).rev().map(object);
    match known.into_iter().find_map(|json| plain::whole(&json)) {
        Some(item) => Ok(item),
        None => response.wire_part(object(fields.len()).as_bytes(), &|| piece.words()),
    }
}

/// The events of a body, until it ends or the server says that it has said everything. A response that
/// says that it is JSON has none: whoever asked for events should know.
fn events<T>(
    response: RawResponse,
    body: Body,
    limit: usize,
    read: Read<T>,
) -> Result<Values<T>, Error> {
    if response.says_json() {
        let reason = "the response is JSON, not an event stream";
        return Err(response.unreadable(".".to_owned(), reason));
    }
    let end = settings::EVENTS_END.as_bytes();
    Ok(Values::new(response, body, limit, Box::<SplitEvents>::default(), read).until(end))
}

/// The interpretation of an event stream: fields, each on a line, up to an empty line.
#[derive(Default)]
pub(super) struct SplitEvents {
    lines: LineBuffer,
    started: bool,
    event: EventBuffer,
    /// Whether the event has been gone on to, so that what comes next is of another one.
    complete: bool,
}

/// The fields of one event, and what outlives it. The memory is used for one event after the other.
#[derive(Default)]
struct EventBuffer {
    /// What kind of event was named last. Most streams have few kinds.
    event: Option<Arc<str>>,
    has_event: bool,
    retry: Option<u64>,
    data: Vec<u8>,
    has_data: bool,
    last_id: Option<Arc<str>>,
    /// What an event is called whose kind the server does not say: the same text for all of them.
    message: Option<Arc<str>>,
    /// What to go on from if the connection is lost: what was said up to the end of the last event.
    resume: Resume,
}

impl EventBuffer {
    /// Takes in a line that is not empty.
    fn line(&mut self, line: &[u8]) {
        let (field, value) = match memchr::memchr(b':', line) {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &[] as &[u8]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"data" => {
                if std::mem::replace(&mut self.has_data, true) {
                    self.data.push(b'\n');
                }
                self.data.extend_from_slice(value);
            }
            // What is empty is not said.
            b"event" => {
                self.has_event = !value.is_empty();
                if self.event.as_deref().map(str::as_bytes) != Some(value) {
                    self.event = Some(String::from_utf8_lossy(value).into());
                }
            }
            b"id" if !value.contains(&0) => self.identify(value),
            b"retry" => {
                self.retry = number(value).or(self.retry);
                self.resume.retry = self.retry.or(self.resume.retry);
            }
            // A comment, or a field that nobody knows.
            _ => {}
        }
    }

    fn identify(&mut self, id: &[u8]) {
        let last = self.last_id.as_deref().map(str::as_bytes);
        if last != Some(id) {
            self.last_id = Some(String::from_utf8_lossy(id).into());
        }
    }

    /// Takes in that an event has ended, with its data or without.
    fn end(&mut self) {
        self.resume.id.clone_from(&self.last_id);
        if self.has_data && !self.has_event {
            self.message.get_or_insert_with(|| MESSAGE.into());
        }
    }

    /// What kind of event it is.
    fn kind(&self) -> Option<&Arc<str>> {
        match self.has_event {
            true => self.event.as_ref(),
            false => self.message.as_ref(),
        }
    }

    /// Makes room for the next event; the id stays.
    fn clear(&mut self) {
        self.event.take_if(|event| event.len() > KEPT);
        self.has_event = false;
        self.retry = None;
        self.data.clear();
        self.data.shrink_to(KEPT);
        self.has_data = false;
    }

    /// How many bytes are held.
    fn held(&self) -> usize {
        let id = self.last_id.as_ref().map_or(0, |id| id.len());
        let event = self.event.as_ref().filter(|_| self.has_event);
        self.data.len() + event.map_or(0, |event| event.len()) + id
    }
}

/// A number of nothing but digits; the specification takes no sign.
fn number(digits: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(digits).ok()?;
    text.parse().ok().filter(|_| !text.starts_with('+'))
}

impl Split for SplitEvents {
    fn feed(&mut self, chunk: Bytes) {
        self.lines.feed(chunk);
    }

    fn advance(&mut self, limit: usize) -> Result<bool, TooLong> {
        if self.complete {
            self.complete = false;
            self.event.clear();
        }
        while self
            .lines
            .advance(limit.saturating_sub(self.event.held()))?
        {
            let mut line = self.lines.line();
            if !std::mem::replace(&mut self.started, true) {
                // A byte order mark may stand in front of everything.
                line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
            }
            if !line.is_empty() {
                self.event.line(line);
                continue;
            }
            self.event.end();
            // An event without data is none.
            if self.event.has_data {
                self.complete = true;
                return Ok(true);
            }
            self.event.clear();
        }
        Ok(false)
    }

    /// An event that is not complete when the connection ends is not handed out.
    fn finish(&mut self) -> bool {
        false
    }

    fn resume(&self) -> Resume {
        self.event.resume.clone()
    }

    fn piece(&self) -> Piece<'_> {
        Piece {
            event: self.event.kind(),
            id: self.event.last_id.as_ref(),
            retry: self.event.retry,
            data: &self.event.data,
        }
    }
}
