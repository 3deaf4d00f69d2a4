// ---- src/types/others.rs

/// `Any`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Any {
    /// A number.
    Number(Number),
    /// One of the alternatives.
    Word(Word),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Any {
        Number,
        Word,
    } else Unknown
}

/// `Number`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Number = crate::runtime::Number;

/// `Word`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Word {
    /// A text.
    String(String),
    /// A list.
    List(Vec<String>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Word {
        String,
        List,
    } else Unknown
}
