// ---- src/resources/songs.rs

/// `list`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs/{id}`
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
    /// `GET /songs/{id}`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListSongs,+C%3E):
    ///
    /// * `id`
    /// * `id_header`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, id: impl Into<String>) -> Call<ListSongs, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }
}

/// The operation behind [`Songs::list`]: `GET /songs/{id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs/{id}");
}

/// Options of [`Songs::list`].
impl<C> Call<ListSongs, C> {
    /// `id`.
    pub fn id(self, value: impl Into<String>) -> Self {
        self.param(Param::query("id"), value.into())
    }

    /// `id`.
    pub fn id_header(self, value: impl Into<String>) -> Self {
        self.param(Param::header("id"), value.into())
    }
}
