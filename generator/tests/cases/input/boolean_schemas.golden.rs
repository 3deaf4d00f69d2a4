// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `anything`.
    pub anything: Option<serde_json::Value>,
    /// `never`.
    pub never: Option<serde_json::Value>,
    /// `list`.
    pub list: Option<Vec<serde_json::Value>>,
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
        Opt 0 anything = "anything",
        Opt 1 never = "never",
        Opt 2 list = "list",
    } rest extra
}
