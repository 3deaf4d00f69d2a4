// ---- src/types/others.rs

/// failed
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ResultCode {
    /// `ok`.
    pub ok: bool,
    /// `code`: `7`.
    pub code: Option<ResultCodeCode>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ResultCode {
    fn default() -> Self {
        Self {
            ok: false,
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    ResultCode {
        Req 0 ok = "ok" only "false",
        Opt 1 code = "code" only "7",
    } rest extra
}

/// `Result code code`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ResultCodeCode {
    /// `7`.
    N7,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    ResultCodeCode {
        N7 = 7,
    } else Unknown
}

/// other
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ResultObject {
    /// `ok`.
    pub ok: Option<bool>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ResultObject {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ResultObject {
        Opt 0 ok = "ok",
    } rest extra
}

/// done
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ResultState {
    /// `ok`.
    pub ok: bool,
    /// `state`: `final`.
    pub state: Option<ResultStateState>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ResultState {
    fn default() -> Self {
        Self {
            ok: true,
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    ResultState {
        Req 0 ok = "ok" only "true",
        Opt 1 state = "state" only "\"final\"",
    } rest extra
}

/// `Result state state`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ResultStateState {
    /// `final`.
    Final,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    ResultStateState {
        Final = "final",
    } else Unknown
}

/// `Result`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ResultType {
    /// An object where `ok` is `false`.
    Code(Boxed<ResultCode>),
    /// An object where `ok` is `true`.
    State(Boxed<ResultState>),
    /// An object.
    Object(Boxed<ResultObject>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    ResultType {
        Code,
        State,
        Object,
    } else Unknown
}
