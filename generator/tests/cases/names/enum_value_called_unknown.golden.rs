// ---- src/types/others.rs

/// `State`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum State {
    /// `known`.
    Known,
    /// `unknown`.
    UnknownValue,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    State {
        Known = "known",
        UnknownValue = "unknown",
    } else Unknown
}
