// note[not-a-boolean]: this is taken as true
//   --> #/components/schemas/Song/properties/title/nullable
// note[not-a-number]: a text is taken as the number 10
//   --> #/components/schemas/Song/properties/title/maxLength
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    ///
    /// Limits: at most 10 characters.
    pub title: Nullable<String>,
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
