// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/components/schemas/Songs/oneOf/1/items
// ---- src/types/others.rs

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

/// `Songs`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Songs {
    /// A list.
    List(Vec<Song>),
    /// A list.
    IntegerList(Vec<i64>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Songs {
        List,
        IntegerList,
    } else Unknown
}
