// ---- src/resources/songs.rs

/// `add`.
///
/// From a client: `client.songs()`.
///
/// * [`add`](Self::add): `POST /songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `addSong`.
    ///
    /// `POST /songs`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::Song::new("by");
    /// client.songs().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: types::Song) -> Call<AddSong, C> {
        Call::new(&self.client).json(&body)
    }
}

/// The operation behind [`Songs::add`]: `POST /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSong;
impl Operation for AddSong {
    type Response = Empty;
    const META: Meta = Meta::new("addSong", Method::POST, "/songs");
}
// ---- src/types/songs.rs

/// `Singer`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Singer {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Singer {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Default for Singer {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Singer {
        Opt 0 name = "name",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `by`.
    pub by: SongBy,
    /// `at`.
    pub at: Option<SongAt>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Song {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(by: impl Into<SongBy>) -> Self {
        Self {
            by: by.into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `at`.
    #[must_use]
    pub fn at(mut self, value: impl Into<SongAt>) -> Self {
        self.at = Some(value.into());
        self
    }
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Req 0 by = "by",
        Opt 1 at = "at",
    } rest extra
}

/// `Song at`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongAt {
    /// A list.
    List(Vec<String>),
    /// A list.
    IntegerList(Vec<i64>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    SongAt {
        List,
        IntegerList,
    } else Unknown
}

/// `Song by`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongBy {
    /// A whole number.
    Integer(i64),
    /// A text.
    String(String),
    /// An object.
    Singer(Boxed<Singer>),
    /// A list.
    List(Vec<Singer>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

impl From<i64> for SongBy {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for SongBy {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SongBy {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Singer> for SongBy {
    fn from(value: Singer) -> Self {
        Self::Singer(value.into())
    }
}

impl From<Vec<Singer>> for SongBy {
    fn from(value: Vec<Singer>) -> Self {
        Self::List(value)
    }
}

crate::runtime::wire::union! {
    SongBy {
        Integer,
        String,
        Singer,
        List,
    } else Unknown
}
