// error[wrong-kind-ref]: the reference `#/components/examples/One` cannot be followed (a schema is needed here); any value is taken there
//   --> #/components/schemas/Song/properties/one
//   related: refused_ref_to_another_kind.yaml:8:5 (#/components/examples/One): it leads here
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `one`.
    pub one: Option<serde_json::Value>,
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
        Opt 0 one = "one",
    } rest extra
}
