// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    ///
    /// Limits: 1 to 100 characters, pattern `^[A-Z]`.
    pub title: Option<String>,
    /// `stars`.
    ///
    /// Limits: 1 to 5.
    pub stars: Option<i64>,
    /// `step`.
    ///
    /// Limits: a multiple of 0.5.
    pub step: Option<f64>,
    /// `writers`.
    ///
    /// Limits: 1 to 9 items.
    pub writers: Option<Vec<String>>,
    /// `labels`.
    ///
    /// Limits: at most 3 members.
    pub labels: Option<std::collections::BTreeMap<String, String>>,
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
        Opt 1 stars = "stars",
        Opt 2 step = "step",
        Opt 3 writers = "writers",
        Opt 4 labels = "labels",
    } rest extra
}
