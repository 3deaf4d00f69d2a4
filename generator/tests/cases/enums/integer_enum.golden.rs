// ---- src/types/others.rs

/// `Size`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Size {
    /// `7`.
    N7,
    /// `10`.
    N10,
    /// `12`.
    N12,
    /// `-1`.
    Minus1,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    Size {
        N7 = 7,
        N10 = 10,
        N12 = 12,
        Minus1 = -1,
    } else Unknown
}
