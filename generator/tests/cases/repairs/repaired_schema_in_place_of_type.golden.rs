// warning[schema-as-type]: a schema stands where the name of a type belongs; it is taken as a whole
//   --> #/components/schemas/Song/properties/artist/type
// note[type-for-schema]: `string` is taken as a schema of that type
//   --> #/components/schemas/Song/properties/title
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
    /// `artist`.
    pub artist: Option<Boxed<Artist>>,
    /// `title`.
    pub title: Option<String>,
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
        Opt 1 title = "title",
    } rest extra
}
