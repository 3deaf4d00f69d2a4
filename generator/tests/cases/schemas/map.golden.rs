// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/components/schemas/Charts/additionalProperties
// ---- src/types/others.rs

/// `Charts`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Charts = std::collections::BTreeMap<String, i64>;

/// `Shelves`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Shelves = std::collections::BTreeMap<String, Vec<String>>;

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
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Songs = std::collections::BTreeMap<String, Song>;
