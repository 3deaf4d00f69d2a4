// warning[operation-id-twice]: `list` is the id of another operation too; here `get_albums` is taken
//   --> #/paths/~1albums/get/operationId
//   related: repaired_operation_id_twice.yaml:7:20 (#/paths/~1songs/get/operationId): the other operation has it here
//   help: give each operation an id of its own
// ---- src/resources/albums.rs

/// `list`.
///
/// From a client: `client.albums()`.
///
/// * [`list`](Self::list): `GET /albums`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Albums<C = crate::Client> {
    client: C,
}

impl<C: Clone> Albums<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `get_albums`.
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
    /// client.albums().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<GetAlbums, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Albums::list`]: `GET /albums`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetAlbums;
impl Operation for GetAlbums {
    type Response = Empty;
    const META: Meta = Meta::new("get_albums", Method::GET, "/albums");
}
// ---- src/resources/songs.rs

/// `list`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `list`.
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
    pub fn list(&self) -> Call<List, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct List;
impl Operation for List {
    type Response = Empty;
    const META: Meta = Meta::new("list", Method::GET, "/songs");
}
