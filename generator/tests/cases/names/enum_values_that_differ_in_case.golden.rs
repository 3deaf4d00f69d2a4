// ---- src/types/others.rs

/// `Key`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Key {
    /// `a`.
    A,
    /// `A`.
    UpperA,
    /// `a-b`.
    AB,
    /// `a_b`.
    AUnderscoreB,
    /// `aB`.
    AUpperB,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Key {
        A = "a",
        UpperA = "A",
        AB = "a-b",
        AUnderscoreB = "a_b",
        AUpperB = "aB",
    } else Unknown
}
