// warning[required-absent]: required but not among the properties: `lenght`
//   --> #/components/schemas/Song/required
//   related: repaired_required_that_is_absent.yaml:8:54 (#/components/schemas/Song/properties): these are the properties
//   help: describe it there, or take it off the list
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: String,
    /// `length`.
    pub length: Option<i64>,
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
        Opt 1 length = "length",
    } rest extra
}
