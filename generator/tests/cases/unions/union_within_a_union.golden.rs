// ---- src/types/others.rs

/// `Value`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Value {
    /// A text.
    String(String),
    /// One of the alternatives.
    VariantB(ValueVariantB),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Value {
        String,
        VariantB,
    } else Unknown
}

/// `Value variant b`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ValueVariantB {
    /// A whole number.
    Integer(i64),
    /// True or false.
    Boolean(bool),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    ValueVariantB {
        Integer,
        Boolean,
    } else Unknown
}
