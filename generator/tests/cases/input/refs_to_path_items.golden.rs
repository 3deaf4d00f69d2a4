// warning[operation-id-twice]: `listSongs` is the id of another operation too; here `get_tracks` is taken
//   --> #/paths/~1songs/get/operationId
//   related: refs_to_path_items.yaml:8:12 (#/paths/~1songs/get/operationId): the other operation has it here
//   help: give each operation an id of its own
// ---- src/resources/health.rs

/// `check`.
///
/// From a client: `client.health()`.
///
/// * [`check`](Self::check): `GET /health`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Health<C = crate::Client> {
    client: C,
}

impl<C: Clone> Health<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `checkHealth`.
    ///
    /// `GET /health`
    ///
    /// # Returns
    ///
    /// * `204`: Fine.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.health().check().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check(&self) -> Call<CheckHealth, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Health::check`]: `GET /health`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CheckHealth;
impl Operation for CheckHealth {
    type Response = Empty;
    const META: Meta = Meta::new("checkHealth", Method::GET, "/health");
}
// ---- src/resources/songs.rs

/// `list`; `get_tracks`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs`
/// * [`get_tracks`](Self::get_tracks): `GET /tracks`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
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
    /// client.songs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<ListSongs, C> {
        Call::new(&self.client)
    }

    /// Calls `get_tracks`.
    ///
    /// `GET /tracks`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().get_tracks().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tracks(&self) -> Call<GetTracks, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// The operation behind [`Songs::get_tracks`]: `GET /tracks`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetTracks;
impl Operation for GetTracks {
    type Response = Empty;
    const META: Meta = Meta::new("get_tracks", Method::GET, "/tracks");
}
