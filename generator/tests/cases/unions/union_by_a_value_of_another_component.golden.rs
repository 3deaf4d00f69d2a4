// ---- src/types/others.rs

/// `Either`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Either {
    /// Where `kind` is `one`.
    One(Boxed<EitherOne>),
    /// Where `kind` is `two`.
    Two(Boxed<EitherTwo>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Either by "kind" true {
        One = "one",
        Two = "two",
    } else Unknown
}

/// `Either one`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct EitherOne {
    /// `kind`: `one`.
    pub kind: One,
    /// `x`.
    pub x: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for EitherOne {
    fn default() -> Self {
        Self {
            kind: "one".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    EitherOne {
        Req 0 kind = "kind" only "\"one\"",
        Opt 1 x = "x",
    } rest extra
}

/// `Either two`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct EitherTwo {
    /// `kind`: `two`.
    pub kind: Two,
    /// `x`.
    pub x: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for EitherTwo {
    fn default() -> Self {
        Self {
            kind: "two".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    EitherTwo {
        Req 0 kind = "kind" only "\"two\"",
        Opt 1 x = "x",
    } rest extra
}

/// `One`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum One {
    /// `one`.
    One,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    One {
        One = "one",
    } else Unknown
}

/// `Two`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Two {
    /// `two`.
    Two,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Two {
        Two = "two",
    } else Unknown
}
