// ---- src/types/others.rs

/// `Album`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Album {
    /// `length`.
    pub length: Option<Boxed<AlbumLength>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Album {
        Opt 0 length = "length",
    } rest extra
}

/// `Album length`.
pub type AlbumLength = SongLength;

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `length`.
    pub length: Option<Boxed<SongLength>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Opt 0 length = "length",
    } rest extra
}

/// `Song length`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SongLength {
    /// `seconds`.
    pub seconds: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    SongLength {
        Opt 0 seconds = "seconds",
    } rest extra
}
