// ---- src/types/others.rs

/// `Album`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Album {
    /// `opener`.
    pub opener: Option<Boxed<Song>>,
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
        Opt 0 opener = "opener",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `album`.
    pub album: Option<Boxed<Album>>,
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
        Opt 0 album = "album",
    } rest extra
}
