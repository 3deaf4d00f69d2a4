// ---- src/types/others.rs

/// The names of all songs.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Names {
    /// `items`.
    pub items: Vec<NamesItem>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Names {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Names {
        Req 0 items = "items",
    } rest extra
}

/// `Names_item`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type NamesItem = String;

/// `Page`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Page {
    /// `items`.
    pub items: Vec<PageItem>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Page {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Page {
        Req 0 items = "items",
    } rest extra
}

/// `Page_item`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type PageItem = serde_json::Value;

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
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
        Opt 0 title = "title",
    } rest extra
}

/// `Songs`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs {
    /// `items`.
    pub items: Vec<Song>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Songs {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Songs {
        Req 0 items = "items",
    } rest extra
}
