// ---- src/resources/music.rs

/// `songs()`.
///
/// From a client: `client.music()`.
///
/// * [`songs()`](super::MusicSongs): All the songs.
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Music<C = crate::Client> {
    client: C,
}

impl<C: Clone> Music<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// All the songs.
    pub fn songs(&self) -> super::MusicSongs<C> {
        super::MusicSongs::new(&self.client)
    }
}
// ---- src/resources/music_songs.rs

/// All the songs.
///
/// From a client: `client.music().songs()`.
///
/// * [`list`](Self::list): `GET /songs`
/// * [`search`](Self::search): `QUERY /songs`
/// * [`copy`](Self::copy): `COPY /songs/{id}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct MusicSongs<C = crate::Client> {
    client: C,
}

impl<C: Clone> MusicSongs<C> {
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
    /// * `filters`
    ///
    /// # Returns
    ///
    /// Hands back `Vec` of [`Song`](types::Song).
    ///
    /// * `200`: The songs
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.music().songs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<ListSongs, C> {
        Call::new(&self.client)
    }

    /// Calls `searchSongs`.
    ///
    /// `QUERY /songs`
    ///
    /// # Returns
    ///
    /// Hands back `Vec` of [`Song`](types::Song).
    ///
    /// * `200`: The songs
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::SearchSongsRequest::new();
    /// let response = client.music().songs().search(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self, body: types::SearchSongsRequest) -> Call<SearchSongs, C> {
        Call::new(&self.client).json(&body)
    }

    /// Calls `copySong`.
    ///
    /// `COPY /songs/{id}`
    ///
    /// # Returns
    ///
    /// * `204`: Copied
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.music().songs().copy("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy(&self, id: impl Into<String>) -> Call<CopySong, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }
}

/// The operation behind [`MusicSongs::list`]: `GET /songs`.
///
/// Hands back `Vec` of [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Json<Vec<types::Song>>;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// Options of [`MusicSongs::list`].
impl<C> Call<ListSongs, C> {
    /// `filters`.
    pub fn filters(self, value: types::ListSongsFilters) -> Self {
        self.param(Param::query("filters"), value)
    }
}

/// The operation behind [`MusicSongs::search`]: `QUERY /songs`.
///
/// Hands back `Vec` of [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SearchSongs;
impl Operation for SearchSongs {
    type Response = Json<Vec<types::Song>>;
    const META: Meta = Meta::new("searchSongs", Method::QUERY, "/songs");
}

/// The operation behind [`MusicSongs::copy`]: `COPY /songs/{id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CopySong;
impl Operation for CopySong {
    type Response = Empty;
    const META: Meta = Meta::new("copySong", Method::other("COPY"), "/songs/{id}");
}
// ---- src/types/music.rs

/// `listSongs filters`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsFilters {
    /// `mood`.
    pub mood: Option<String>,
    /// `limit`.
    pub limit: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl ListSongsFilters {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `mood`.
    #[must_use]
    pub fn mood(mut self, value: impl Into<String>) -> Self {
        self.mood = Some(value.into());
        self
    }

    /// `limit`.
    #[must_use]
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
}

impl Default for ListSongsFilters {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListSongsFilters {
        Opt 0 mood = "mood",
        Opt 1 limit = "limit",
    } rest extra
}

/// `searchSongs request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SearchSongsRequest {
    /// `text`.
    pub text: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl SearchSongsRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `text`.
    #[must_use]
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl Default for SearchSongsRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SearchSongsRequest {
        Opt 0 text = "text",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `id`.
    pub id: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Req 0 id = "id",
    } rest extra
}
