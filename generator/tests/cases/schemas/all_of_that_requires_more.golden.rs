// ---- src/types/others.rs

/// `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Base {
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Base {
        opt 0 id = "id",
        opt 1 title = "title",
    } rest extra
}

/// `Stored`.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// `id`.
    pub id: String,
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Stored {
        req 0 id = "id",
        opt 1 title = "title",
    } rest extra
}
