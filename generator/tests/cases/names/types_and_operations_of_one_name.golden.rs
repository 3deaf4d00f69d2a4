// ---- src/resources/song.rs

/// Song.
#[derive(Debug, Clone)]
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
    /// * `200`: The song.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.song().song().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn song(&self) -> Call<SongOperation, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Song::song`]: `GET /song`.
#[derive(Debug, Clone, Copy)]
pub struct SongOperation;
impl Operation for SongOperation {
    type Response = Json<types::Song>;
    const META: Meta = Meta::new("Song", Method::GET, "/song");
}
// ---- src/types/song.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
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
