// ---- src/types/others.rs

/// `Песня`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Песня {
    /// `название`.
    pub название: Option<String>,
    /// `长度`.
    pub 长度: Option<i64>,
    /// `größe`.
    pub größe: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Песня {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Песня {
        Opt 0 название = "название",
        Opt 1 长度 = "长度",
        Opt 2 größe = "größe",
    } rest extra
}

/// `曲`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum 曲 {
    /// `静か`.
    静か,
    /// `激しい`.
    激しい,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    曲 {
        静か = "静か",
        激しい = "激しい",
    } else Unknown
}
