// ---- src/types/others.rs

/// `Key`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Key {
    /// `c`.
    CMajor,
    /// `d`.
    ///
    /// A tone up.
    DMajor,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Key {
        CMajor = "c",
        DMajor = "d",
    } else Unknown
}

/// `Level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Level {
    /// `2`.
    ///
    /// A lot.
    High,
    /// `1`.
    ///
    /// Deprecated.
    Low,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    Level {
        High = 2,
        Low = 1,
    } else Unknown
}

/// `Shade`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Shade {
    /// `dark`.
    ///
    /// Really dark
    Dark,
    /// `light`.
    ///
    /// Bright.
    Light,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Shade {
        Dark = "dark",
        Light = "light",
    } else Unknown
}

/// `Sign`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Sign {
    /// `+`.
    ///
    /// It grows.
    Up,
    /// `-`.
    ///
    /// It shrinks.
    Down,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Sign {
        Up = "+",
        Down = "-",
    } else Unknown
}

/// `Size`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Size {
    /// `1`.
    Small,
    /// `2`.
    ///
    /// More than enough.
    Large,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    Size {
        Small = 1,
        Large = 2,
    } else Unknown
}
