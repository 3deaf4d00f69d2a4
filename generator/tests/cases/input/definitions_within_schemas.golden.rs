// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `artist`.
    pub artist: Option<SongArtist>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        opt 0 artist = "artist",
    } rest extra
}

/// `Song_Artist`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SongArtist {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    SongArtist {
        opt 0 name = "name",
    } rest extra
}
