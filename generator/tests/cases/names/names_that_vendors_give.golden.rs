// ---- src/resources/library.rs

/// `songs()`.
///
/// From a client: `client.library()`.
///
/// * [`songs()`](super::LibrarySongs): `list`; `create`.
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Library<C = crate::Client> {
    client: C,
}

impl<C: Clone> Library<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// `list`; `create`.
    pub fn songs(&self) -> super::LibrarySongs<C> {
        super::LibrarySongs::new(&self.client)
    }
}
// ---- src/resources/library_songs.rs

/// `list`; `create`.
///
/// From a client: `client.library().songs()`.
///
/// * [`list`](Self::list): `GET /songs`
/// * [`create`](Self::create): `POST /songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct LibrarySongs<C = crate::Client> {
    client: C,
}

impl<C: Clone> LibrarySongs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `fetchEverything`.
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
    /// client.library().songs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<FetchEverything, C> {
        Call::new(&self.client)
    }

    /// Calls `makeOne`.
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
    /// client.library().songs().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<MakeOne, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`LibrarySongs::list`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct FetchEverything;
impl Operation for FetchEverything {
    type Response = Empty;
    const META: Meta = Meta::new("fetchEverything", Method::GET, "/songs");
}

/// The operation behind [`LibrarySongs::create`]: `POST /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct MakeOne;
impl Operation for MakeOne {
    type Response = Empty;
    const META: Meta = Meta::new("makeOne", Method::POST, "/songs");
}
