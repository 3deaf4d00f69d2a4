// ---- src/types/others.rs

/// `Event`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Event {
    /// `kind`: `created`.
    pub kind: EventKind,
    /// `version`: `1`.
    pub version: Option<EventVersion>,
    /// `test`.
    pub test: Option<bool>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Event {
    fn default() -> Self {
        Self {
            kind: "created".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Event {
        Req 0 kind = "kind" only "\"created\"",
        Opt 1 version = "version" only "1",
        Opt 2 test = "test" only "false",
    } rest extra
}

/// `Event kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum EventKind {
    /// `created`.
    Created,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    EventKind {
        Created = "created",
    } else Unknown
}

/// `Event version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum EventVersion {
    /// `1`.
    N1,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    EventVersion {
        N1 = 1,
    } else Unknown
}
