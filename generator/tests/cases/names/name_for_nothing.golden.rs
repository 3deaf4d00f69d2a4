// warning[name-for-nothing] at name_for_nothing.toml#
//   the description has nothing that `names.operations` calls `listSongs`
// warning[name-for-nothing] at name_for_nothing.toml#
//   the description has nothing that `names.fields` calls `Song.length`
// ---- src/types/shared.rs

/// `Song`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Song {
    /// `title`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        opt 0 name = "title",
    } rest extra
}
