// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// `length`.
    ///
    /// Limits: at most 3600.
    pub length: Nullable<i64>,
    /// `year`.
    pub year: Option<SongYear>,
    /// `number`.
    pub number: Option<f64>,
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
        Opt 1 length = "length",
        Opt 2 year = "year",
        Opt 3 number = "number",
    } rest extra
}

/// `Song year`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongYear {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    SongYear {
        Integer,
        String,
    } else Unknown
}
