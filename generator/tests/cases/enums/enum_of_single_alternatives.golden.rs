// ---- src/types/others.rs

/// `Limit`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Limit {
    /// `"none"`.
    None,
    /// `0`.
    N0,
    /// `100`.
    N100,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::mixed_enum! {
    Limit {
        None = "\"none\"",
        N0 = "0",
        N100 = "100",
    } else Unknown
}

/// `Mode`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Mode {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Mode {
        On = "on",
        Off = "off",
    } else Unknown
}
