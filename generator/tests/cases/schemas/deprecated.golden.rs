// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// Use title.
    ///
    /// **Deprecated** by the API.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Opt 0 title = "title",
        Opt 1 name = "name",
    } rest extra
}

/// `Track`.
///
/// **Deprecated** by the API.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Track {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Track {
        Opt 0 title = "title",
    } rest extra
}
