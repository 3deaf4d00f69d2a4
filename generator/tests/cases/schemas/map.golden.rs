// ---- src/types/others.rs

/// `Charts`.
pub type Charts = std::collections::BTreeMap<String, i64>;

/// `Shelves`.
pub type Shelves = std::collections::BTreeMap<String, Vec<String>>;

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Opt 0 title = "title",
    } rest extra
}

/// `Songs`.
pub type Songs = std::collections::BTreeMap<String, Song>;
