// ---- src/resources/songs.rs

/// More about songs: <https://case.example/songs>
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): All songs that were ever sung.
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// All songs that were ever sung.
    ///
    /// See <https://case.example/songs/list>
    ///
    /// `GET /songs`
    ///
    /// # Returns
    ///
    /// Hands back [`Song`](types::Song).
    ///
    /// * `200`: Found.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<ListSongs, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
///
/// Hands back [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Json<types::Song>;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}
// ---- src/types/songs.rs

/// A song.
///
/// How songs are sung: <https://case.example/sing>
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
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
        Opt 0 title = "title",
    } rest extra
}
