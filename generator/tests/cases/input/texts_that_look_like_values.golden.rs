// ---- src/types/others.rs

/// `Code`.
///
/// Default: `"0x10"`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Code {
    /// `NO`.
    No,
    /// `TRUE`.
    TrueUpper,
    /// `True`.
    True,
    /// `1.0`.
    N10,
    /// `012`.
    N012,
    /// `0o17`.
    N0o17,
    /// `0x10`.
    N0x10,
    /// `1e3`.
    N1e3,
    /// `+1`.
    Plus1,
    /// `.inf`.
    Inf,
    /// `2020-01-01`.
    N20200101,
    /// `12:30`.
    N1230,
    /// `~`.
    Tilde,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Code {
        No = "NO",
        TrueUpper = "TRUE",
        True = "True",
        N10 = "1.0",
        N012 = "012",
        N0o17 = "0o17",
        N0x10 = "0x10",
        N1e3 = "1e3",
        Plus1 = "+1",
        Inf = ".inf",
        N20200101 = "2020-01-01",
        N1230 = "12:30",
        Tilde = "~",
    } else Unknown
}

/// `Count`.
///
/// Default: `16`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Count {
    /// `16`.
    N16,
    /// `7`.
    N7,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    Count {
        N16 = 16,
        N7 = 7,
    } else Unknown
}

/// `Flag`.
///
/// Default: `true`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Flag = bool;

/// `Nullable`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum NullableType {
    /// `a`.
    A,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    NullableType {
        A = "a",
    } else Unknown
}
