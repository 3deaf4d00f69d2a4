// ---- src/types/others.rs

/// `Bird`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Bird {
    /// `kind`: one of `crow`, `owl`.
    pub kind: BirdKind,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Bird {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Bird {
        Req 0 kind = "kind",
    } rest extra
}

/// `Bird kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum BirdKind {
    /// `crow`.
    Crow,
    /// `owl`.
    Owl,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    BirdKind {
        Crow = "crow",
        Owl = "owl",
    } else Unknown
}

/// `Cat`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cat {
    /// `kind`: one of `cat`, `tiger`.
    pub kind: CatKind,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cat {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Cat {
        Req 0 kind = "kind",
    } rest extra
}

/// `Cat kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum CatKind {
    /// `cat`.
    Cat,
    /// `tiger`.
    Tiger,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    CatKind {
        Cat = "cat",
        Tiger = "tiger",
    } else Unknown
}

/// `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Pet {
    /// Where `kind` is `cat` or `tiger`.
    Cat(Boxed<Cat>),
    /// Where `kind` is `crow` or `owl`.
    Bird(Boxed<Bird>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Pet by "kind" true {
        Cat = "cat" | "tiger",
        Bird = "crow" | "owl",
    } else Unknown
}

/// `Wild`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Wild {
    /// Where `kind` is `tiger` or `cat`.
    Cat(Boxed<Cat>),
    /// Where `kind` is `owl` or `crow`.
    Bird(Boxed<Bird>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Wild by "kind" true {
        Cat = "tiger" | "cat",
        Bird = "owl" | "crow",
    } else Unknown
}
