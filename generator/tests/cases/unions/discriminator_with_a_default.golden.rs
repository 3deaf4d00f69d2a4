// ---- src/types/others.rs

/// `Cast`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cast {
    /// `lead`.
    pub lead: Option<Person>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Cast {
        Opt 0 lead = "lead",
    } rest extra
}

/// `Opera`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opera {
    /// `kind`.
    pub kind: Option<String>,
    /// `acts`.
    pub acts: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Opera {
        Opt 0 kind = "kind",
        Opt 1 acts = "acts",
    } rest extra
}

/// `Other`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Other {
    /// `kind`.
    pub kind: Option<String>,
    /// `length`.
    pub length: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Other {
        Opt 0 kind = "kind",
        Opt 1 length = "length",
    } rest extra
}

/// `Person`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Person {
    /// Where `role` is `singer`.
    Singer(Boxed<Singer>),
    /// Where `role` is absent or anything else.
    Base(Boxed<PersonBase>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Person by "role" true or 1 {
        Singer = "singer",
        Base = ,
    } else Unknown
}

/// `Person Base`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PersonBase {
    /// `role`.
    pub role: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    PersonBase {
        Opt 0 role = "role",
        Opt 1 name = "name",
    } rest extra
}

/// `Singer`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Singer {
    /// `voice`.
    pub voice: Option<String>,
    /// `role`.
    pub role: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Singer {
        Opt 0 voice = "voice",
        Opt 1 role = "role",
        Opt 2 name = "name",
    } rest extra
}

/// `Song`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Song {
    /// Where `kind` is `opera`.
    Opera(Boxed<Opera>),
    /// Where `kind` is absent or anything else.
    Other(Boxed<Other>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Song by "kind" true or 1 {
        Opera = "opera",
        Other = ,
    } else Unknown
}
