// error[unresolved-ref]: the reference `artist.yaml` cannot be followed (there is no file `artist.yaml`); any value is taken there
//   --> song.yaml (#/properties/artist)
// error[syntax]: the reference `broken.yaml` cannot be followed (`broken.yaml`: did not find expected node content); any value is taken there
//   --> #/components/schemas/Album/properties/cover
//   related: broken.yaml:1:8: the file cannot be read from here on
// warning[unknown-type]: there is no type `text`; it is taken as `string`
//   --> song.yaml (#/properties/title/type)
// ---- src/types/others.rs

/// `Album`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Album {
    /// `cover`.
    pub cover: Option<serde_json::Value>,
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
        Opt 0 cover = "cover",
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
