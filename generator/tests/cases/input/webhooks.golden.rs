// note[missing-paths]: the document has no `paths`: there is nothing to call
// ---- src/types/payloads.rs

/// `SongAdded`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongAdded {
    /// `song`.
    pub song: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongAdded {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongAdded {
        Opt 0 song = "song",
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
    /// `songAdded`.
    SongAdded(types::SongAdded),
    /// An event that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

super::kind::events! {
    Event {
        json SongAdded = "songAdded" [],
    } told by [] named by []
}
