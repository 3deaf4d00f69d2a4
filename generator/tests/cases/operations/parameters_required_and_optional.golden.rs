// ---- src/resources/songs.rs

/// `list`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs`
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
    /// # Arguments
    ///
    /// * `artist`: Whose songs.
    /// * `year`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListSongs,+C%3E):
    ///
    /// * `page`: Which page. Limits: at least 1. Default: `1`.
    /// * `old`: Deprecated by the API.
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list("artist", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, artist: impl Into<String>, year: i64) -> Call<ListSongs, C> {
        Call::new(&self.client)
            .param(Param::query("artist"), artist.into())
            .param(Param::query("year"), year)
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

/// Options of [`Songs::list`].
impl<C> Call<ListSongs, C> {
    /// Which page.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `1`.
    pub fn page(self, value: i64) -> Self {
        self.param(Param::query("page"), value)
    }

    /// `old`.
    ///
    /// **Deprecated** by the API.
    pub fn old(self, value: bool) -> Self {
        self.param(Param::query("old"), value)
    }
}
