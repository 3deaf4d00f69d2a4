// ---- src/types/shared.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        opt 0 title = "title",
    } rest extra
}

/// `Value`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ValueType {
    /// One of the alternatives.
    String(String),
    /// One of the alternatives.
    Number(f64),
    /// One of the alternatives.
    Boolean(bool),
    /// One of the alternatives.
    List(Vec<String>),
    /// One of the alternatives.
    Song(Song),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    ValueType {
        String: string,
        Number: number,
        Boolean: boolean,
        List: array,
        Song: object [],
    } else Unknown
}
