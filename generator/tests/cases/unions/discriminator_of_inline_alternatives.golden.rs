// ---- src/types/others.rs

/// `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Pet {
    /// Where `kind` is `cat`.
    Cat(Boxed<PetCat>),
    /// Where `kind` is `dog`.
    Dog(Boxed<PetDog>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Pet by "kind" true {
        Cat = "cat",
        Dog = "dog",
    } else Unknown
}

/// Cat
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PetCat {
    /// `kind`: `cat`.
    pub kind: PetCatKind,
    /// `lives`.
    pub lives: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PetCat {
    fn default() -> Self {
        Self {
            kind: "cat".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    PetCat {
        Req 0 kind = "kind" only "\"cat\"",
        Opt 1 lives = "lives",
    } rest extra
}

/// `Pet cat kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum PetCatKind {
    /// `cat`.
    Cat,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    PetCatKind {
        Cat = "cat",
    } else Unknown
}

/// Dog
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PetDog {
    /// `kind`: `dog`.
    pub kind: PetDogKind,
    /// `tricks`.
    pub tricks: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PetDog {
    fn default() -> Self {
        Self {
            kind: "dog".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    PetDog {
        Req 0 kind = "kind" only "\"dog\"",
        Opt 1 tricks = "tricks",
    } rest extra
}

/// `Pet dog kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum PetDogKind {
    /// `dog`.
    Dog,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    PetDogKind {
        Dog = "dog",
    } else Unknown
}
