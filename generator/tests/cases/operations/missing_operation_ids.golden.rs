// ---- src/resources/songs.rs

/// Songs.
#[derive(Debug, Clone)]
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
    /// client.songs().get_songs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_songs(&self) -> Call<GetSongs, C> {
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
    /// client.songs().get_by_song_verses_by_verse("song", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_by_song_verses_by_verse(
        &self,
        song: impl Into<String>,
        verse: i64,
    ) -> Call<GetSongsBySongVersesByVerse, C> {
        Call::new(&self.client)
            .param(Param::path("song"), song.into())
            .param(Param::path("verse"), verse)
    }
}

/// The operation behind [`Songs::get_songs`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
pub struct GetSongs;
impl Operation for GetSongs {
    type Response = Empty;
    const META: Meta = Meta::new("get_songs", Method::GET, "/songs");
}

/// The operation behind [`Songs::get_by_song_verses_by_verse`]: `GET /songs/{song}/verses/{verse}`.
#[derive(Debug, Clone, Copy)]
pub struct GetSongsBySongVersesByVerse;
impl Operation for GetSongsBySongVersesByVerse {
    type Response = Empty;
    const META: Meta = Meta::new(
        "get_songs_by_song_verses_by_verse",
        Method::GET,
        "/songs/{song}/verses/{verse}",
    );
}
