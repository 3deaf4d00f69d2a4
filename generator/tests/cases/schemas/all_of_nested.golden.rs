// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// `year`.
    pub year: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        opt 0 title = "title",
        opt 1 year = "year",
        opt 2 id = "id",
    } rest extra
}

/// `Thing`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// `id`.
    pub id: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Thing {
        opt 0 id = "id",
    } rest extra
}

/// `Work`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Work {
    /// `year`.
    pub year: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Work {
        opt 0 year = "year",
        opt 1 id = "id",
    } rest extra
}
