// ---- src/types/others.rs

/// `Cast`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cast {
    /// `lead`.
    pub lead: Option<Person>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cast {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Cast {
        Opt 0 lead = "lead",
    } rest extra
}

/// `Person`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Person {
    /// Where `role` is `singer`.
    Singer(Boxed<Singer>),
    /// Where `role` is `player`.
    Player(Boxed<Player>),
    /// Where `role` is absent or anything else.
    Base(Boxed<PersonBase>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Person by "role" true {
        Singer = "singer",
        Player = "player",
        Base = ,
    } else Unknown default 2
}

/// `Person Base`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PersonBase {
    /// `role`.
    pub role: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for PersonBase {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PersonBase {
        Opt 0 role = "role",
        Opt 1 name = "name",
    } rest extra
}

/// `Player`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Player {
    /// `instrument`.
    pub instrument: Option<String>,
    /// `role`.
    pub role: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Player {
    fn default() -> Self {
        Self {
            role: Some("player".into()),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Player {
        Opt 0 instrument = "instrument",
        Opt 1 role = "role",
        Opt 2 name = "name",
    } rest extra
}

/// `Singer`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
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

impl Default for Singer {
    fn default() -> Self {
        Self {
            role: Some("singer".into()),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Singer {
        Opt 0 voice = "voice",
        Opt 1 role = "role",
        Opt 2 name = "name",
    } rest extra
}
