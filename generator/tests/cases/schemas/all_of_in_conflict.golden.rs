// warning[conflicting-schemas]: schemas that hold at once here ask for the types `integer` and `string`; the outer one is followed
//   --> #/components/schemas/Thing/allOf/1/properties/id/type
//   related: all_of_in_conflict.yaml:7:47 (#/components/schemas/Base/properties/id/type): `string` is asked for here
// warning[conflicting-schemas]: schemas that hold at once here ask for values that have none in common; the outer one is followed
//   --> #/components/schemas/Thing/allOf/1/properties/state/enum
//   related: all_of_in_conflict.yaml:7:86 (#/components/schemas/Base/properties/state/enum): these values are asked for here
// ---- src/types/others.rs

/// `Base`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Base {
    /// `id`.
    pub id: Option<String>,
    /// `state`: one of `on`, `off`.
    pub state: Option<BaseState>,
    /// `size`.
    pub size: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Base {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Base {
        Opt 0 id = "id",
        Opt 1 state = "state",
        Opt 2 size = "size",
    } rest extra
}

/// `Base state`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum BaseState {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    BaseState {
        On = "on",
        Off = "off",
    } else Unknown
}

/// `Thing`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Thing {
    /// `id`.
    pub id: Option<i64>,
    /// `state`: `open`.
    pub state: Option<ThingState>,
    /// `size`.
    pub size: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Thing {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Thing {
        Opt 0 id = "id",
        Opt 1 state = "state" only "\"open\"",
        Opt 2 size = "size",
    } rest extra
}

/// `Thing state`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ThingState {
    /// `open`.
    Open,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    ThingState {
        Open = "open",
    } else Unknown
}
