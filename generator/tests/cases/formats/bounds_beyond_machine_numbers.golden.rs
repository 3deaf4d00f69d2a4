// ---- src/types/others.rs

/// `Bounds`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Bounds {
    /// `usual`.
    ///
    /// Limits: 0 to 9223372036854775807.
    pub usual: Option<i64>,
    /// `natural`.
    ///
    /// Limits: 0 to 18446744073709551615.
    pub natural: Option<u64>,
    /// `signed`.
    ///
    /// Limits: at most 18446744073709551615.
    pub signed: Option<Number>,
    /// `huge`.
    ///
    /// Limits: 0 to 3.402823669209385e38.
    pub huge: Option<Number>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Bounds {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Bounds {
        Opt 0 usual = "usual",
        Opt 1 natural = "natural",
        Opt 2 signed = "signed",
        Opt 3 huge = "huge",
    } rest extra
}
