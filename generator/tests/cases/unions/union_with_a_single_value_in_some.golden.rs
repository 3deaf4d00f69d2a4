// ---- src/types/others.rs

/// done
#[derive(Debug, Clone, PartialEq)]
pub struct Done {
    /// `ok`.
    pub ok: bool,
    /// `state`.
    pub state: Option<DoneState>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Done {
        Req 0 ok = "ok" only "true",
        Opt 1 state = "state" only "\"final\"",
    } rest extra
}

/// `done state`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DoneState {
    /// `final`.
    Final,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    DoneState {
        Final = "final",
    } else Unknown
}

/// failed
#[derive(Debug, Clone, PartialEq)]
pub struct Failed {
    /// `ok`.
    pub ok: bool,
    /// `code`.
    pub code: Option<FailedCode>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Failed {
        Req 0 ok = "ok" only "false",
        Opt 1 code = "code" only "7",
    } rest extra
}

/// `failed code`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailedCode {
    /// `7`.
    N7,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    FailedCode {
        N7 = 7,
    } else Unknown
}

/// other
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Other {
    /// `ok`.
    pub ok: Option<bool>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Other {
        Opt 0 ok = "ok",
    } rest extra
}

/// `Result`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResultType {
    /// An object where `ok` is `false`.
    Failed(Boxed<Failed>),
    /// An object where `ok` is `true`.
    Done(Boxed<Done>),
    /// An object.
    Other(Boxed<Other>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    ResultType {
        Failed,
        Done,
        Other,
    } else Unknown
}
