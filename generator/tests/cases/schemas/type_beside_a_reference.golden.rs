// ---- src/types/others.rs

/// `Holder`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Holder {
    /// `plain`.
    pub plain: Option<Boxed<Song>>,
    /// `empty`.
    pub empty: Nullable<Boxed<Song>>,
    /// `list`.
    pub list: Option<Vec<Option<Song>>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Holder {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Holder {
        Opt 0 plain = "plain",
        Opt 1 empty = "empty",
        Opt 2 list = "list",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: String,
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
        Req 0 title = "title",
    } rest extra
}
