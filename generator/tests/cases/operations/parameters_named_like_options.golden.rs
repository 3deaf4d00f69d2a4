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

    /// Calls `listSongs`.
    ///
    /// `GET /songs`
    ///
    /// # Options
    ///
    /// * `timeout2`
    /// * `header2`
    /// * `query2`
    /// * `send2`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    pub fn list(
        &self,
        body2: impl Into<String>,
        self_: impl Into<String>,
    ) -> Call<ListSongs, C> {
        Call::new(&self.client)
            .param(Param::query("body"), body2.into())
            .param(Param::query("self"), self_.into())
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
pub struct ListSongs;
impl Operation for ListSongs {
    type Answer = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

impl<C> Call<ListSongs, C> {
    /// `timeout`.
    pub fn timeout2(self, value: i64) -> Self {
        self.param(Param::query("timeout"), value)
    }

    /// `header`.
    pub fn header2(self, value: impl Into<String>) -> Self {
        self.param(Param::query("header"), value.into())
    }

    /// `query`.
    pub fn query2(self, value: impl Into<String>) -> Self {
        self.param(Param::query("query"), value.into())
    }

    /// `send`.
    pub fn send2(self, value: bool) -> Self {
        self.param(Param::query("send"), value)
    }
}
