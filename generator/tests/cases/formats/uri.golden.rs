// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
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

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Opt 0 page = "page",
        Opt 1 part = "part",
        Opt 2 old = "old",
    } rest extra
}
