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

/// `Artist`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Artist {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Artist {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Default for Artist {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Artist {
        Opt 0 name = "name",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: Nullable<String>,
    /// `artist`.
    pub artist: Option<Boxed<Artist>>,
    /// `label`.
    pub label: Nullable<Boxed<Artist>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Song {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.title = value.into();
        self
    }

    /// `artist`.
    #[must_use]
    pub fn artist(mut self, value: Artist) -> Self {
        self.artist = Some(value.into());
        self
    }

    /// `label`.
    #[must_use]
    pub fn label(mut self, value: impl Into<Nullable<Boxed<Artist>>>) -> Self {
        self.label = value.into();
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
        Opt 1 artist = "artist",
        Opt 2 label = "label",
    } rest extra
}
