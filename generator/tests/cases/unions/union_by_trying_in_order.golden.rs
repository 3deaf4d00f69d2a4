// ---- src/types/others.rs

/// `Long`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Long {
    /// `pages`.
    pub pages: Option<Vec<String>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Long {
        opt 0 pages = "pages",
    } rest extra
}

/// `Note`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Note {
    /// An object.
    Short(Short),
    /// An object.
    Long(Long),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Note {
        Short: object [],
        Long: object [],
    } else Unknown
}

/// `Short`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Short {
    /// `text`.
    pub text: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Short {
        opt 0 text = "text",
    } rest extra
}
