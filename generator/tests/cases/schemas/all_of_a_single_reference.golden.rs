// ---- src/types/others.rs

/// `Album`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Album {
    /// The first.
    pub opener: Option<Boxed<Base>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Album {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Album {
        Opt 0 opener = "opener",
    } rest extra
}

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

/// Like its base.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Song = Base;
