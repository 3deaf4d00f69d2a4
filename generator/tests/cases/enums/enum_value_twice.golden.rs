// note[enum-type]: a value that is listed more than once counts once
//   --> #/components/schemas/Mood/enum
// ---- src/types/others.rs

/// `Mood`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Mood {
    /// `calm`.
    Calm,
    /// `wild`.
    Wild,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Mood {
        Calm = "calm",
        Wild = "wild",
    } else Unknown
}
