// note[condition]: no type can express `if`, `then`; values are not checked for it
//   --> #/components/schemas/Song
// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
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
