// ---- src/types/others.rs

/// `Base`.
#[derive(Debug, Clone, PartialEq)]
pub struct Base {
    /// `id`.
    pub id: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Base {
        req 0 id = "id",
    } rest extra
}

/// Something to sing.
#[derive(Debug, Clone, PartialEq)]
pub struct Song {
    /// `title`.
    pub title: String,
    /// `id`.
    pub id: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        req 0 title = "title",
        req 1 id = "id",
    } rest extra
}
