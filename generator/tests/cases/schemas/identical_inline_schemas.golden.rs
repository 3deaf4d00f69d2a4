// ---- src/types/others.rs

/// `Album`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Album {
    /// `length`.
    pub length: Option<Boxed<Length>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Album {
        Opt 0 length = "length",
    } rest extra
}

/// `Album length`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Length {
    /// `seconds`.
    pub seconds: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Length {
        Opt 0 seconds = "seconds",
    } rest extra
}

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `length`.
    pub length: Option<Boxed<Length>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Opt 0 length = "length",
    } rest extra
}
