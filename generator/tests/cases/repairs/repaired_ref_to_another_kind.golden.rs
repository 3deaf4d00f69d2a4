// warning[ref-to-other-kind]: `#/components/parameters/Page` leads to one of the `parameters`, a schema is needed here; its schema is taken
//   --> #/components/schemas/Song/properties/page
// ---- src/types/others.rs

/// `Page`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Page = i64;

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `page`.
    pub page: Option<Page>,
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
        Opt 0 page = "page",
    } rest extra
}
