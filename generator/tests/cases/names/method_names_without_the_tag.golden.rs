// ---- src/resources/songs.rs

/// `list`; `create`; `list_top_songs`; and 1 more.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs`
/// * [`create`](Self::create): `POST /songs`
/// * [`list_top_songs`](Self::list_top_songs): `GET /songs/top`
/// * [`songs`](Self::songs): `DELETE /songs/all`
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
    pub fn list(&self) -> Call<ListSongs, C> {
        Call::new(&self.client)
    }

    /// Calls `createSong`.
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
    /// client.songs().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<CreateSong, C> {
        Call::new(&self.client)
    }

    /// Calls `listTopSongs`.
    ///
    /// `GET /songs/top`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list_top_songs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_top_songs(&self) -> Call<ListTopSongs, C> {
        Call::new(&self.client)
    }

    /// Calls `songs`.
    ///
    /// `DELETE /songs/all`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().songs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn songs(&self) -> Call<SongsOperation, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// The operation behind [`Songs::create`]: `POST /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CreateSong;
impl Operation for CreateSong {
    type Response = Empty;
    const META: Meta = Meta::new("createSong", Method::POST, "/songs");
}

/// The operation behind [`Songs::list_top_songs`]: `GET /songs/top`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListTopSongs;
impl Operation for ListTopSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listTopSongs", Method::GET, "/songs/top");
}

/// The operation behind [`Songs::songs`]: `DELETE /songs/all`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongsOperation;
impl Operation for SongsOperation {
    type Response = Empty;
    const META: Meta = Meta::new("songs", Method::DELETE, "/songs/all");
}
