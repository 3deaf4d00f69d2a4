// ---- src/types/others.rs

/// `Map`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Map {
    /// `of`.
    pub of: Option<std::collections::BTreeMap<String, Value>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Map {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Map {
        Opt 0 of = "of",
    } rest extra
}

/// `Number`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Number {
    /// A text.
    String(String),
    /// An object.
    Value(Boxed<Value>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    Number {
        String,
        Value,
    } else Unknown
}

/// `Value`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Value {
    /// `anything`.
    pub anything: Option<serde_json::Value>,
    /// `map`.
    pub map: Option<Boxed<Map>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Value {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Value {
        Opt 0 anything = "anything",
        Opt 1 map = "map",
    } rest extra
}
