// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/components/schemas/Open/additionalProperties
// ---- src/types/others.rs

/// `Base`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Base {
    /// `id`.
    pub id: Option<String>,
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
        Opt 0 id = "id",
    } rest extra
}

/// `Closed`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Closed {
    /// `name`.
    pub name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Closed {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Closed {
        Opt 0 name = "name",
        Opt 1 id = "id",
    } rest extra
}

/// `Open`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Open {
    /// `name`.
    pub name: Option<String>,
    /// Members that have no name of their own.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
}

impl Default for Open {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Open {
        Opt 0 name = "name",
    } rest additional_properties
}
