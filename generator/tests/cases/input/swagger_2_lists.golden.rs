// note[collection-format]: no style of OpenAPI 3 lays out a list with tabs; it is one text, which the caller joins
//   --> #/paths/~1songs~1{ids}/get/parameters/5
// note[collection-format]: no style of OpenAPI 3 lays out a list in a list; the inner one is one text, which the caller joins
//   --> #/paths/~1songs~1{ids}/get/parameters/6
// note[collection-format]: no style of OpenAPI 3 lays out a list with bars here; it is one text, which the caller joins
//   --> #/paths/~1songs~1{ids}/get/parameters/7
// ---- src/resources/songs.rs

/// `list`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs/{ids}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getSongs`.
    ///
    /// `GET /songs/{ids}`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CGetSongs,+C%3E):
    ///
    /// * `commas`
    /// * `spaces`
    /// * `bars`
    /// * `each`
    /// * `tabs`
    /// * `inner`
    /// * `x_bars`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list(["ids"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<GetSongs, C> {
        Call::new(&self.client)
            .param(
                Param::path("ids"),
                ids.into_iter().map(Into::into).collect::<Vec<String>>(),
            )
    }
}

/// The operation behind [`Songs::list`]: `GET /songs/{ids}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSongs;
impl Operation for GetSongs {
    type Response = Empty;
    const META: Meta = Meta::new("getSongs", Method::GET, "/songs/{ids}");
}

/// Options of [`Songs::list`].
impl<C> Call<GetSongs, C> {
    /// `commas`.
    pub fn commas(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.param(
            Param::query("commas").explode(false),
            value.into_iter().map(Into::into).collect::<Vec<String>>(),
        )
    }

    /// `spaces`.
    pub fn spaces(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.param(
            Param::query("spaces").style(Style::SpaceDelimited),
            value.into_iter().map(Into::into).collect::<Vec<String>>(),
        )
    }

    /// `bars`.
    pub fn bars(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.param(
            Param::query("bars").style(Style::PipeDelimited),
            value.into_iter().map(Into::into).collect::<Vec<String>>(),
        )
    }

    /// `each`.
    pub fn each(self, value: impl IntoIterator<Item = i64>) -> Self {
        self.param(Param::query("each"), value.into_iter().collect::<Vec<i64>>())
    }

    /// `tabs`.
    pub fn tabs(self, value: impl Into<String>) -> Self {
        self.param(Param::query("tabs"), value.into())
    }

    /// `inner`.
    pub fn inner(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.param(
            Param::query("inner").explode(false),
            value.into_iter().map(Into::into).collect::<Vec<String>>(),
        )
    }

    /// `X-Bars`.
    pub fn x_bars(self, value: impl Into<String>) -> Self {
        self.param(Param::header("X-Bars"), value.into())
    }
}
