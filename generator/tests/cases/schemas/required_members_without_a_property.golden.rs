// note[required-undescribed]: required, but no property describes it: `ghost`; whether it is there is not checked
//   --> #/components/schemas/Open
// note[required-together]: these alternatives only say which members go together; that is not checked
//   --> #/components/schemas/Reachable
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/components/schemas/Song/properties/bars
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/components/schemas/Song/additionalProperties
// ---- src/types/others.rs

/// `Open`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Open {
    /// `title`.
    pub title: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Open {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Open {
        Req 0 title = "title",
    } rest extra
}

/// `Reachable`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Reachable {
    /// `mail`.
    pub mail: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Reachable {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Reachable {
        Opt 0 mail = "mail",
        Opt 1 phone = "phone",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: String,
    /// `bars`.
    pub bars: i64,
    /// Members that have no name of their own.
    pub additional_properties: std::collections::BTreeMap<String, i64>,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Req 0 title = "title",
        Req 1 bars = "bars",
    } rest additional_properties
}

/// `Words`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Words {
    /// `en`.
    pub en: String,
    /// `fr`.
    pub fr: String,
    /// Members that have no name of their own.
    pub additional_properties: std::collections::BTreeMap<String, String>,
}

impl Default for Words {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Words {
        Req 0 en = "en",
        Req 1 fr = "fr",
    } rest additional_properties
}
