// ---- src/types/others.rs

/// Cat
#[derive(Debug, Clone, PartialEq)]
pub struct Cat {
    /// `kind`.
    pub kind: CatKind,
    /// `lives`.
    pub lives: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Cat {
        Req 0 kind = "kind" only "\"cat\"",
        Opt 1 lives = "lives",
    } rest extra
}

/// `Cat kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatKind {
    /// `cat`.
    Cat,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    CatKind {
        Cat = "cat",
    } else Unknown
}

/// Dog
#[derive(Debug, Clone, PartialEq)]
pub struct Dog {
    /// `kind`.
    pub kind: DogKind,
    /// `tricks`.
    pub tricks: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Dog {
        Req 0 kind = "kind" only "\"dog\"",
        Opt 1 tricks = "tricks",
    } rest extra
}

/// `Dog kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `dog`.
    Dog,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    DogKind {
        Dog = "dog",
    } else Unknown
}

/// `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// Where `kind` is `cat`.
    Cat(Boxed<Cat>),
    /// Where `kind` is `dog`.
    Dog(Boxed<Dog>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Pet by "kind" true {
        Cat = "cat",
        Dog = "dog",
    } else Unknown
}
