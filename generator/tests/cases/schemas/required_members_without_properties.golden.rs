// warning[required-absent]: required but not among the properties: `label`
//   --> #/components/schemas/Song/required
//   related: required_members_without_properties.yaml:9:53 (#/components/schemas/Song/properties): these are the properties
//   help: describe it there, or take it off the list
// note[required-not-asked]: required, and not described, so that no type asks for it: `de`, `en`
//   --> #/components/schemas/Words
// ---- src/types/others.rs

/// `Both`.
#[derive(Debug, Clone, PartialEq)]
pub struct Both {
    /// `title`.
    pub title: Option<String>,
    /// `label`.
    pub label: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Both {
        Opt 0 title = "title",
        Req 1 label = "label",
    } rest extra
}

/// `Song`.
#[derive(Debug, Clone, PartialEq)]
pub struct Song {
    /// `title`.
    pub title: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Song {
        Req 0 title = "title",
    } rest extra
}

/// `Titled`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Titled {
    /// `title`.
    pub title: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Titled {
        Opt 0 title = "title",
        Opt 1 label = "label",
    } rest extra
}

/// `Words`.
pub type Words = std::collections::BTreeMap<String, String>;
