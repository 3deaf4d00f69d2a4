// ---- src/types/others.rs

/// `Speed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Speed {
    /// `33.3`.
    N33Point3,
    /// `45`.
    N45,
    /// `78`.
    N78,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::mixed_enum! {
    Speed {
        N33Point3 = "33.3",
        N45 = "45",
        N78 = "78",
    } else Unknown
}
