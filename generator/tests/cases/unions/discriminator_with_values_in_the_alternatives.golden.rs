// ---- src/types/others.rs

/// `Closed`.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// `kind`.
    pub kind: ClosedKind,
    /// `why`.
    pub why: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Closed {
        Req 0 kind = "kind",
        Opt 1 why = "why",
    } rest extra
}

/// `Closed kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClosedKind {
    /// `closed`.
    Closed,
    /// `locked`.
    Locked,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    ClosedKind {
        Closed = "closed",
        Locked = "locked",
    } else Unknown
}

/// `Event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// Where `kind` is `opened` or `reopened`.
    Opened(Boxed<Opened>),
    /// Where `kind` is `closed` or `locked`.
    Closed(Boxed<Closed>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Event by "kind" true {
        Opened = "opened" | "reopened",
        Closed = "closed" | "locked",
    } else Unknown
}

/// `Opened`.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// `kind`.
    pub kind: OpenedKind,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Opened {
        Req 0 kind = "kind",
    } rest extra
}

/// `Opened kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OpenedKind {
    /// `opened`.
    Opened,
    /// `reopened`.
    Reopened,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    OpenedKind {
        Opened = "opened",
        Reopened = "reopened",
    } else Unknown
}
