// ---- src/types/others.rs

/// `Album`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Album {
    /// `tracks`.
    pub tracks: Option<Vec<AlbumTrack>>,
    /// `stories`.
    pub stories: Option<Vec<AlbumStory>>,
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
        Opt 0 tracks = "tracks",
        Opt 1 stories = "stories",
    } rest extra
}

/// `Album story`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AlbumStory {
    /// `teller`.
    pub teller: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for AlbumStory {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AlbumStory {
        Opt 0 teller = "teller",
    } rest extra
}

/// `Album track`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AlbumTrack {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for AlbumTrack {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AlbumTrack {
        Opt 0 title = "title",
    } rest extra
}
