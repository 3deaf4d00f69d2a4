//! Events: requests that the provider makes by itself.

use super::{Docs, Type};

/// The events of an API, and what tells them apart.
#[derive(Debug, Clone, Default)]
pub struct Events {
    /// The events, in the description's order.
    pub list: Vec<Event>,
    /// The places of a request where it is told which event it is, the most telling first.
    pub places: Vec<EventPlace>,
    /// The places whose texts make the key of an event, as indices into `places`.
    pub named_by: Vec<usize>,
}

/// Something that happened, as the provider tells it.
#[derive(Debug, Clone)]
pub struct Event {
    /// Its name in the description.
    pub key: String,
    /// Its name with that of the operation that asks for it, if one does.
    pub name: String,
    /// The HTTP method of its requests; empty if that is not told.
    pub method: String,
    /// Where it stands in the description, as a JSON pointer.
    pub pointer: String,
    /// What is said about it.
    pub docs: Docs,
    /// What it carries.
    pub payload: Payload,
    /// What tells it from the others.
    pub signs: Vec<Sign>,
    /// Where its examples stand among [`Api::examples`](super::Api::examples).
    pub examples: Vec<String>,
}

/// What an event carries.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Payload {
    /// Nothing.
    Nothing,
    /// JSON of a type.
    Json(Type),
    /// XML of a type, with a root of this name if one is told.
    Xml(Type, Option<String>),
    /// Bytes of a media type.
    Bytes(String),
}

impl Payload {
    /// Its type, if it has one.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Json(ty) | Self::Xml(ty, _) => Some(ty),
            Self::Nothing | Self::Bytes(_) => None,
        }
    }
}

/// A place of a request.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EventPlace {
    /// A header.
    Header(String),
    /// A member of the body, within members.
    Member(Vec<String>),
}

/// What stands somewhere in a request if it tells a certain event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sign {
    /// The place, as an index into [`Events::places`].
    pub place: usize,
    /// The texts that may stand there.
    pub values: Vec<String>,
    /// Whether no other may.
    pub is_complete: bool,
}

impl Events {
    /// The types of what they carry.
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.list.iter().filter_map(|event| event.payload.ty())
    }
}
