// ---- src/resources/resource_.rs

/// `list_albums`.
///
/// From a client: `client.专辑()`.
///
/// * [`list_albums`](Self::list_albums): `GET /albums`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct 专辑<C = crate::Client> {
    client: C,
}

impl<C: Clone> 专辑<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `listAlbums`.
    ///
    /// `GET /albums`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.专辑().list_albums().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_albums(&self) -> Call<ListAlbums, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`专辑::list_albums`]: `GET /albums`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListAlbums;
impl Operation for ListAlbums {
    type Response = Empty;
    const META: Meta = Meta::new("listAlbums", Method::GET, "/albums");
}
// ---- src/resources/upper.rs

/// `list_songs`.
///
/// From a client: `client.песни()`.
///
/// * [`list_songs`](Self::list_songs): `GET /songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Песни<C = crate::Client> {
    client: C,
}

impl<C: Clone> Песни<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `listSongs`.
    ///
    /// `GET /songs`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.песни().list_songs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_songs(&self) -> Call<ListSongs, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Песни::list_songs`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}
