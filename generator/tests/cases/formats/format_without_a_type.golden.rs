// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `added`.
    pub added: Option<DateTime>,
    /// `plays`.
    pub plays: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        opt 0 added = "added",
        opt 1 plays = "plays",
    } rest extra
}
