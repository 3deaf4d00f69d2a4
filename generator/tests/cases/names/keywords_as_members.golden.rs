// ---- src/types/others.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `type`.
    pub r#type: Option<String>,
    /// `match`.
    pub r#match: Option<String>,
    /// `self`.
    pub self_: Option<String>,
    /// `Self`.
    pub upper_self: Option<String>,
    /// `crate`.
    pub crate_: Option<String>,
    /// `super`.
    pub super_: Option<String>,
    /// `gen`.
    pub r#gen: Option<String>,
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
        Opt 0 r#type = "type",
        Opt 1 r#match = "match",
        Opt 2 self_ = "self",
        Opt 3 upper_self = "Self",
        Opt 4 crate_ = "crate",
        Opt 5 super_ = "super",
        Opt 6 r#gen = "gen",
    } rest extra
}
