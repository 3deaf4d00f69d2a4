// note[unbounded-number]: a number that `i64` cannot hold is read as the nearest one: nothing bounds it, and it is no part of an object, which would keep its digits
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
