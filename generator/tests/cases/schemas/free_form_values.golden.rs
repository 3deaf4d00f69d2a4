// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq)]
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

crate::runtime::wire::object! {
    Song {
        req 0 anything = "anything",
        opt 1 described = "described",
        opt 2 object = "object",
        opt 3 open = "open",
        opt 4 list = "list",
    } rest extra
}
