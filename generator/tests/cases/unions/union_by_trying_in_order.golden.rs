// ---- src/types/others.rs

/// `Long`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Long {
    /// `pages`.
    pub pages: Option<Vec<String>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Long {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Long {
        Opt 0 pages = "pages",
    } rest extra
}

/// `Note`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Note {
    /// An object.
    Short(Boxed<Short>),
    /// An object.
    Long(Boxed<Long>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Note {
        Short,
        Long,
    } else Unknown
}

/// `Short`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Short {
    /// `text`.
    pub text: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Short {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Short {
        Opt 0 text = "text",
    } rest extra
}
