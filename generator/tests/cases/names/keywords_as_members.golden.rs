// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
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

crate::runtime::wire::object! {
    Song {
        opt 0 r#type = "type",
        opt 1 r#match = "match",
        opt 2 self_ = "self",
        opt 3 upper_self = "Self",
        opt 4 crate_ = "crate",
        opt 5 super_ = "super",
        opt 6 r#gen = "gen",
    } rest extra
}
