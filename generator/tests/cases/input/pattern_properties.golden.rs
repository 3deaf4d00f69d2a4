// note[unbounded-number]: a number that `i64` cannot hold is read as the nearest one: nothing bounds it, and it is no part of an object, which would keep its digits
//   --> #/components/schemas/Labels/additionalProperties
// note[pattern-properties]: the patterns of the names are not checked
//   --> #/components/schemas/Charts/patternProperties
// note[pattern-properties]: the patterns of the names are not checked
//   --> #/components/schemas/Labels/patternProperties
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
