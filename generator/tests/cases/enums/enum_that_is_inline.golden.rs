// ---- src/types/others.rs

/// `Album`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Album {
    /// `mood`.
    pub mood: Option<Mood>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Album {
        Opt 0 mood = "mood",
    } rest extra
}

/// `Song mood`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mood {
    /// `calm`.
    Calm,
    /// `wild`.
    Wild,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Mood {
        Calm = "calm",
        Wild = "wild",
    } else Unknown
}

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `mood`.
    pub mood: Option<Mood>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Opt 0 mood = "mood",
    } rest extra
}
