// ---- src/types/others.rs

/// `Album`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Album {
    /// `length`.
    pub length: Option<Boxed<AlbumLength>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Album {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Album {
        Opt 0 length = "length",
    } rest extra
}

/// `Album length`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type AlbumLength = SongLength;

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `length`.
    pub length: Option<Boxed<SongLength>>,
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
    } rest extra
}

/// `Song length`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongLength {
    /// `seconds`.
    pub seconds: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongLength {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongLength {
        Opt 0 seconds = "seconds",
    } rest extra
}
