// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `new`.
    pub new: Option<bool>,
    /// `clone`.
    pub clone: Option<String>,
    /// `extra`.
    pub extra_field: Option<String>,
    /// `default`.
    pub default: Option<String>,
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
        Opt 0 new = "new",
        Opt 1 clone = "clone",
        Opt 2 extra_field = "extra",
        Opt 3 default = "default",
    } rest extra
}
