// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `artist`.
    pub artist: Option<Boxed<SongArtist>>,
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
        Opt 0 artist = "artist",
    } rest extra
}

/// `Song artist`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongArtist {
    /// `label`.
    pub label: Option<Boxed<SongArtistLabel>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongArtist {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongArtist {
        Opt 0 label = "label",
    } rest extra
}

/// `Song artist label`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongArtistLabel {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SongArtistLabel {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongArtistLabel {
        Opt 0 name = "name",
    } rest extra
}
