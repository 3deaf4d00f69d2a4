// ---- src/types/others.rs

/// `Dial`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Dial {
    /// `volume`.
    ///
    /// Limits: more than 0, less than 11.
    pub volume: Option<i64>,
    /// `balance`.
    ///
    /// Limits: more than -1.5, at most 1.5.
    pub balance: Option<f64>,
    /// `old`.
    ///
    /// Limits: more than 3.
    pub old: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Dial {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Dial {
        Opt 0 volume = "volume",
        Opt 1 balance = "balance",
        Opt 2 old = "old",
    } rest extra
}
