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
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListSongs,+C%3E):
    ///
    /// * `timeout_param`
    /// * `header_param`
    /// * `query_param`
    /// * `send_param`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list("body_param", "self_param").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        body_param: impl Into<String>,
        self_param: impl Into<String>,
    ) -> Call<ListSongs, C> {
        Call::new(&self.client)
            .param(Param::query("body"), body_param.into())
            .param(Param::query("self"), self_param.into())
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
    /// `timeout`.
    pub fn timeout_param(self, value: i64) -> Self {
        self.param(Param::query("timeout"), value)
    }

    /// `header`.
    pub fn header_param(self, value: impl Into<String>) -> Self {
        self.param(Param::query("header"), value.into())
    }

    /// `query`.
    pub fn query_param(self, value: impl Into<String>) -> Self {
        self.param(Param::query("query"), value.into())
    }

    /// `send`.
    pub fn send_param(self, value: bool) -> Self {
        self.param(Param::query("send"), value)
    }
}
