// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `b`.
    pub b: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Opt 0 b = "b",
    } rest extra
}

/// `song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SongLower {
    /// `a`.
    pub a: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    SongLower {
        Opt 0 a = "a",
    } rest extra
}

/// `song_`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SongUnderscore {
    /// `d`.
    pub d: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    SongUnderscore {
        Opt 0 d = "d",
    } rest extra
}

/// `SONG`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SongUpper {
    /// `c`.
    pub c: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    SongUpper {
        Opt 0 c = "c",
    } rest extra
}
