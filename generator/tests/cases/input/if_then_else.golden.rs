// note[condition]: no type can express `if`; what it asks for is not checked, and members that are only described in `then` and `else` may always be left out
//   --> #/components/schemas/Song/if
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `kind`.
    pub kind: Option<String>,
    /// `words`.
    pub words: Option<String>,
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
        Opt 0 kind = "kind",
        Opt 1 words = "words",
    } rest extra
}
