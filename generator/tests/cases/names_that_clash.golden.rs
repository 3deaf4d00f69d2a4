// ---- src/types/shared.rs

/// `foo_bar`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FooBar {
    /// `a-b`.
    pub a_b: Option<String>,
    /// `a_b`.
    pub a_b2: Option<String>,
    /// `aB`.
    pub a_b3: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    FooBar {
        opt 0 a_b = "a-b",
        opt 1 a_b2 = "a_b",
        opt 2 a_b3 = "aB",
    } rest extra
}

/// `FooBar`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FooBar2 {
    /// `1st`.
    pub n1st: Option<String>,
    /// `extra`.
    pub extra: Option<String>,
    /// `new`.
    pub new: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra2: Extra,
}

crate::runtime::wire::object! {
    FooBar2 {
        opt 0 n1st = "1st",
        opt 1 extra = "extra",
        opt 2 new = "new",
    } rest extra2
}

/// `foo.bar`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct FooBar3 {
    /// `ключ`.
    pub ключ: Option<String>,
    /// ``.
    pub value: Option<String>,
    /// `!`.
    pub not: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    FooBar3 {
        opt 0 ключ = "ключ",
        opt 1 value = "",
        opt 2 not = "!",
    } rest extra
}

/// `Option`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OptionType {
    /// `type`.
    pub r#type: Option<String>,
    /// `self`.
    pub self_: Option<String>,
    /// `Self`.
    pub self_2: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    OptionType {
        opt 0 r#type = "type",
        opt 1 self_ = "self",
        opt 2 self_2 = "Self",
    } rest extra
}

/// `Signs`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Signs {
    /// The empty text.
    Empty,
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
    /// `>=`.
    GreaterThanEqual,
    /// `Unknown`.
    UnknownValue,
    /// `*`.
    Star,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Signs {
        Empty = "",
        Plus1 = "+1",
        Minus1 = "-1",
        N1 = "1",
        A = "a",
        UpperA = "A",
        GreaterThanEqual = ">=",
        UnknownValue = "Unknown",
        Star = "*",
    } else Unknown
}

/// `String`.
pub type StringType = String;
