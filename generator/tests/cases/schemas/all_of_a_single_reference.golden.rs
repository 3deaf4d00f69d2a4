// ---- src/types/others.rs

/// `Album`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Album {
    /// The first.
    pub opener: Option<Boxed<Base>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Album {
        Opt 0 opener = "opener",
    } rest extra
}

/// `Base`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Base {
    /// `id`.
    pub id: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Base {
        Opt 0 id = "id",
    } rest extra
}

/// Like its base.
pub type Song = Base;
