// ---- src/types/others.rs

/// `Long`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Long {
    /// `title`.
    pub title: String,
    /// `words`.
    pub words: String,
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
        Req 0 title = "title",
        Req 1 words = "words",
    } rest extra
}

/// `Short`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Short {
    /// `title`.
    pub title: String,
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
        Req 0 title = "title",
    } rest extra
}

/// `Song`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Song {
    /// An object with `title` and `words`.
    Long(Boxed<Long>),
    /// An object with `title`.
    Short(Boxed<Short>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Song {
        Long,
        Short,
    } else Unknown
}
