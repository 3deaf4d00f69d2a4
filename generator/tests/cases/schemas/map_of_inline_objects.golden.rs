// ---- src/types/others.rs

/// `Albums`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Albums = std::collections::BTreeMap<String, AlbumsValue>;

/// `Albums value`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AlbumsValue {
    /// `year`.
    pub year: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for AlbumsValue {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AlbumsValue {
        Opt 0 year = "year",
    } rest extra
}
