// ---- src/types/others.rs

/// `Sizes`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Sizes {
    /// `unsigned`.
    ///
    /// Limits: 0 to 4294967295.
    pub unsigned: Option<i64>,
    /// `large`.
    ///
    /// Limits: 0 to 18446744073709551615.
    pub large: Option<u64>,
    /// `negative`.
    ///
    /// Limits: at least -1.
    pub negative: Option<i64>,
    /// `within`.
    ///
    /// Limits: 0 to 100.
    pub within: Option<i32>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Sizes {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Sizes {
        Opt 0 unsigned = "unsigned",
        Opt 1 large = "large",
        Opt 2 negative = "negative",
        Opt 3 within = "within",
    } rest extra
}
