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
    /// Hands back [`Song`](types::Song).
    ///
    /// * `200`: The song.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().get("song").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, song: impl Into<String>) -> Call<GetSong, C> {
        Call::new(&self.client).param(Param::path("song"), song.into())
    }
}

/// The operation behind [`Songs::get`]: `GET /songs/{song}`.
///
/// Hands back [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSong;
impl Operation for GetSong {
    type Response = Json<types::Song>;
    const META: Meta = Meta::new("getSong", Method::GET, "/songs/{song}");
}
// ---- src/types/songs.rs

/// `Album`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Album {
    /// `name`.
    pub name: Option<String>,
    /// `songs`.
    pub songs: Option<Vec<Song>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Album {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Album {
        Opt 0 name = "name",
        Opt 1 songs = "songs",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: String,
    /// `album`.
    pub album: Option<Boxed<Album>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Req 0 title = "title",
        Opt 1 album = "album",
    } rest extra
}
