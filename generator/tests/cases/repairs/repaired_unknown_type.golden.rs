// warning[unknown-type]: there is no type `int`; it is taken as `integer`
//   --> #/components/schemas/Song/properties/seconds/type
// note[unknown-type]: `Boolean` is taken as `boolean`
//   --> #/components/schemas/Song/properties/listed/type
// warning[unknown-type]: there is no type `datetime`; it is taken as `string`
//   --> #/components/schemas/Song/properties/added/type
// warning[unknown-type]: there is no type `mystery`; any value is taken
//   --> #/components/schemas/Song/properties/mystery/type
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `seconds`.
    pub seconds: Option<i32>,
    /// `listed`.
    pub listed: Option<bool>,
    /// `added`.
    pub added: Option<DateTime>,
    /// `anything`.
    pub anything: Option<serde_json::Value>,
    /// `mystery`.
    pub mystery: Option<serde_json::Value>,
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
        Opt 0 seconds = "seconds",
        Opt 1 listed = "listed",
        Opt 2 added = "added",
        Opt 3 anything = "anything",
        Opt 4 mystery = "mystery",
    } rest extra
}
