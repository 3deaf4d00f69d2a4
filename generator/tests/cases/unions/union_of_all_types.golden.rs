// ---- src/types/others.rs

/// `Kinds`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Kinds {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
    /// True or false.
    Boolean(bool),
    /// A list.
    List(Vec<String>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Kinds {
        Integer,
        String,
        Boolean,
        List,
    } else Unknown
}
