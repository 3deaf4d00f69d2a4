// ---- src/resources/songs.rs

/// `get`; `put`; `post`; and 5 more.
///
/// From a client: `client.songs()`.
///
/// * [`get`](Self::get): `GET /song`
/// * [`put`](Self::put): `PUT /song`
/// * [`post`](Self::post): `POST /song`
/// * [`delete`](Self::delete): `DELETE /song`
/// * [`options`](Self::options): `OPTIONS /song`
/// * [`head`](Self::head): `HEAD /song`
/// * [`patch`](Self::patch): `PATCH /song`
/// * [`trace`](Self::trace): `TRACE /song`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getSong`.
    ///
    /// `GET /song`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Call<GetSong, C> {
        Call::new(&self.client)
    }

    /// Calls `putSong`.
    ///
    /// `PUT /song`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().put().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self) -> Call<PutSong, C> {
        Call::new(&self.client)
    }

    /// Calls `postSong`.
    ///
    /// `POST /song`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().post().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn post(&self) -> Call<PostSong, C> {
        Call::new(&self.client)
    }

    /// Calls `deleteSong`.
    ///
    /// `DELETE /song`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> Call<DeleteSong, C> {
        Call::new(&self.client)
    }

    /// Calls `songOptions`.
    ///
    /// `OPTIONS /song`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().options().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn options(&self) -> Call<SongOptions, C> {
        Call::new(&self.client)
    }

    /// Calls `songHead`.
    ///
    /// `HEAD /song`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().head().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn head(&self) -> Call<SongHead, C> {
        Call::new(&self.client)
    }

    /// Calls `patchSong`.
    ///
    /// `PATCH /song`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().patch().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self) -> Call<PatchSong, C> {
        Call::new(&self.client)
    }

    /// Calls `traceSong`.
    ///
    /// `TRACE /song`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().trace().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn trace(&self) -> Call<TraceSong, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::get`]: `GET /song`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSong;
impl Operation for GetSong {
    type Response = Empty;
    const META: Meta = Meta::new("getSong", Method::GET, "/song");
}

/// The operation behind [`Songs::put`]: `PUT /song`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutSong;
impl Operation for PutSong {
    type Response = Empty;
    const META: Meta = Meta::new("putSong", Method::PUT, "/song");
}

/// The operation behind [`Songs::post`]: `POST /song`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PostSong;
impl Operation for PostSong {
    type Response = Empty;
    const META: Meta = Meta::new("postSong", Method::POST, "/song");
}

/// The operation behind [`Songs::delete`]: `DELETE /song`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DeleteSong;
impl Operation for DeleteSong {
    type Response = Empty;
    const META: Meta = Meta::new("deleteSong", Method::DELETE, "/song");
}

/// The operation behind [`Songs::options`]: `OPTIONS /song`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongOptions;
impl Operation for SongOptions {
    type Response = Empty;
    const META: Meta = Meta::new("songOptions", Method::OPTIONS, "/song");
}

/// The operation behind [`Songs::head`]: `HEAD /song`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongHead;
impl Operation for SongHead {
    type Response = Empty;
    const META: Meta = Meta::new("songHead", Method::HEAD, "/song");
}

/// The operation behind [`Songs::patch`]: `PATCH /song`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PatchSong;
impl Operation for PatchSong {
    type Response = Empty;
    const META: Meta = Meta::new("patchSong", Method::PATCH, "/song");
}

/// The operation behind [`Songs::trace`]: `TRACE /song`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct TraceSong;
impl Operation for TraceSong {
    type Response = Empty;
    const META: Meta = Meta::new("traceSong", Method::TRACE, "/song");
}
