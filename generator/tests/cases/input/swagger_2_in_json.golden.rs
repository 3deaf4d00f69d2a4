// note[empty-value-left-out]: this parameter cannot be sent without a value
//   --> #/paths/~1songs/put/parameters/0/allowEmptyValue
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

    /// Calls `putSong`.
    ///
    /// `PUT /songs`
    ///
    /// # Options
    ///
    /// * `dry`
    ///
    /// # Returns
    ///
    /// * `200`: d
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().update().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> Call<UpdateSong, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::update`]: `PUT /songs`.
#[derive(Debug, Clone, Copy)]
pub struct UpdateSong;
impl Operation for UpdateSong {
    type Response = Json<serde_json::Value>;
    const META: Meta = Meta::new("putSong", Method::PUT, "/songs");
}

impl<C> Call<UpdateSong, C> {
    /// `dry`.
    pub fn dry(self, value: bool) -> Self {
        self.param(Param::query("dry"), value)
    }

    /// The body of the request.
    ///
    /// Sent as `application/json`.
    pub fn body(self, body: types::UpdateSongRequest) -> Self {
        self.json(&body)
    }
}
// ---- src/types/songs.rs

/// `update_song request`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateSongRequest {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl UpdateSongRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// Sets `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl Default for UpdateSongRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    UpdateSongRequest {
        Opt 0 title = "title",
    } rest extra
}
