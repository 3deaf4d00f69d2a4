// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `length`.
    pub length: Nullable<i64>,
    /// `tempo`.
    pub tempo: Nullable<SongTempo>,
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
        Opt 0 length = "length",
        Opt 1 tempo = "tempo",
    } rest extra
}

/// `Song tempo`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongTempo {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    SongTempo {
        Integer,
        String,
    } else Unknown
}
