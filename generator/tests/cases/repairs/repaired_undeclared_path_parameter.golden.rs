// warning[path-template]: the path has `{song}`, which is no declared parameter; it is taken as a text
//   --> #/paths/~1songs~1{song}
// ---- src/resources/songs.rs

/// `get`.
///
/// From a client: `client.songs()`.
///
/// * [`get`](Self::get): `GET /songs/{song}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getSong`.
    ///
    /// `GET /songs/{song}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().get("song").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, song: impl Into<String>) -> Call<GetSong, C> {
        Call::new(&self.client).param(Param::path("song"), song.into())
    }
}

/// The operation behind [`Songs::get`]: `GET /songs/{song}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSong;
impl Operation for GetSong {
    type Response = Empty;
    const META: Meta = Meta::new("getSong", Method::GET, "/songs/{song}");
}
