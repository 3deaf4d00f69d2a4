// ---- src/types/others.rs

/// `Artist`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Artist {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Artist {
        Opt 0 name = "name",
    } rest extra
}

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `artist`.
    pub artist: Option<Boxed<Artist>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Opt 0 artist = "artist",
    } rest extra
}
