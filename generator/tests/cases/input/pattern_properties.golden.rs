// note[pattern-properties]: the patterns of the names are not checked
//   --> #/components/schemas/Charts/patternProperties
// note[pattern-properties]: the patterns of the names are not checked
//   --> #/components/schemas/Labels/patternProperties
// ---- src/types/others.rs

/// `Charts`.
pub type Charts = std::collections::BTreeMap<String, String>;

/// `Labels`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
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
