// warning[schema-beside-content]: this is taken as the schema of a JSON body
//   --> #/paths/~1songs/get/responses/200/schema
// ---- src/resources/songs.rs

/// `get`.
///
/// From a client: `client.songs()`.
///
/// * [`get`](Self::get): `GET /songs`
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
    /// `GET /songs`
    ///
    /// # Returns
    ///
    /// Hands back [`GetSongResponse`](types::GetSongResponse).
    ///
    /// * `200`: The song.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<GetSong, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::get`]: `GET /songs`.
///
/// Hands back [`GetSongResponse`](types::GetSongResponse).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSong;
impl Operation for GetSong {
    type Response = Json<types::GetSongResponse>;
    const META: Meta = Meta::new("getSong", Method::GET, "/songs");
}
// ---- src/types/songs.rs

/// `getSong response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSongResponse {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for GetSongResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    GetSongResponse {
        Opt 0 title = "title",
    } rest extra
}
