// ---- src/resources/songs.rs

/// `add`.
///
/// From a client: `client.songs()`.
///
/// * [`add`](Self::add): `POST /songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `addSong`.
    ///
    /// `POST /songs`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::Song::new();
    /// client.songs().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: types::Song) -> Call<AddSong, C> {
        Call::new(&self.client).json(&body)
    }
}

/// The operation behind [`Songs::add`]: `POST /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSong;
impl Operation for AddSong {
    type Response = Empty;
    const META: Meta = Meta::new("addSong", Method::POST, "/songs");
}
// ---- src/types/songs.rs

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `album`.
    pub album: Nullable<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Song {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `album`.
    #[must_use]
    pub fn album(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.album = value.into();
        self
    }
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Opt 0 album = "album",
    } rest extra
}
