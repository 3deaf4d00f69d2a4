// ---- src/types/others.rs

/// `Level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// A lot: `2`.
    High,
    /// `0`.
    Low,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    Level {
        High = 2,
        Low = 0,
    } else Unknown
}

/// `Maybe`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Maybe {
    /// `1`.
    N1,
    /// `2`.
    N2,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    Maybe {
        N1 = 1,
        N2 = 2,
    } else Unknown
}

/// `Shade`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Shade {
    /// Dark red: `dark-red`.
    DarkRed,
    /// Bright: `light`.
    Light,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Shade {
        DarkRed = "dark-red",
        Light = "light",
    } else Unknown
}

/// `Size`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// Two songs: `7`.
    Single,
    /// Many songs: `12`.
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

/// `Speed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Speed {
    /// `slow`.
    Slow,
    /// Faster than slow: `fast`.
    Fast,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Speed {
        Slow = "slow",
        Fast = "fast",
    } else Unknown
}

/// `Tone`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tone {
    /// A low one: `1`.
    Low,
    /// `2`.
    High,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    Tone {
        Low = 1,
        High = 2,
    } else Unknown
}
