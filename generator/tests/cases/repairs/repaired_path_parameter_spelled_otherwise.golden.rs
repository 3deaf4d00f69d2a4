// warning[path-template]: the parameter `song_id` is taken as `songId`, which the path has
//   --> #/paths/~1songs~1{songId}/get/parameters/0/name
//   related: repaired_path_parameter_spelled_otherwise.yaml:7:3 (#/paths/~1songs~1{songId}): this is the path
// ---- src/resources/songs.rs

/// `get`.
///
/// From a client: `client.songs()`.
///
/// * [`get`](Self::get): `GET /songs/{songId}`
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
    /// `GET /songs/{songId}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().get(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, song_id: i64) -> Call<GetSong, C> {
        Call::new(&self.client).param(Param::path("songId"), song_id)
    }
}

/// The operation behind [`Songs::get`]: `GET /songs/{songId}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSong;
impl Operation for GetSong {
    type Response = Empty;
    const META: Meta = Meta::new("getSong", Method::GET, "/songs/{songId}");
}
