// note[tuple]: the places of this tuple are not told apart: each may be any of them
//   --> #/components/schemas/Tuple/prefixItems
// ---- src/types/shared.rs

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
        req 0 ok = "ok",
        opt 1 state = "state",
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
        req 0 ok = "ok",
        opt 1 code = "code",
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

/// `Kinds`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Kinds {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
    /// True or false.
    Boolean(bool),
    /// A list.
    List(Vec<String>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Kinds {
        Integer: integer,
        String: string,
        Boolean: boolean,
        List: array,
    } else Unknown
}

/// `Large`.
#[derive(Debug, Clone, PartialEq)]
pub struct Large {
    /// `a`.
    pub a: String,
    /// `b`.
    pub b: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Large {
        req 0 a = "a",
        req 1 b = "b",
    } rest extra
}

/// `Lists`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Lists {
    /// A list.
    List(Vec<Small>),
    /// A list.
    Variant2(Vec<i64>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Lists {
        List: array,
        Variant2: array,
    } else Unknown
}

/// `Nested`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Nested {
    /// One of the alternatives.
    Required(Required),
    /// One of the alternatives.
    Kinds(Kinds),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Nested {
        Required: any,
        Kinds: any,
    } else Unknown
}

/// `OnlyRequired`.
pub type OnlyRequired = serde_json::Map<String, serde_json::Value>;

/// `OrNull`.
pub type OrNull = Required;

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
        opt 0 ok = "ok",
    } rest extra
}

/// `Required`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Required {
    /// An object with `a` and `b`.
    Large(Large),
    /// An object with `a`.
    Small(Small),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Required {
        Large: object ["a", "b"],
        Small: object ["a"],
    } else Unknown
}

/// `Set`.
///
/// Limits: no item twice.
pub type Set = Vec<String>;

/// `SingleValued`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SingleValued {
    /// An object with `ok` `false` and `code` `7`.
    Failed(Failed),
    /// An object with `ok` `true` and `state` `"final"`.
    Done(Done),
    /// An object.
    Other(Other),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    SingleValued {
        Failed: object ["ok"] {"ok" = "false", "code" = "7"},
        Done: object ["ok"] {"ok" = "true", "state" = "\"final\""},
        Other: object [],
    } else Unknown
}

/// `Small`.
#[derive(Debug, Clone, PartialEq)]
pub struct Small {
    /// `a`.
    pub a: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Small {
        req 0 a = "a",
    } rest extra
}

/// `Tuple`.
pub type Tuple = Vec<TupleItem>;

/// `Tuple item`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TupleItem {
    /// A text.
    String(String),
    /// A number.
    Number(f64),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    TupleItem {
        String: string,
        Number: number,
    } else Unknown
}
