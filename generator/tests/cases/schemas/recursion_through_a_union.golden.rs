// ---- src/types/others.rs

/// `Not`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Not {
    /// `not`.
    pub not: Rule,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Not {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Not {
        Req 0 not = "not",
    } rest extra
}

/// `Rule`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Rule {
    /// An object with `not`.
    Not(Boxed<Not>),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Rule {
        Not,
        String,
    } else Unknown
}
