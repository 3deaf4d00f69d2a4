// ---- src/types/others.rs

/// `Token`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Token {
    /// `key`.
    pub key: Option<Base64Url>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Token {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Token {
        Opt 0 key = "key",
    } rest extra
}
