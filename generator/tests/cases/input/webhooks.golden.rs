// note[webhooks-left-out]: 1 webhooks are requests to the caller; only what they carry has types
//   --> #/webhooks
// note[missing-paths]: the document has no `paths`: there is nothing to call
// ---- src/types/others.rs

/// `SongAdded`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
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
