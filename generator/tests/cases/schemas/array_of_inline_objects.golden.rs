// ---- src/types/others.rs

/// `Album`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Album {
    /// `tracks`.
    pub tracks: Option<Vec<AlbumTrack>>,
    /// `stories`.
    pub stories: Option<Vec<AlbumStory>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Album {
        Opt 0 tracks = "tracks",
        Opt 1 stories = "stories",
    } rest extra
}

/// `Album story`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlbumStory {
    /// `teller`.
    pub teller: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    AlbumStory {
        Opt 0 teller = "teller",
    } rest extra
}

/// `Album track`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AlbumTrack {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    AlbumTrack {
        Opt 0 title = "title",
    } rest extra
}
