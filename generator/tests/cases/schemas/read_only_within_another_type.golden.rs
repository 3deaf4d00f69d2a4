// ---- src/resources/albums.rs

/// `add`.
///
/// From a client: `client.albums()`.
///
/// * [`add`](Self::add): `POST /albums`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Albums<C = crate::Client> {
    client: C,
}

impl<C: Clone> Albums<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `addAlbum`.
    ///
    /// `POST /albums`
    ///
    /// # Returns
    ///
    /// Hands back [`Album`](types::Album).
    ///
    /// * `201`: The album.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::AlbumRequest::new();
    /// let response = client.albums().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: types::AlbumRequest) -> Call<AddAlbum, C> {
        Call::new(&self.client).json(&body)
    }
}

/// The operation behind [`Albums::add`]: `POST /albums`.
///
/// Hands back [`Album`](types::Album).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddAlbum;
impl Operation for AddAlbum {
    type Response = Json<types::Album>;
    const META: Meta = Meta::new("addAlbum", Method::POST, "/albums");
}
// ---- src/types/albums.rs

/// `Album`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Album {
    /// `opener`.
    pub opener: Option<Boxed<Song>>,
    /// `label`.
    pub label: Option<Boxed<Label>>,
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
        Opt 0 opener = "opener",
        Opt 1 label = "label",
    } rest extra
}

/// `Album Request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AlbumRequest {
    /// `opener`.
    pub opener: Option<Boxed<SongRequest>>,
    /// `label`.
    pub label: Option<Boxed<Label>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl AlbumRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `opener`.
    #[must_use]
    pub fn opener(mut self, value: SongRequest) -> Self {
        self.opener = Some(value.into());
        self
    }

    /// `label`.
    #[must_use]
    pub fn label(mut self, value: Label) -> Self {
        self.label = Some(value.into());
        self
    }
}

impl Default for AlbumRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AlbumRequest {
        Opt 0 opener = "opener",
        Opt 1 label = "label",
    } rest extra
}

/// `Label`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Label {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Label {
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

impl Default for Label {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Label {
        Opt 0 name = "name",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `id`.
    pub id: Option<String>,
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
        Opt 0 id = "id",
        Opt 1 title = "title",
    } rest extra
}

/// `Song Request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongRequest {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl SongRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
        self
    }
}

impl Default for SongRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SongRequest {
        Opt 0 title = "title",
    } rest extra
}
