// error[wrong-kind-ref] at #/components/schemas/Song/properties/page
//   the reference `#/components/parameters/Page` cannot be followed (a schema is needed here); any value is taken there
// ---- src/types/shared.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `page`.
    pub page: Option<serde_json::Value>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        opt 0 page = "page",
    } rest extra
}
