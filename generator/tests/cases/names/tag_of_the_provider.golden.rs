// ---- src/resources/albums.rs

/// `get`.
///
/// From a client: `client.albums()`.
///
/// * [`get`](Self::get): `GET /albums/{id}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Albums<C = crate::Client> {
    client: C,
}

impl<C: Clone> Albums<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getAlbum`.
    ///
    /// `GET /albums/{id}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.albums().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> Call<GetAlbum, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }
}

/// The operation behind [`Albums::get`]: `GET /albums/{id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetAlbum;
impl Operation for GetAlbum {
    type Response = Empty;
    const META: Meta = Meta::new("getAlbum", Method::GET, "/albums/{id}");
}
// ---- src/resources/songs.rs

/// `list`; `lyrics()`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `POST /songs/list`
/// * [`lyrics()`](super::SongsLyrics): `get`.
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// `get`.
    pub fn lyrics(&self) -> super::SongsLyrics<C> {
        super::SongsLyrics::new(&self.client)
    }

    /// Calls `songsList`.
    ///
    /// `POST /songs/list`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<SongsList, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::list`]: `POST /songs/list`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongsList;
impl Operation for SongsList {
    type Response = Empty;
    const META: Meta = Meta::new("songsList", Method::POST, "/songs/list");
}
// ---- src/resources/songs_lyrics.rs

/// `get`.
///
/// From a client: `client.songs().lyrics()`.
///
/// * [`get`](Self::get): `POST /songs/lyrics/get`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongsLyrics<C = crate::Client> {
    client: C,
}

impl<C: Clone> SongsLyrics<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `songsLyricsGet`.
    ///
    /// `POST /songs/lyrics/get`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().lyrics().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<SongsLyricsGet, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`SongsLyrics::get`]: `POST /songs/lyrics/get`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongsLyricsGet;
impl Operation for SongsLyricsGet {
    type Response = Empty;
    const META: Meta = Meta::new("songsLyricsGet", Method::POST, "/songs/lyrics/get");
}
