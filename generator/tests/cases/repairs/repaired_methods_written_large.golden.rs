// warning[list-of-parts]: the objects of this list are taken as one
//   --> #/paths/~1songs
// note[method-case]: this is taken as `get`
//   --> #/paths/~1songs/0/GET
// note[method-case]: this is taken as `post`
//   --> #/paths/~1songs/1/Post
// ---- src/resources/songs.rs

/// `list`; `create`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs`
/// * [`create`](Self::create): `POST /songs`
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

    /// Calls `createSong`.
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
    /// client.songs().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<CreateSong, C> {
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

/// The operation behind [`Songs::create`]: `POST /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CreateSong;
impl Operation for CreateSong {
    type Response = Empty;
    const META: Meta = Meta::new("createSong", Method::POST, "/songs");
}
