// ---- src/resources/songs.rs

/// `list`; `retrieve_verse`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs`
/// * [`retrieve_verse`](Self::retrieve_verse): `GET /songs/{song}/verses/{verse}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `get_songs`.
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

    /// Calls `get_songs_by_song_verses_by_verse`.
    ///
    /// `GET /songs/{song}/verses/{verse}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().retrieve_verse("song", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve_verse(
        &self,
        song: impl Into<String>,
        verse: i64,
    ) -> Call<RetrieveSongVerse, C> {
        Call::new(&self.client)
            .param(Param::path("song"), song.into())
            .param(Param::path("verse"), verse)
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("get_songs", Method::GET, "/songs");
}

/// The operation behind [`Songs::retrieve_verse`]: `GET /songs/{song}/verses/{verse}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct RetrieveSongVerse;
impl Operation for RetrieveSongVerse {
    type Response = Empty;
    const META: Meta = Meta::new(
        "get_songs_by_song_verses_by_verse",
        Method::GET,
        "/songs/{song}/verses/{verse}",
    );
}
