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
pub struct Song2 {
    /// `a`.
    pub a: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song2 {
        Opt 0 a = "a",
    } rest extra
}

/// `SONG`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song3 {
    /// `c`.
    pub c: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song3 {
        Opt 0 c = "c",
    } rest extra
}

/// `song_`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song4 {
    /// `d`.
    pub d: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song4 {
        Opt 0 d = "d",
    } rest extra
}
