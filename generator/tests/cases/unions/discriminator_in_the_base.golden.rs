// ---- src/types/others.rs

/// `Cat`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cat {
    /// `lives`.
    pub lives: Option<i64>,
    /// `kind`.
    pub kind: String,
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cat {
    fn default() -> Self {
        Self {
            kind: "cat".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Cat {
        Opt 0 lives = "lives",
        Req 1 kind = "kind",
        Opt 2 name = "name",
    } rest extra
}

/// `Dog`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Dog {
    /// `tricks`.
    pub tricks: Option<i64>,
    /// `kind`.
    pub kind: String,
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Dog {
    fn default() -> Self {
        Self {
            kind: "dog".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Dog {
        Opt 0 tricks = "tricks",
        Req 1 kind = "kind",
        Opt 2 name = "name",
    } rest extra
}

/// `Owner`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Owner {
    /// `pet`.
    pub pet: Option<Pet>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Owner {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Owner {
        Opt 0 pet = "pet",
    } rest extra
}

/// `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
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
