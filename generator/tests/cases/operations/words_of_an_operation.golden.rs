// ---- src/resources/songs.rs

/// List the songs.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): List the songs
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// List the songs
    ///
    /// The newest **first**; see [the guide](https://case.example/guide).
    ///
    /// * up to 100
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
    /// # #[allow(deprecated)]
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    pub fn list(&self) -> Call<ListSongs, C> {
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
