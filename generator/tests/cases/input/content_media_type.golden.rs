// ---- src/types/others.rs

/// `Cover`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cover {
    /// `picture`.
    ///
    /// Limits: content of `image/png`.
    pub picture: Option<Binary>,
    /// `settings`.
    ///
    /// Limits: content of `application/json`.
    pub settings: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cover {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Cover {
        Opt 0 picture = "picture",
        Opt 1 settings = "settings",
    } rest extra
}
