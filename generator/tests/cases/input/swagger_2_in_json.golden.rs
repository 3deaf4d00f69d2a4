// note[empty-value-left-out]: this parameter cannot be sent without a value
//   --> #/paths/~1songs/put/parameters/0/allowEmptyValue
// ---- src/resources/songs.rs

/// `put`.
///
/// From a client: `client.songs()`.
///
/// * [`put`](Self::put): `PUT /songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
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
    /// [Setters of the call](crate::Call#impl-Call%3CPutSong,+C%3E):
    ///
    /// * `dry`
    /// * `body`
    ///
    /// # Returns
    ///
    /// Hands back `serde_json::Value`.
    ///
    /// * `200`: d
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().put().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self) -> Call<PutSong, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::put`]: `PUT /songs`.
///
/// Hands back `serde_json::Value`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutSong;
impl Operation for PutSong {
    type Response = Json<serde_json::Value>;
    const META: Meta = Meta::new("putSong", Method::PUT, "/songs");
}

/// Options of [`Songs::put`].
impl<C> Call<PutSong, C> {
    /// `dry`.
    pub fn dry(self, value: bool) -> Self {
        self.param(Param::query("dry"), value)
    }

    /// The body of the request.
    ///
    /// Sent as `application/json`.
    pub fn body(self, body: types::PutSongRequest) -> Self {
        self.json(&body)
    }
}
// ---- src/types/songs.rs

/// `putSong request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutSongRequest {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl PutSongRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl Default for PutSongRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    PutSongRequest {
        Opt 0 title = "title",
    } rest extra
}
