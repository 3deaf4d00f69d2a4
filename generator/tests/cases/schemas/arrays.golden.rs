// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `writers`.
    ///
    /// Limits: at least 1 item.
    pub writers: Option<Vec<String>>,
    /// `grid`.
    pub grid: Option<Vec<Vec<f64>>>,
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
        Opt 0 writers = "writers",
        Opt 1 grid = "grid",
    } rest extra
}

/// `Songs`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Songs = Vec<Song>;
