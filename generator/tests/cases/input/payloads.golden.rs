// ---- src/resources/subscriptions.rs

/// `subscribe`.
///
/// From a client: `client.subscriptions()`.
///
/// * [`subscribe`](Self::subscribe): `POST /subscriptions`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Subscriptions<C = crate::Client> {
    client: C,
}

impl<C: Clone> Subscriptions<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `subscribe`.
    ///
    /// `POST /subscriptions`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.subscriptions().subscribe().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn subscribe(&self) -> Call<Subscribe, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Subscriptions::subscribe`]: `POST /subscriptions`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Subscribe;
impl Operation for Subscribe {
    type Response = Empty;
    const META: Meta = Meta::new("subscribe", Method::POST, "/subscriptions");
}
// ---- src/types/payloads.rs

/// `played payload`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PlayedPayload {
    /// `times`.
    pub times: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PlayedPayload {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PlayedPayload {
        Opt 0 times = "times",
    } rest extra
}

/// `song.added payload`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongAddedPayload {
    /// `song`.
    pub song: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongAddedPayload {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongAddedPayload {
        Req 0 song = "song",
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
    /// `song.added`.
    SongAdded(types::SongAddedPayload),
    /// `played`.
    Played(types::PlayedPayload),
    /// An event that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

super::kind::events! {
    Event {
        json SongAdded = "song.added" [],
        json Played = "played" [],
    } told by [] named by []
}
