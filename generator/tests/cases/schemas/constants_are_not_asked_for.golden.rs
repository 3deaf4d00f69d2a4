// ---- src/resources/things.rs

/// `create`.
///
/// From a client: `client.things()`.
///
/// * [`create`](Self::create): `POST /things`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Things<C = crate::Client> {
    client: C,
}

impl<C: Clone> Things<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `createThing`.
    ///
    /// `POST /things`
    ///
    /// # Returns
    ///
    /// * `204`: done
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client, body: case::types::Thing) -> Result<(), case::Error> {
    /// client.things().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: types::Thing) -> Call<CreateThing, C> {
        Call::new(&self.client).json(&body)
    }
}

/// The operation behind [`Things::create`]: `POST /things`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CreateThing;
impl Operation for CreateThing {
    type Response = Empty;
    const META: Meta = Meta::new("createThing", Method::POST, "/things");
}
// ---- src/types/things.rs

/// `Owner`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Owner {
    /// Where `type` is `person`.
    Person(Boxed<Person>),
    /// Where `type` is `team`.
    Team(Boxed<Team>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

impl From<Person> for Owner {
    fn from(value: Person) -> Self {
        Self::Person(value.into())
    }
}

impl From<Team> for Owner {
    fn from(value: Team) -> Self {
        Self::Team(value.into())
    }
}

crate::runtime::wire::tagged_union! {
    Owner by "type" true {
        Person = "person",
        Team = "team",
    } else Unknown
}

/// `Person`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Person {
    /// `type`.
    pub r#type: String,
    /// `name`.
    pub name: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Person {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            r#type: "person".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

impl Default for Person {
    fn default() -> Self {
        Self {
            r#type: "person".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Person {
        Req 0 r#type = "type",
        Req 1 name = "name",
    } rest extra
}

/// `Team`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Team {
    /// `type`: one of `person`, `team`.
    pub r#type: TeamType,
    /// `size`.
    pub size: i64,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Team {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(size: i64) -> Self {
        Self {
            size,
            r#type: "team".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

impl Default for Team {
    fn default() -> Self {
        Self {
            r#type: "team".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Team {
        Req 0 r#type = "type",
        Req 1 size = "size",
    } rest extra
}

/// `Team type`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum TeamType {
    /// `person`.
    Person,
    /// `team`.
    Team,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    TeamType {
        Person = "person",
        Team = "team",
    } else Unknown
}

/// `Thing`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Thing {
    /// `kind`: `thing`.
    pub kind: ThingKind,
    /// `version`: `2`.
    pub version: ThingVersion,
    /// `ratio`: `1.5`.
    pub ratio: ThingRatio,
    /// `confirmed`.
    pub confirmed: bool,
    /// `name`.
    pub name: String,
    /// `hint`: `maybe`.
    pub hint: Option<ThingHint>,
    /// `owner`.
    pub owner: Owner,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Thing {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(name: impl Into<String>, owner: impl Into<Owner>) -> Self {
        Self {
            name: name.into(),
            owner: owner.into(),
            kind: "thing".into(),
            version: 2i64.into(),
            ratio: crate::runtime::wire::value("1.5").into(),
            confirmed: true,
            ..crate::runtime::wire::blank()
        }
    }

    /// `hint`: `maybe`.
    #[must_use]
    pub fn hint(mut self, value: impl Into<ThingHint>) -> Self {
        self.hint = Some(value.into());
        self
    }
}

impl Default for Thing {
    fn default() -> Self {
        Self {
            kind: "thing".into(),
            version: 2i64.into(),
            ratio: crate::runtime::wire::value("1.5").into(),
            confirmed: true,
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Thing {
        Req 0 kind = "kind" only "\"thing\"",
        Req 1 version = "version" only "2",
        Req 2 ratio = "ratio" only "1.5",
        Req 3 confirmed = "confirmed" only "true",
        Req 4 name = "name",
        Opt 5 hint = "hint" only "\"maybe\"",
        Req 6 owner = "owner",
    } rest extra
}

/// `Thing hint`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ThingHint {
    /// `maybe`.
    Maybe,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    ThingHint {
        Maybe = "maybe",
    } else Unknown
}

/// `Thing kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ThingKind {
    /// `thing`.
    Thing,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    ThingKind {
        Thing = "thing",
    } else Unknown
}

/// `Thing ratio`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ThingRatio {
    /// `1.5`.
    N1Point5,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::mixed_enum! {
    ThingRatio {
        N1Point5 = "1.5",
    } else Unknown
}

/// `Thing version`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ThingVersion {
    /// `2`.
    N2,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    ThingVersion {
        N2 = 2,
    } else Unknown
}
