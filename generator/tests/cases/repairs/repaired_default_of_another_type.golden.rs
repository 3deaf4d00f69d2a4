// note[default-type]: a text is taken as the integer 180
//   --> #/components/schemas/Song/properties/seconds/default
// warning[default-type]: a text is no default of the type `boolean`; it is left out
//   --> #/components/schemas/Song/properties/listed/default
// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `seconds`.
    ///
    /// Default: `180`.
    pub seconds: Option<i64>,
    /// `listed`.
    pub listed: Option<bool>,
    /// `code`.
    ///
    /// Default: `"5"`.
    pub code: Option<String>,
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
        Opt 0 seconds = "seconds",
        Opt 1 listed = "listed",
        Opt 2 code = "code",
    } rest extra
}
