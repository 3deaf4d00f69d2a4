// note[pattern-properties] at #/components/schemas/Charts/patternProperties
//   the patterns of the names are not checked
// note[pattern-properties] at #/components/schemas/Labels/patternProperties
//   the patterns of the names are not checked
// ---- src/types/shared.rs

/// `Charts`.
pub type Charts = std::collections::BTreeMap<String, String>;

/// `Labels`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Labels {
    /// `name`.
    pub name: Option<String>,
    /// Members that have no name of their own.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
}

crate::runtime::wire::object! {
    Labels {
        opt 0 name = "name",
    } rest additional_properties
}
