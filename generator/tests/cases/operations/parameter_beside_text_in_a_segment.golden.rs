// ---- src/resources/songs.rs

/// `list`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /v{version}/songs/{song}:play`
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
    /// `GET /v{version}/songs/{song}:play`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list(1, "song").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, version: i64, song: impl Into<String>) -> Call<ListSongs, C> {
        Call::new(&self.client)
            .param(Param::path("version"), version)
            .param(Param::path("song"), song.into())
    }
}

/// The operation behind [`Songs::list`]: `GET /v{version}/songs/{song}:play`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new(
        "listSongs",
        Method::GET,
        "/v{version}/songs/{song}:play",
    );
}
