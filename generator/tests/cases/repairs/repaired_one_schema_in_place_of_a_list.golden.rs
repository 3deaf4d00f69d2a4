// note[not-a-list]: an object is taken as a list of one
//   --> #/components/schemas/Song/allOf
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

/// `Song`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Song = Base;
