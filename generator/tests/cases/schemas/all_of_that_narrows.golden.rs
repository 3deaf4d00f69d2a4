// ---- src/types/others.rs

/// `Created`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Created {
    /// `kind`: `created`.
    pub kind: CreatedKind,
    /// `at`.
    pub at: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Created {
    fn default() -> Self {
        Self {
            kind: "created".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Created {
        Req 0 kind = "kind" only "\"created\"",
        Opt 1 at = "at",
    } rest extra
}

/// `Created kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum CreatedKind {
    /// `created`.
    Created,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    CreatedKind {
        Created = "created",
    } else Unknown
}

/// `Event`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Event {
    /// `kind`.
    pub kind: String,
    /// `at`.
    pub at: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Event {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Event {
        Req 0 kind = "kind",
        Opt 1 at = "at",
    } rest extra
}
