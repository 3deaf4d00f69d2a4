// note[missing-items]: this array does not say what it holds; anything is taken
//   --> #/components/schemas/Album/properties/songs
// ---- src/types/others.rs

/// `Album`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Album {
    /// `songs`.
    pub songs: Option<Vec<serde_json::Value>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Album {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Album {
        Opt 0 songs = "songs",
    } rest extra
}
