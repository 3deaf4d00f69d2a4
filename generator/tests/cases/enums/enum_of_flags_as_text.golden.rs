// ---- src/types/others.rs

/// `Response`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Response {
    /// `yes`.
    Yes,
    /// `no`.
    No,
    /// `on`.
    On,
    /// `off`.
    Off,
    /// `true`.
    True,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Response {
        Yes = "yes",
        No = "no",
        On = "on",
        Off = "off",
        True = "true",
    } else Unknown
}
