// ---- src/types/others.rs

/// `Cover`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cover {
    /// `picture`.
    pub picture: Option<Binary>,
    /// `settings`.
    pub settings: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Cover {
        opt 0 picture = "picture",
        opt 1 settings = "settings",
    } rest extra
}
