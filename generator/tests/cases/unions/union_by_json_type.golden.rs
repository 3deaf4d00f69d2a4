// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
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
        Opt 0 title = "title",
    } rest extra
}

/// `Value`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Value {
    /// A text.
    String(String),
    /// A number.
    Number(f64),
    /// True or false.
    Boolean(bool),
    /// A list.
    List(Vec<String>),
    /// An object.
    Song(Boxed<Song>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Value {
        String,
        Number,
        Boolean,
        List,
        Song,
    } else Unknown
}
