// error[unresolved-ref]: the reference `#/components/schemas/Artsit` cannot be followed (nothing is there in the description); any value is taken there
//   --> #/components/schemas/Song/properties/artist
//   related: refused_ref_to_nothing.yaml:8:5 (#/components/schemas/Artist): this is there
//   help: did you mean `#/components/schemas/Artist`?
// ---- src/types/others.rs

/// `Artist`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Artist {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Artist {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Artist {
        Opt 0 name = "name",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
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
        Opt 0 title = "title",
        Opt 1 artist = "artist",
    } rest extra
}
