// ---- src/types/others.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `writers`.
    pub writers: Nullable<Vec<String>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Opt 0 writers = "writers",
    } rest extra
}
