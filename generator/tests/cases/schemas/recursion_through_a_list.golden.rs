// ---- src/types/others.rs

/// `Folder`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Folder {
    /// `folders`.
    pub folders: Option<Vec<Folder>>,
    /// `by_name`.
    pub by_name: Option<std::collections::BTreeMap<String, Folder>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Folder {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Folder {
        Opt 0 folders = "folders",
        Opt 1 by_name = "by_name",
    } rest extra
}
