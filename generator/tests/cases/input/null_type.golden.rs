// ---- src/types/others.rs

/// `Album`.
#[derive(Debug, Clone, PartialEq)]
pub struct Album {
    /// `opener`.
    pub opener: Option<Song>,
    /// `closer`.
    pub closer: Nullable<Song>,
    /// `nothing`.
    pub nothing: Nullable<serde_json::Value>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Album {
        req 0 opener = "opener",
        nul 1 closer = "closer",
        nul 2 nothing = "nothing",
    } rest extra
}

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        opt 0 title = "title",
    } rest extra
}
