// ---- src/types/others.rs

/// `Cover`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cover {
    /// `encoded`.
    ///
    /// Limits: content of `image/png`.
    pub encoded: Option<Base64>,
    /// `embedded`.
    ///
    /// Limits: content of `application/json`.
    pub embedded: Option<String>,
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
        Opt 0 encoded = "encoded",
        Opt 1 embedded = "embedded",
    } rest extra
}
