// ---- src/types/others.rs

/// `Album`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Album {
    /// Song
    pub opener: Option<Boxed<AlbumOpener>>,
    /// This is what the front of the album looks like.
    pub cover: Option<Boxed<AlbumCover>>,
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
        Opt 1 cover = "cover",
    } rest extra
}

/// This is what the front of the album looks like.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AlbumCover {
    /// `color`.
    pub color: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for AlbumCover {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AlbumCover {
        Opt 0 color = "color",
    } rest extra
}

/// Song
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AlbumOpener {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for AlbumOpener {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AlbumOpener {
        Opt 0 title = "title",
    } rest extra
}
