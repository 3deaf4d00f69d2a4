// warning[duplicate-key]: this key stands here more than once; the last one counts
//   --> #/components/schemas/Song/properties/title
//   related: repaired_key_twice.yaml:10:21 (#/components/schemas/Song/properties/title): it stands here as well
// ---- src/types/others.rs

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
