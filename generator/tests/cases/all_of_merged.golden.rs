// ---- src/types/shared.rs

/// Only other words.
pub type Alone = Base;

/// `Base`.
#[derive(Debug, Clone, PartialEq)]
pub struct Base {
    /// `id`.
    pub id: String,
    /// Of the base.
    pub note: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Base {
        req 0 id = "id",
        opt 1 note = "note",
    } rest extra
}

/// Everything of the base, and more.
#[derive(Debug, Clone, PartialEq)]
pub struct Derived {
    /// `more`.
    pub more: Option<i64>,
    /// `id`.
    pub id: String,
    /// Of the base.
    pub note: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Derived {
        opt 0 more = "more",
        req 1 id = "id",
        req 2 note = "note",
    } rest extra
}

/// `Map`.
pub type MapType = std::collections::BTreeMap<String, i64>;

/// `Open`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Open {
    /// `a`.
    pub a: Option<String>,
    /// Members that have no name of their own.
    pub additional_properties: std::collections::BTreeMap<String, String>,
}

crate::runtime::wire::object! {
    Open {
        opt 0 a = "a",
    } rest additional_properties
}
