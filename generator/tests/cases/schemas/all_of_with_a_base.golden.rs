// ---- src/types/others.rs

/// `Base`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Base {
    /// `id`.
    pub id: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Base {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Base {
        Req 0 id = "id",
    } rest extra
}

/// Something to sing.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: String,
    /// `id`.
    pub id: String,
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
        Req 1 id = "id",
    } rest extra
}
