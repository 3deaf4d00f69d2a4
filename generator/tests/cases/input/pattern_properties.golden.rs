// note[pattern-properties]: the patterns of the names are not checked
//   --> #/components/schemas/Charts/patternProperties
// note[pattern-properties]: the patterns of the names are not checked
//   --> #/components/schemas/Labels/patternProperties
// note[pattern-properties]: the patterns of the names are not checked
//   --> #/components/schemas/Mixed/patternProperties
// note[pattern-properties]: the patterns of the names are not checked
//   --> #/components/schemas/Choices/patternProperties
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/components/schemas/Labels/additionalProperties
// ---- src/types/others.rs

/// `Charts`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Charts = std::collections::BTreeMap<String, ChartsValueOrOther>;

/// `Charts value or other`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ChartsValueOrOther {
    /// A text.
    String(String),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    ChartsValueOrOther {
        String,
    } else Unknown
}

/// `Choices`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Choices = std::collections::BTreeMap<String, ChoicesValueOrOther>;

/// `Choices value`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ChoicesValue {
    /// A whole number.
    Integer(i64),
    /// An object.
    Mixed(Mixed),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    ChoicesValue {
        Integer,
        Mixed,
    } else Unknown
}

/// `Choices value or other`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ChoicesValueOrOther {
    /// One of the alternatives.
    Value(ChoicesValue),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    ChoicesValueOrOther {
        Value,
    } else Unknown
}

/// `Labels`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Labels {
    /// `name`.
    pub name: Option<String>,
    /// Members that have no name of their own.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
}

impl Default for Labels {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Labels {
        Opt 0 name = "name",
    } rest additional_properties
}

/// `Mixed`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Mixed = std::collections::BTreeMap<String, MixedValueOrOther>;

/// `Mixed value`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct MixedValue {
    /// `id`.
    pub id: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for MixedValue {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    MixedValue {
        Opt 0 id = "id",
    } rest extra
}

/// `Mixed value or other`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum MixedValueOrOther {
    /// An object.
    Value(Boxed<MixedValue>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    MixedValueOrOther {
        Value,
    } else Unknown
}
