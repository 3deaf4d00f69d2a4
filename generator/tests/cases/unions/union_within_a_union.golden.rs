// ---- src/types/others.rs

/// `Value`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Value {
    /// A text.
    String(String),
    /// One of the alternatives.
    Variant2(ValueVariant2),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Value {
        String,
        Variant2,
    } else Unknown
}

/// `Value variant 2`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ValueVariant2 {
    /// A whole number.
    Integer(i64),
    /// True or false.
    Boolean(bool),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    ValueVariant2 {
        Integer,
        Boolean,
    } else Unknown
}
