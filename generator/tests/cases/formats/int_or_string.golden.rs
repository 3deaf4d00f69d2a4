// ---- src/types/others.rs

/// `Port`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Port {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Port {
        Integer,
        String,
    } else Unknown
}
