// ---- src/types/others.rs

/// `Cat`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cat {
    /// `kind`.
    pub kind: Option<String>,
    /// `lives`.
    pub lives: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cat {
    fn default() -> Self {
        Self {
            kind: Some("cat".into()),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Cat {
        Opt 0 kind = "kind",
        Opt 1 lives = "lives",
    } rest extra
}

/// `Other`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Other {
    /// `kind`.
    pub kind: Option<String>,
    /// `legs`.
    pub legs: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Other {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Other {
        Opt 0 kind = "kind",
        Opt 1 legs = "legs",
    } rest extra
}

/// `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Pet {
    /// Where `kind` is `cat`.
    Cat(Boxed<Cat>),
    /// Where `kind` is absent or anything else.
    Other(Boxed<Other>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Pet by "kind" true {
        Cat = "cat",
        Other = ,
    } else Unknown default 1
}
