// ---- src/types/others.rs

/// `Votes`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Votes {
    /// `+1`.
    pub plus_1: Option<i64>,
    /// `-1`.
    pub minus_1: Option<i64>,
    /// ``.
    pub value: Option<String>,
    /// `$`.
    pub dollar: Option<String>,
    /// `@id`.
    pub id: Option<String>,
    /// `#`.
    pub hash: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Votes {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Votes {
        Opt 0 plus_1 = "+1",
        Opt 1 minus_1 = "-1",
        Opt 2 value = "",
        Opt 3 dollar = "$",
        Opt 4 id = "@id",
        Opt 5 hash = "#",
    } rest extra
}
