// ---- src/resources/songs.rs

/// `put_songs`; `add`; `delete_songs`.
///
/// From a client: `client.songs()`.
///
/// * [`put_songs`](Self::put_songs): `PUT /{version}/songs`
/// * [`add`](Self::add): `POST /{version}/songs`
/// * [`delete_songs`](Self::delete_songs): `DELETE /{version}/songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `putSongs`.
    ///
    /// `PUT /{version}/songs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CPutSongs,+C%3E):
    ///
    /// * `body`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().put_songs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_songs(&self) -> Call<PutSongs, C> {
        Call::new(&self.client).param(Param::path("version"), "v1".to_owned())
    }

    /// Calls `addSong`.
    ///
    /// `POST /{version}/songs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CAddSong,+C%3E):
    ///
    /// * `only`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::Song::new("title");
    /// client.songs().add("title", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, title: impl Into<String>, body: types::Song) -> Call<AddSong, C> {
        Call::new(&self.client)
            .param(Param::path("version"), "v1".to_owned())
            .param(Param::query("level"), crate::runtime::wire::value("2"))
            .param(Param::query("strict"), true)
            .param(Param::query("title"), title.into())
            .param(Param::header("X-Kind"), "song".to_owned())
            .json(&body)
    }

    /// Calls `deleteSongs`.
    ///
    /// `DELETE /{version}/songs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CDeleteSongs,+C%3E):
    ///
    /// * `body`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().delete_songs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_songs(&self) -> Call<DeleteSongs, C> {
        Call::new(&self.client).param(Param::path("version"), "v1".to_owned())
    }
}

/// The operation behind [`Songs::put_songs`]: `PUT /{version}/songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutSongs;
impl Operation for PutSongs {
    type Response = Empty;
    const META: Meta = Meta::new("putSongs", Method::PUT, "/{version}/songs");
}

/// Options of [`Songs::put_songs`].
impl<C> Call<PutSongs, C> {
    /// The body of the request.
    ///
    /// Sent as `application/json`.
    pub fn body(self, body: types::PutSongsRequest) -> Self {
        self.json(&body)
    }
}

/// The operation behind [`Songs::add`]: `POST /{version}/songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSong;
impl Operation for AddSong {
    type Response = Empty;
    const META: Meta = Meta::new("addSong", Method::POST, "/{version}/songs");
}

/// Options of [`Songs::add`].
impl<C> Call<AddSong, C> {
    /// `only`: `this`.
    pub fn only(self, value: impl Into<types::AddSongOnly>) -> Self {
        self.param(Param::query("only"), value.into())
    }

    /// Sends no body at all.
    pub fn without_body(self) -> Self {
        self.drop_body()
    }
}

/// The operation behind [`Songs::delete_songs`]: `DELETE /{version}/songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DeleteSongs;
impl Operation for DeleteSongs {
    type Response = Empty;
    const META: Meta = Meta::new("deleteSongs", Method::DELETE, "/{version}/songs");
}

/// Options of [`Songs::delete_songs`].
impl<C> Call<DeleteSongs, C> {
    /// The body of the request.
    ///
    /// Sent as `application/json`.
    pub fn body(self, body: types::Song) -> Self {
        self.json(&body)
    }
}
// ---- src/types/songs.rs

/// `addSong level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum AddSongLevel {
    /// `2`.
    N2,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    AddSongLevel {
        N2 = 2,
    } else Unknown
}

/// `addSong only`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum AddSongOnly {
    /// `this`.
    This,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    AddSongOnly {
        This = "this",
    } else Unknown
}

/// `addSong version`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type AddSongVersion = PutSongsVersion;

/// `addSong X-Kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum AddSongXKind {
    /// `song`.
    Song,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    AddSongXKind {
        Song = "song",
    } else Unknown
}

/// `deleteSongs version`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type DeleteSongsVersion = PutSongsVersion;

/// `putSongs request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutSongsRequest {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl PutSongsRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl Default for PutSongsRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PutSongsRequest {
        Opt 0 title = "title",
    } rest extra
}

/// `putSongs version`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum PutSongsVersion {
    /// `v1`.
    V1,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    PutSongsVersion {
        V1 = "v1",
    } else Unknown
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Song {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..crate::runtime::wire::blank()
        }
    }
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Req 0 title = "title",
    } rest extra
}
