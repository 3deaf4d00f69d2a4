// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `anything`.
    pub anything: serde_json::Value,
    /// Whatever you like.
    pub described: Option<serde_json::Value>,
    /// `object`.
    pub object: Option<serde_json::Map<String, serde_json::Value>>,
    /// `open`.
    pub open: Option<serde_json::Map<String, serde_json::Value>>,
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
        Req 0 anything = "anything",
        Opt 1 described = "described",
        Opt 2 object = "object",
        Opt 3 open = "open",
        Opt 4 list = "list",
    } rest extra
}
