// ---- src/types/others.rs

/// `Removed`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Removed {
    /// `id`.
    pub id: String,
    /// `removed`.
    pub removed: bool,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Removed {
    fn default() -> Self {
        Self {
            removed: true,
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Removed {
        Req 0 id = "id",
        Req 1 removed = "removed" only "true",
    } rest extra
}

/// `Singer`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Singer {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Singer {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Singer {
        Req 0 id = "id",
        Opt 1 name = "name",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `singer`.
    pub singer: Option<SongSinger>,
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
        Opt 0 singer = "singer",
    } rest extra
}

/// `Song singer`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongSinger {
    /// An object where `removed` is `true`.
    Removed(Boxed<Removed>),
    /// An object with `id`.
    Singer(Boxed<Singer>),
    /// A text.
    Id(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    SongSinger {
        Removed,
        Singer,
        Id,
    } else Unknown
}
