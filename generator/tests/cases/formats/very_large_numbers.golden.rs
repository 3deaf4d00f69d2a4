// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `plays`.
    ///
    /// Limits: at most 18446744073709551615.
    ///
    /// Default: `9223372036854775808`.
    pub plays: Option<Number>,
    /// `atoms`.
    ///
    /// Limits: at most 1e80.
    pub atoms: Option<f64>,
    /// `huge`.
    ///
    /// Limits: at least -1.7014118346046923e38.
    pub huge: Option<Number>,
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
        Opt 0 plays = "plays",
        Opt 1 atoms = "atoms",
        Opt 2 huge = "huge",
    } rest extra
}
