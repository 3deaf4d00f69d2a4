// error[outside-folder]: the reference `../input/refs_to_refs.yaml#/components/schemas/Song` cannot be followed (`../input/refs_to_refs.yaml` is outside of the folder that references may lead to); any value is taken there
//   --> #/components/schemas/Song/properties/artist
//   help: move the file below the folder of the description, or copy its content
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `artist`.
    pub artist: Option<serde_json::Value>,
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
        Opt 0 artist = "artist",
    } rest extra
}
