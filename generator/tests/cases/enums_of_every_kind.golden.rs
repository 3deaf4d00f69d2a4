// note[enum-type]: a value that is listed more than once counts once
//   --> #/components/schemas/Texts/enum
// ---- src/types/shared.rs

/// `Flags`.
pub type Flags = bool;

/// `Fractions`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Fractions {
    /// `0.5`.
    N0Point5,
    /// `1`.
    N1,
    /// `2.25`.
    N2Point25,
    /// `-0.5`.
    NMinus0Point5,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::mixed_enum! {
    Fractions {
        N0Point5 = "0.5",
        N1 = "1",
        N2Point25 = "2.25",
        NMinus0Point5 = "-0.5",
    } else Unknown
}

/// `Mixed`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Mixed {
    /// `"auto"`.
    Auto,
    /// `1`.
    N1,
    /// `0.5`.
    N0Point5,
    /// `true`.
    True,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::mixed_enum! {
    Mixed {
        Auto = "\"auto\"",
        N1 = "1",
        N0Point5 = "0.5",
        True = "true",
    } else Unknown
}

/// `OpenNumbers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenNumbers {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    OpenNumbers {
        N1 = 1,
        N2 = 2,
    } else Unknown
}

/// `OpenTexts`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenTexts {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    OpenTexts {
        Small = "small",
        Large = "large",
    } else Unknown
}

/// `OrNull`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrNull {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    OrNull {
        On = "on",
        Off = "off",
    } else Unknown
}

/// `Texts`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Texts {
    /// The empty text.
    Empty,
    /// The empty text.
    Value,
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// `1`.
    N1,
    /// `a`.
    A,
    /// `A`.
    UpperA,
    /// `größe`.
    Größe,
    /// `日本`.
    日本,
    /// `a-b`.
    AB,
    /// `a_b`.
    AUnderscoreB,
    /// `Unknown`.
    UnknownValue,
    /// `self`.
    Self_,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Texts {
        Empty = "",
        Value = " ",
        Plus1 = "+1",
        Minus1 = "-1",
        N1 = "1",
        A = "a",
        UpperA = "A",
        Größe = "größe",
        日本 = "日本",
        AB = "a-b",
        AUnderscoreB = "a_b",
        UnknownValue = "Unknown",
        Self_ = "self",
    } else Unknown
}

/// `Whole`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Whole {
    /// `-1`.
    Down,
    /// `0`.
    Level,
    /// `1`.
    Up,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    Whole {
        Down = -1,
        Level = 0,
        Up = 1,
    } else Unknown
}
