// ---- src/types/others.rs

/// `Level`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Level {
    /// `"low"`.
    Low,
    /// `1`.
    N1,
    /// `2.5`.
    N2Point5,
    /// `true`.
    True,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::mixed_enum! {
    Level {
        Low = "\"low\"",
        N1 = "1",
        N2Point5 = "2.5",
        True = "true",
    } else Unknown
}
