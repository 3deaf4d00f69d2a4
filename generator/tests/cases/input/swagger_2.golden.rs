// ---- src/resources/songs.rs

/// `list`; `add`; `get_sound`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs`
/// * [`add`](Self::add): `POST /songs`
/// * [`get_sound`](Self::get_sound): `GET /songs/{id}/sound`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `listSongs`.
    ///
    /// `GET /songs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListSongs,+C%3E):
    ///
    /// * `limit`: Limits: at most 50. Default: `10`.
    ///
    /// # Returns
    ///
    /// Hands back `Vec` of [`Song`](types::Song).
    ///
    /// * `200`: Songs.
    ///
    /// # Errors
    ///
    /// * `default`: It failed.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`ListSongs`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<ListSongs, C> {
        Call::new(&self.client)
    }

    /// Calls `addSong`.
    ///
    /// `POST /songs`
    ///
    /// Credentials: `login`.
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CAddSong,+C%3E):
    ///
    /// * `limit`: Limits: at most 50. Default: `10`.
    ///
    /// # Returns
    ///
    /// Hands back [`Song`](types::Song).
    ///
    /// * `201`: Added.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client, body: case::types::SongRequest) -> Result<(), case::Error> {
    /// let response = client.songs().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, song: types::SongRequest) -> Call<AddSong, C> {
        Call::new(&self.client).json(&song)
    }

    /// Calls `getSound`.
    ///
    /// `GET /songs/{id}/sound`
    ///
    /// # Returns
    ///
    /// Hands back [`Download`](crate::runtime::Download).
    ///
    /// * `200`: The sound.
    ///
    /// # Errors
    ///
    /// * `default`: It failed.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`GetSound`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().get_sound("a").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sound(&self, id: impl Into<types::GetSoundId>) -> Call<GetSound, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
///
/// Hands back `Vec` of [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Json<Vec<types::Song>>;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// Options of [`Songs::list`].
impl<C> Call<ListSongs, C> {
    /// `limit`.
    ///
    /// Limits: at most 50.
    ///
    /// Default: `10`.
    pub fn limit(self, value: i32) -> Self {
        self.param(Param::query("limit"), value)
    }

    /// Asks for the response as `text/plain`.
    ///
    /// What else is to be said of the call has to be said before.
    pub fn as_text(
        self,
    ) -> Call<
        crate::runtime::ReadAs<ListSongs, crate::runtime::TextAs<Vec<types::Song>>>,
        C,
    > {
        self.read_as("text/plain")
    }
}

impl crate::runtime::HasHeaders for ListSongs {
    type Headers = types::ListSongsHeaders;
}

impl crate::runtime::HasErrorBody for ListSongs {
    type Failure = Json<types::Failure>;
}

/// The operation behind [`Songs::add`]: `POST /songs`.
///
/// Hands back [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSong;
impl Operation for AddSong {
    type Response = Json<types::Song>;
    const META: Meta = Meta::new("addSong", Method::POST, "/songs").security(&[&[1]]);
}

/// Options of [`Songs::add`].
impl<C> Call<AddSong, C> {
    /// `limit`.
    ///
    /// Limits: at most 50.
    ///
    /// Default: `10`.
    pub fn limit(self, value: i32) -> Self {
        self.param(Param::query("limit"), value)
    }
}

/// The operation behind [`Songs::get_sound`]: `GET /songs/{id}/sound`.
///
/// Hands back [`Download`](crate::runtime::Download).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSound;
impl Operation for GetSound {
    type Response = crate::runtime::Streamed;
    const META: Meta = Meta::new("getSound", Method::GET, "/songs/{id}/sound")
        .accept("audio/mpeg, application/json;q=0.5");
}

impl crate::runtime::HasErrorBody for GetSound {
    type Failure = Json<types::Failure>;
}
// ---- src/types/songs.rs

/// `Failure`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Failure {
    /// `message`.
    pub message: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Failure {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Failure {
        Opt 0 message = "message",
    } rest extra
}

/// `getSound id`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum GetSoundId {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    GetSoundId {
        A = "a",
        B = "b",
    } else Unknown
}

/// The headers of a response.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsHeaders {
    /// `x-total`.
    pub x_total: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListSongsHeaders {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListSongsHeaders {
        Opt 0 x_total = "x-total",
    } rest extra
}

/// `Opera`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Opera {
    /// `acts`.
    pub acts: Option<i64>,
    /// `kind`.
    pub kind: String,
    /// `id`.
    pub id: Option<i64>,
    /// `title`.
    pub title: Nullable<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Opera {
    fn default() -> Self {
        Self {
            kind: "Opera".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    Opera {
        Opt 0 acts = "acts",
        Req 1 kind = "kind",
        Opt 2 id = "id",
        Opt 3 title = "title",
    } rest extra
}

/// `Opera Request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OperaRequest {
    /// `acts`.
    pub acts: Option<i64>,
    /// `kind`.
    pub kind: String,
    /// `title`.
    pub title: Nullable<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl OperaRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        Self {
            kind: "Opera".into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// `acts`.
    #[must_use]
    pub fn acts(mut self, value: i64) -> Self {
        self.acts = Some(value);
        self
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.title = value.into();
        self
    }
}

impl Default for OperaRequest {
    fn default() -> Self {
        Self {
            kind: "Opera".into(),
            ..crate::runtime::wire::blank()
        }
    }
}

crate::runtime::wire::object! {
    OperaRequest {
        Opt 0 acts = "acts",
        Req 1 kind = "kind",
        Opt 2 title = "title",
    } rest extra
}

/// `Song`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Song {
    /// Where `kind` is `Opera`.
    Opera(Boxed<Opera>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::tagged_union! {
    Song by "kind" true {
        Opera = "Opera",
    } else Unknown
}

/// `Song Request`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongRequest {
    /// Where `kind` is `Opera`.
    OperaRequest(Boxed<OperaRequest>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

impl From<OperaRequest> for SongRequest {
    fn from(value: OperaRequest) -> Self {
        Self::OperaRequest(value.into())
    }
}

crate::runtime::wire::tagged_union! {
    SongRequest by "kind" true {
        OperaRequest = "Opera",
    } else Unknown
}
// ---- tests/examples.rs
#[test]
fn failure() -> serde_json::Result<()> {
    let examples = [
        ("/components/schemas/Failure/example", r#"{
  "message": "No."
}"#),
    ];
    survive::<case::types::Failure>(&examples)
}
