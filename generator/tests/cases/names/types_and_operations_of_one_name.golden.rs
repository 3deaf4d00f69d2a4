// ---- src/resources/song.rs

/// `get`.
///
/// From a client: `client.song()`.
///
/// * [`get`](Self::get): `GET /song`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song<C = crate::Client> {
    client: C,
}

impl<C: Clone> Song<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `Song`.
    ///
    /// `GET /song`
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
    /// let response = client.song().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<SongOperation, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Song::get`]: `GET /song`.
///
/// Hands back [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongOperation;
impl Operation for SongOperation {
    type Response = Json<types::Song>;
    const META: Meta = Meta::new("Song", Method::GET, "/song");
}
// ---- src/types/song.rs

/// `Song`.
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
