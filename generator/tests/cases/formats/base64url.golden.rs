// ---- src/types/others.rs

/// `Token`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Token {
    /// `key`.
    pub key: Option<Base64Url>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Token {
        Opt 0 key = "key",
    } rest extra
}
