// ---- src/resources/pets.rs

/// `create`.
///
/// From a client: `client.pets()`.
///
/// * [`create`](Self::create): `POST /pets`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Pets<C = crate::Client> {
    client: C,
}

impl<C: Clone> Pets<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `createPet`.
    ///
    /// `POST /pets`
    ///
    /// # Returns
    ///
    /// Hands back [`Pet`](types::Pet).
    ///
    /// * `200`: the pet
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client, body: case::types::PetRequest) -> Result<(), case::Error> {
    /// let response = client.pets().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: types::PetRequest) -> Call<CreatePet, C> {
        Call::new(&self.client).json(&body)
    }
}

/// The operation behind [`Pets::create`]: `POST /pets`.
///
/// Hands back [`Pet`](types::Pet).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CreatePet;
impl Operation for CreatePet {
    type Response = Json<types::Pet>;
    const META: Meta = Meta::new("createPet", Method::POST, "/pets");
}
// ---- src/types/others.rs

/// `Closed`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Closed {
    /// `reason`.
    pub reason: Option<String>,
    /// `kind`: one of `opened`, `closed`.
    pub kind: ClosedKind,
    /// `at`.
    pub at: Option<DateTime>,
    /// `seen`.
    pub seen: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Closed {
    fn default() -> Self {
        Self {
            kind: "closed".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Closed {
        Opt 0 reason = "reason",
        Req 1 kind = "kind",
        Opt 2 at = "at",
        Opt 3 seen = "seen",
    } rest extra
}

/// `Closed kind`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type ClosedKind = EventBaseKind;

/// `Event`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Event {
    /// Where `kind` is `closed`.
    Closed(Boxed<Closed>),
    /// Where `kind` is `opened`.
    Base(Boxed<EventBase>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Event by "kind" true {
        Closed = "closed",
        Base = "opened",
    } else Unknown
}

/// `Event Base`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct EventBase {
    /// `kind`: one of `opened`, `closed`.
    pub kind: EventBaseKind,
    /// `at`.
    pub at: Option<DateTime>,
    /// `seen`.
    pub seen: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for EventBase {
    fn default() -> Self {
        Self {
            kind: "opened".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    EventBase {
        Req 0 kind = "kind",
        Opt 1 at = "at",
        Opt 2 seen = "seen",
    } rest extra
}

/// `Event Base kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum EventBaseKind {
    /// `opened`.
    Opened,
    /// `closed`.
    Closed,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    EventBaseKind {
        Opened = "opened",
        Closed = "closed",
    } else Unknown
}

/// `Log`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Log {
    /// `last`.
    pub last: Option<Event>,
    /// `all`.
    pub all: Option<Vec<Event>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Log {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Log {
        Opt 0 last = "last",
        Opt 1 all = "all",
    } rest extra
}
// ---- src/types/pets.rs

/// `Cat`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Cat {
    /// `lives`.
    pub lives: Option<i64>,
    /// `petType`.
    pub pet_type: String,
    /// `name`.
    pub name: String,
    /// `friend`.
    pub friend: Option<Pet>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Cat {
    fn default() -> Self {
        Self {
            pet_type: "Cat".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Cat {
        Opt 0 lives = "lives",
        Req 1 pet_type = "petType",
        Req 2 name = "name",
        Opt 3 friend = "friend",
    } rest extra
}

/// `Cat Request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CatRequest {
    /// `lives`.
    pub lives: Option<i64>,
    /// `petType`.
    pub pet_type: String,
    /// `name`.
    pub name: String,
    /// `friend`.
    pub friend: Option<PetRequest>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl CatRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pet_type: "Cat".into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `lives`.
    #[must_use]
    pub fn lives(mut self, value: i64) -> Self {
        self.lives = Some(value);
        self
    }

    /// `friend`.
    #[must_use]
    pub fn friend(mut self, value: impl Into<PetRequest>) -> Self {
        self.friend = Some(value.into());
        self
    }
}

impl Default for CatRequest {
    fn default() -> Self {
        Self {
            pet_type: "Cat".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    CatRequest {
        Opt 0 lives = "lives",
        Req 1 pet_type = "petType",
        Req 2 name = "name",
        Opt 3 friend = "friend",
    } rest extra
}

/// `Dog`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Dog {
    /// `bark`.
    pub bark: String,
    /// `born`.
    pub born: Option<String>,
    /// `petType`.
    pub pet_type: String,
    /// `name`.
    pub name: String,
    /// `friend`.
    pub friend: Option<Pet>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Dog {
    fn default() -> Self {
        Self {
            pet_type: "dog".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Dog {
        Req 0 bark = "bark",
        Opt 1 born = "born",
        Req 2 pet_type = "petType",
        Req 3 name = "name",
        Opt 4 friend = "friend",
    } rest extra
}

/// `Dog Request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DogRequest {
    /// `bark`.
    pub bark: String,
    /// `petType`.
    pub pet_type: String,
    /// `name`.
    pub name: String,
    /// `friend`.
    pub friend: Option<PetRequest>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl DogRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(bark: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            bark: bark.into(),
            name: name.into(),
            pet_type: "dog".into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `friend`.
    #[must_use]
    pub fn friend(mut self, value: impl Into<PetRequest>) -> Self {
        self.friend = Some(value.into());
        self
    }
}

impl Default for DogRequest {
    fn default() -> Self {
        Self {
            pet_type: "dog".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    DogRequest {
        Req 0 bark = "bark",
        Req 1 pet_type = "petType",
        Req 2 name = "name",
        Opt 3 friend = "friend",
    } rest extra
}

/// `Lizard`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Lizard {
    /// `petType`.
    pub pet_type: String,
    /// `name`.
    pub name: String,
    /// `friend`.
    pub friend: Option<Pet>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Lizard {
    fn default() -> Self {
        Self {
            pet_type: "lizard".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Lizard {
        Req 0 pet_type = "petType",
        Req 1 name = "name",
        Opt 2 friend = "friend",
    } rest extra
}

/// `Lizard Request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct LizardRequest {
    /// `petType`.
    pub pet_type: String,
    /// `name`.
    pub name: String,
    /// `friend`.
    pub friend: Option<PetRequest>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl LizardRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pet_type: "lizard".into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `friend`.
    #[must_use]
    pub fn friend(mut self, value: impl Into<PetRequest>) -> Self {
        self.friend = Some(value.into());
        self
    }
}

impl Default for LizardRequest {
    fn default() -> Self {
        Self {
            pet_type: "lizard".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    LizardRequest {
        Req 0 pet_type = "petType",
        Req 1 name = "name",
        Opt 2 friend = "friend",
    } rest extra
}

/// `Pet`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Pet {
    /// Where `petType` is `Cat`.
    Cat(Boxed<Cat>),
    /// Where `petType` is `dog`.
    Dog(Boxed<Dog>),
    /// Where `petType` is `lizard`.
    Lizard(Boxed<Lizard>),
    /// Where `petType` is `Puppy`.
    Puppy(Boxed<Puppy>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Pet by "petType" true {
        Cat = "Cat",
        Dog = "dog",
        Lizard = "lizard",
        Puppy = "Puppy",
    } else Unknown
}

/// `Pet Request`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum PetRequest {
    /// Where `petType` is `Cat`.
    CatRequest(Boxed<CatRequest>),
    /// Where `petType` is `dog`.
    DogRequest(Boxed<DogRequest>),
    /// Where `petType` is `lizard`.
    LizardRequest(Boxed<LizardRequest>),
    /// Where `petType` is `Puppy`.
    PuppyRequest(Boxed<PuppyRequest>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

impl From<CatRequest> for PetRequest {
    fn from(value: CatRequest) -> Self {
        Self::CatRequest(value.into())
    }
}

impl From<DogRequest> for PetRequest {
    fn from(value: DogRequest) -> Self {
        Self::DogRequest(value.into())
    }
}

impl From<LizardRequest> for PetRequest {
    fn from(value: LizardRequest) -> Self {
        Self::LizardRequest(value.into())
    }
}

impl From<PuppyRequest> for PetRequest {
    fn from(value: PuppyRequest) -> Self {
        Self::PuppyRequest(value.into())
    }
}

crate::runtime::wire::tagged_union! {
    PetRequest by "petType" true {
        CatRequest = "Cat",
        DogRequest = "dog",
        LizardRequest = "lizard",
        PuppyRequest = "Puppy",
    } else Unknown
}

/// `Puppy`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Puppy {
    /// `weeks`.
    pub weeks: Option<i64>,
    /// `bark`.
    pub bark: String,
    /// `born`.
    pub born: Option<String>,
    /// `petType`.
    pub pet_type: String,
    /// `name`.
    pub name: String,
    /// `friend`.
    pub friend: Option<Pet>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Puppy {
    fn default() -> Self {
        Self {
            pet_type: "Puppy".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Puppy {
        Opt 0 weeks = "weeks",
        Req 1 bark = "bark",
        Opt 2 born = "born",
        Req 3 pet_type = "petType",
        Req 4 name = "name",
        Opt 5 friend = "friend",
    } rest extra
}

/// `Puppy Request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PuppyRequest {
    /// `weeks`.
    pub weeks: Option<i64>,
    /// `bark`.
    pub bark: String,
    /// `petType`.
    pub pet_type: String,
    /// `name`.
    pub name: String,
    /// `friend`.
    pub friend: Option<PetRequest>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl PuppyRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(bark: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            bark: bark.into(),
            name: name.into(),
            pet_type: "Puppy".into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `weeks`.
    #[must_use]
    pub fn weeks(mut self, value: i64) -> Self {
        self.weeks = Some(value);
        self
    }

    /// `friend`.
    #[must_use]
    pub fn friend(mut self, value: impl Into<PetRequest>) -> Self {
        self.friend = Some(value.into());
        self
    }
}

impl Default for PuppyRequest {
    fn default() -> Self {
        Self {
            pet_type: "Puppy".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    PuppyRequest {
        Opt 0 weeks = "weeks",
        Req 1 bark = "bark",
        Req 2 pet_type = "petType",
        Req 3 name = "name",
        Opt 4 friend = "friend",
    } rest extra
}
