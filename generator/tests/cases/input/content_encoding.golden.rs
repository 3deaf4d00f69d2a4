// ---- src/types/others.rs

/// `Cover`.
#[derive(Debug, Clone, PartialEq, Default)]
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

crate::runtime::wire::object! {
    Cover {
        Opt 0 encoded = "encoded",
        Opt 1 embedded = "embedded",
    } rest extra
}
