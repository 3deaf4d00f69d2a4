// ---- src/resources/songs.rs

/// `get`; `delete`.
///
/// From a client: `client.songs()`.
///
/// * [`get`](Self::get): `GET /songs/{song}`
/// * [`delete`](Self::delete): `DELETE /songs/{song}`
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
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CGetSong,+C%3E):
    ///
    /// * `language`: For all.
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().get("song").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, song: impl Into<String>) -> Call<GetSong, C> {
        Call::new(&self.client).param(Param::path("song"), song.into())
    }

    /// Calls `deleteSong`.
    ///
    /// `DELETE /songs/{song}`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CDeleteSong,+C%3E):
    ///
    /// * `language`: Of this one.
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().delete("song").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, song: impl Into<String>) -> Call<DeleteSong, C> {
        Call::new(&self.client).param(Param::path("song"), song.into())
    }
}

/// The operation behind [`Songs::get`]: `GET /songs/{song}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSong;
impl Operation for GetSong {
    type Response = Empty;
    const META: Meta = Meta::new("getSong", Method::GET, "/songs/{song}");
}

/// Options of [`Songs::get`].
impl<C> Call<GetSong, C> {
    /// For all.
    pub fn language(self, value: impl Into<String>) -> Self {
        self.param(Param::query("language"), value.into())
    }
}

/// The operation behind [`Songs::delete`]: `DELETE /songs/{song}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DeleteSong;
impl Operation for DeleteSong {
    type Response = Empty;
    const META: Meta = Meta::new("deleteSong", Method::DELETE, "/songs/{song}");
}

/// Options of [`Songs::delete`].
impl<C> Call<DeleteSong, C> {
    /// Of this one.
    pub fn language(self, value: i64) -> Self {
        self.param(Param::query("language"), value)
    }
}
