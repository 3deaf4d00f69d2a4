// warning[not-an-object]: a schema is an object, this is null; it is taken as empty
//   --> #/components/schemas/Song/properties/anything
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// `anything`.
    pub anything: Option<serde_json::Value>,
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
        Opt 0 title = "title",
        Opt 1 anything = "anything",
    } rest extra
}
