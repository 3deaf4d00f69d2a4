// ---- src/resources/songs.rs

/// `get`; `get_best_song`.
///
/// From a client: `client.songs()`.
///
/// * [`get`](Self::get): `GET /songs/{song}`
/// * [`get_best_song`](Self::get_best_song): `GET /best`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getSong`.
    ///
    /// `GET /songs/{song}`
    ///
    /// # Returns
    ///
    /// Hands back [`GetSongResponse`](types::GetSongResponse).
    ///
    /// * `200`: The song.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().get("song").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, song: impl Into<String>) -> Call<GetSong, C> {
        Call::new(&self.client).param(Param::path("song"), song.into())
    }

    /// Calls `getBestSong`.
    ///
    /// `GET /best`
    ///
    /// # Returns
    ///
    /// Hands back [`GetSongResponse`](types::GetSongResponse).
    ///
    /// * `200`: The best song.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().get_best_song().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_best_song(&self) -> Call<GetBestSong, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::get`]: `GET /songs/{song}`.
///
/// Hands back [`GetSongResponse`](types::GetSongResponse).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSong;
impl Operation for GetSong {
    type Response = Json<types::GetSongResponse>;
    const META: Meta = Meta::new("getSong", Method::GET, "/songs/{song}");
}

/// The operation behind [`Songs::get_best_song`]: `GET /best`.
///
/// Hands back [`GetSongResponse`](types::GetSongResponse).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetBestSong;
impl Operation for GetBestSong {
    type Response = Json<types::GetSongResponse>;
    const META: Meta = Meta::new("getBestSong", Method::GET, "/best");
}
// ---- src/types/songs.rs

/// `getSong_response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSongResponse {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for GetSongResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    GetSongResponse {
        Opt 0 title = "title",
    } rest extra
}
