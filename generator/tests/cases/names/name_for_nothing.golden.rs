// warning[name-for-nothing]: the description has nothing that `names.operations` calls `listSongs`
//   --> name_for_nothing.toml
// warning[name-for-nothing]: the description has nothing that `names.fields` calls `Song.length`
//   --> name_for_nothing.toml
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub name: Option<String>,
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
        Opt 0 name = "title",
    } rest extra
}
