// ---- src/types/others.rs

/// `Key`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Key {
    /// `a`.
    A,
    /// `A`.
    AUpper,
    /// `a-b`.
    ADashB,
    /// `a_b`.
    AUnderscoreB,
    /// `aB`.
    AB,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Key {
        A = "a",
        AUpper = "A",
        ADashB = "a-b",
        AUnderscoreB = "a_b",
        AB = "aB",
    } else Unknown
}
