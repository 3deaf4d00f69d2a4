// ---- src/types/others.rs

/// `Anything`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Anything {
    /// An object with `title`.
    Song(Boxed<Song>),
    /// One of the alternatives.
    Json(serde_json::Value),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Anything {
        Song,
        Json,
    } else Unknown
}

/// `Deep`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Deep {
    /// A text.
    String(String),
    /// One of the alternatives.
    VariantB(DeepVariantB),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Deep {
        String,
        VariantB,
    } else Unknown
}

/// `Deep variant b`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum DeepVariantB {
    /// A whole number.
    Integer(i64),
    /// True or false.
    Boolean(bool),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    DeepVariantB {
        Integer,
        Boolean,
    } else Unknown
}

/// `Holder`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Holder {
    /// `anything`.
    pub anything: Nullable<Anything>,
    /// `deep`.
    pub deep: Nullable<Deep>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Holder {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Holder {
        Opt 0 anything = "anything",
        Opt 1 deep = "deep",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Req 0 title = "title",
    } rest extra
}
