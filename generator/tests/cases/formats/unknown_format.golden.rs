// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `color`.
    ///
    /// Format: `color`.
    pub color: Option<String>,
    /// `tempo`.
    ///
    /// Format: `bpm`.
    pub tempo: Option<i64>,
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
        Opt 0 color = "color",
        Opt 1 tempo = "tempo",
    } rest extra
}
