// note[untyped-body]: what is `text/csv` comes as bytes, whatever its schema says
//   --> #/webhooks/report/post
// note[alike-webhooks]: nothing tells this from `songAdded`: it is taken for that one
//   --> #/paths/~1songs/post/callbacks/done/{$request.body#~1hook}/post
//   related: events_told_by_the_description.yaml:8:5 (#/webhooks/songAdded/post): this is the other one
// ---- src/resources/songs.rs

/// `add`.
///
/// From a client: `client.songs()`.
///
/// * [`add`](Self::add): `POST /songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `addSong`.
    ///
    /// `POST /songs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CAddSong,+C%3E):
    ///
    /// * `body`
    ///
    /// # Returns
    ///
    /// * `204`: Added
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self) -> Call<AddSong, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::add`]: `POST /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSong;
impl Operation for AddSong {
    type Response = Empty;
    const META: Meta = Meta::new("addSong", Method::POST, "/songs");
}

/// Options of [`Songs::add`].
impl<C> Call<AddSong, C> {
    /// The body of the request.
    ///
    /// Sent as `application/json`.
    pub fn body(self, body: types::AddSongRequest) -> Self {
        self.json(&body)
    }
}
// ---- src/types/others.rs

/// `report payload`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type ReportPayload = String;
// ---- src/types/payloads.rs

/// `floor payload`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct FloorPayload {
    /// `event_type`: `floor.changed`.
    pub event_type: FloorPayloadEventType,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for FloorPayload {
    fn default() -> Self {
        Self {
            event_type: "floor.changed".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    FloorPayload {
        Req 0 event_type = "event_type" only "\"floor.changed\"",
    } rest extra
}

/// `floor payload event_type`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum FloorPayloadEventType {
    /// `floor.changed`.
    FloorChanged,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    FloorPayloadEventType {
        FloorChanged = "floor.changed",
    } else Unknown
}

/// `orderChanged payload`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OrderChangedPayload {
    /// `data`.
    pub data: Boxed<OrderChangedPayloadData>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for OrderChangedPayload {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    OrderChangedPayload {
        Req 0 data = "data",
    } rest extra
}

/// `orderChanged payload data`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OrderChangedPayloadData {
    /// `event_type`.
    pub event_type: String,
    /// `number`.
    pub number: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for OrderChangedPayloadData {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    OrderChangedPayloadData {
        Req 0 event_type = "event_type",
        Opt 1 number = "number",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Req 0 title = "title",
    } rest extra
}

/// `SongEvent`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongEvent {
    /// `data`.
    pub data: Boxed<SongEventData>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongEvent {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongEvent {
        Req 0 data = "data",
    } rest extra
}

/// `SongEvent data`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongEventData {
    /// `event_type`: `song.added`.
    pub event_type: SongEventDataEventType,
    /// `payload`.
    pub payload: Boxed<Song>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongEventData {
    fn default() -> Self {
        Self {
            event_type: "song.added".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    SongEventData {
        Req 0 event_type = "event_type" only "\"song.added\"",
        Req 1 payload = "payload",
    } rest extra
}

/// `SongEvent data event_type`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongEventDataEventType {
    /// `song.added`.
    SongAdded,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    SongEventDataEventType {
        SongAdded = "song.added",
    } else Unknown
}

/// `songRemoved payload`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongRemovedPayload {
    /// `data`.
    pub data: Boxed<SongRemovedPayloadData>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongRemovedPayload {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongRemovedPayload {
        Req 0 data = "data",
    } rest extra
}

/// `songRemoved payload data`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongRemovedPayloadData {
    /// `event_type`: `song.removed`.
    pub event_type: SongRemovedPayloadDataEventType,
    /// `reason`.
    pub reason: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongRemovedPayloadData {
    fn default() -> Self {
        Self {
            event_type: "song.removed".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    SongRemovedPayloadData {
        Req 0 event_type = "event_type" only "\"song.removed\"",
        Opt 1 reason = "reason",
    } rest extra
}

/// `songRemoved payload data event_type`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongRemovedPayloadDataEventType {
    /// `song.removed`.
    SongRemoved,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    SongRemovedPayloadDataEventType {
        SongRemoved = "song.removed",
    } else Unknown
}
// ---- src/types/songs.rs

/// `addSong request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSongRequest {
    /// `hook`.
    pub hook: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl AddSongRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `hook`.
    #[must_use]
    pub fn hook(mut self, value: impl Into<String>) -> Self {
        self.hook = Some(value.into());
        self
    }
}

impl Default for AddSongRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AddSongRequest {
        Opt 0 hook = "hook",
    } rest extra
}
// ---- src/webhooks/event.rs
// @generated from the API's description. Do not edit: change the description or the generator and generate again.

//! What the API tells by itself.

#[allow(unused_imports)]
use crate::types;

/// Something that happened, as the API tells it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant)]
pub enum Event {
    /// A song was added
    ///
    /// It can be played at once.
    ///
    /// Where `data.event_type` is `song.added`.
    SongAdded(types::SongEvent),
    /// `songRemoved`.
    ///
    /// Where `data.event_type` is `song.removed`.
    ///
    /// **Deprecated** by the API.
    SongRemoved(types::SongRemovedPayload),
    /// `orderChanged`.
    OrderChanged(types::OrderChangedPayload),
    /// `floor`.
    ///
    /// Where `event_type` is `floor.changed`.
    Floor(types::FloorPayload),
    /// `ping`.
    Ping,
    /// `report`.
    Report(bytes::Bytes),
    /// `done`.
    ///
    /// Where `data.event_type` is `song.added`.
    Done(types::SongEvent),
    /// An event that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

super::kind::events! {
    Event {
        json SongAdded = "songAdded" [0 is "song.added"],
        json SongRemoved = "songRemoved" [0 is "song.removed"],
        json OrderChanged = "orderChanged" [0 like "order.complete"],
        json Floor = "floor" [1 is "floor.changed"],
        json Done = "done" [0 is "song.added"],
        bytes Report = "report" "text/csv" [],
        nothing Ping = "ping" [],
    } told by [member "data" "event_type", member "event_type"] named by []
}
// ---- tests/examples.rs
#[test]
#[cfg(feature = "webhooks")]
fn song_event() -> serde_json::Result<()> {
    let examples = [
        (
            "/webhooks/songAdded/post/requestBody/content/application~1json/example",
            r#"{
  "data": {
    "event_type": "song.added",
    "payload": {
      "title": "Blue"
    }
  }
}"#,
        ),
    ];
    survive::<case::types::SongEvent>(&examples)
}

#[test]
#[cfg(feature = "webhooks")]
fn song_removed_payload() -> serde_json::Result<()> {
    let examples = [
        (
            "/webhooks/songRemoved/post/requestBody/content/application~1json/examples/Plain/value",
            r#"{
  "data": {
    "event_type": "song.removed",
    "reason": "old"
  }
}"#,
        ),
    ];
    survive::<case::types::SongRemovedPayload>(&examples)
}

#[test]
fn string() -> serde_json::Result<()> {
    let examples = [
        (
            "/components/schemas/orderChanged payload/properties/data/properties/event_type/example",
            r#""order.complete""#,
        ),
    ];
    survive::<String>(&examples)
}
// ---- tests/webhook_examples.rs
#[test]
fn each_event_is_told_from_the_others() -> Result<(), WebhookError> {
    let shown: &[Shown] = &[
        (
            "songRemoved",
            &[],
            r#"{
  "data": {
    "event_type": "song.removed",
    "reason": "old"
  }
}"#,
        ),
    ];
    for (key, names, body) in shown {
        let mut headers = HeaderMap::new();
        for (name, value) in *names {
            headers.insert(*name, HeaderValue::from_static(value));
        }

        let event = Event::read(&headers, body.as_bytes())?;
        assert_eq!(event.key(), Some(* key), "{event:?}");
    }

    Ok(())
}

#[test]
fn an_event_that_nobody_knows_is_kept() -> Result<(), WebhookError> {
    let event = Event::read(
        &HeaderMap::new(),
        r#"{
  "data": {
    "event_type": "something that nobody knows",
    "reason": "old"
  }
}"#
            .as_bytes(),
    )?;
    assert!(matches!(event, Event::Unknown(_)), "{event:?}");
    Ok(())
}
