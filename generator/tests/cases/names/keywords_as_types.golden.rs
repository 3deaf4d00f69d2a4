// ---- src/types/others.rs

/// `async`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Async {
    /// `yes`.
    Yes,
    /// `no`.
    No,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Async {
        Yes = "yes",
        No = "no",
    } else Unknown
}

/// `self`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SelfType {
    /// `b`.
    pub b: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SelfType {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SelfType {
        Opt 0 b = "b",
    } rest extra
}

/// `type`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Type {
    /// `a`.
    pub a: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Type {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Type {
        Opt 0 a = "a",
    } rest extra
}
