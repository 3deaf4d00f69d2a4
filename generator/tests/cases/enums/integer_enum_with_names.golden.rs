// ---- src/types/others.rs

/// `Size`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Size {
    /// `7`.
    Single,
    /// `12`.
    LongPlayer,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    Size {
        Single = 7,
        LongPlayer = 12,
    } else Unknown
}
