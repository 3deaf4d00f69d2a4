// ---- src/types/others.rs

/// `Sort`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Sort {
    /// The empty text.
    Empty,
    /// `+`.
    Plus,
    /// `-`.
    Dash,
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// `1`.
    N1,
    /// `>=`.
    GreaterThanEqual,
    /// `<`.
    LessThan,
    /// `*`.
    Star,
    /// `a/b`.
    AB,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Sort {
        Empty = "",
        Plus = "+",
        Dash = "-",
        Plus1 = "+1",
        Minus1 = "-1",
        N1 = "1",
        GreaterThanEqual = ">=",
        LessThan = "<",
        Star = "*",
        AB = "a/b",
    } else Unknown
}
