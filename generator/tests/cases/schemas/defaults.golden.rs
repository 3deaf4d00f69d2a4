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
    /// `title`.
    ///
    /// Default: `"Untitled"`.
    pub title: Option<String>,
    /// `seconds`.
    ///
    /// Default: `180`.
    pub seconds: Option<i64>,
    /// `speed`.
    ///
    /// Default: `1.5`.
    pub speed: Option<f64>,
    /// `loud`.
    ///
    /// Default: `false`.
    pub loud: Option<bool>,
    /// `moods`.
    ///
    /// Default: `["calm"]`.
    pub moods: Option<Vec<String>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Song {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `title`.
    ///
    /// Default: `"Untitled"`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }

    /// `seconds`.
    ///
    /// Default: `180`.
    #[must_use]
    pub fn seconds(mut self, value: i64) -> Self {
        self.seconds = Some(value);
        self
    }

    /// `speed`.
    ///
    /// Default: `1.5`.
    #[must_use]
    pub fn speed(mut self, value: f64) -> Self {
        self.speed = Some(value);
        self
    }

    /// `loud`.
    ///
    /// Default: `false`.
    #[must_use]
    pub fn loud(mut self, value: bool) -> Self {
        self.loud = Some(value);
        self
    }

    /// `moods`.
    ///
    /// Default: `["calm"]`.
    #[must_use]
    pub fn moods(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.moods = Some(value.into_iter().map(Into::into).collect::<Vec<String>>());
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
        Opt 0 title = "title",
        Opt 1 seconds = "seconds",
        Opt 2 speed = "speed",
        Opt 3 loud = "loud",
        Opt 4 moods = "moods",
    } rest extra
}
