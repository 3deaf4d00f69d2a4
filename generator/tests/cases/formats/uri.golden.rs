// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `page`.
    pub page: Option<Uri>,
    /// `part`.
    pub part: Option<Uri>,
    /// `old`.
    pub old: Option<Uri>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        opt 0 page = "page",
        opt 1 part = "part",
        opt 2 old = "old",
    } rest extra
}
