// ---- src/resources/songs.rs

/// `list_full_songs`; `list_short_songs`.
///
/// From a client: `client.songs()`.
///
/// * [`list_full_songs`](Self::list_full_songs): `GET /songs?view=full`
/// * [`list_short_songs`](Self::list_short_songs): `GET /songs?view=short`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `listFullSongs`.
    ///
    /// `GET /songs?view=full`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListFullSongs,+C%3E):
    ///
    /// * `page`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list_full_songs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_full_songs(&self) -> Call<ListFullSongs, C> {
        Call::new(&self.client)
    }

    /// Calls `listShortSongs`.
    ///
    /// `GET /songs?view=short`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list_short_songs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_short_songs(&self) -> Call<ListShortSongs, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::list_full_songs`]: `GET /songs?view=full`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListFullSongs;
impl Operation for ListFullSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listFullSongs", Method::GET, "/songs?view=full");
}

/// Options of [`Songs::list_full_songs`].
impl<C> Call<ListFullSongs, C> {
    /// `page`.
    pub fn page(self, value: i64) -> Self {
        self.param(Param::query("page"), value)
    }
}

/// The operation behind [`Songs::list_short_songs`]: `GET /songs?view=short`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListShortSongs;
impl Operation for ListShortSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listShortSongs", Method::GET, "/songs?view=short");
}
