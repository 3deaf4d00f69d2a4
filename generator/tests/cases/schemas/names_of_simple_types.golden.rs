// ---- src/types/others.rs

/// `Moods`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Moods = Vec<String>;

/// `Seconds`.
///
/// Limits: at least 0.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Seconds = i64;

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `id`.
    pub id: SongId,
    /// `length`.
    pub length: Option<Seconds>,
    /// `moods`.
    pub moods: Option<Moods>,
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
        Req 0 id = "id",
        Opt 1 length = "length",
        Opt 2 moods = "moods",
    } rest extra
}

/// Identifies a song.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type SongId = String;
