// ---- src/types/others.rs

/// `Genre`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Genre {
    /// `rock`.
    Rock,
    /// `jazz`.
    Jazz,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Genre {
        Rock = "rock",
        Jazz = "jazz",
    } else Unknown
}
