// ---- src/types/others.rs

/// `Concert`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Concert {
    /// `headliner`.
    pub headliner: Option<Boxed<SongArtist>>,
    /// `genre`: one of `rock`, `jazz`.
    pub genre: Option<SongTagsItem>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Concert {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Concert {
        Opt 0 headliner = "headliner",
        Opt 1 genre = "genre",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `artist`.
    pub artist: Option<Boxed<SongArtist>>,
    /// `tags`: one of `rock`, `jazz`.
    pub tags: Option<Vec<SongTagsItem>>,
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
        Opt 1 tags = "tags",
    } rest extra
}

/// `Song_artist`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongArtist {
    /// `name`.
    pub name: Option<String>,
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
        Opt 0 name = "name",
    } rest extra
}

/// `Song_tags_item`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongTagsItem {
    /// `rock`.
    Rock,
    /// `jazz`.
    Jazz,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    SongTagsItem {
        Rock = "rock",
        Jazz = "jazz",
    } else Unknown
}
