// ---- src/resources/songs.rs

/// `get`; `getsong`; `get_song`.
///
/// From a client: `client.songs()`.
///
/// * [`get`](Self::get): `GET /a`
/// * [`getsong`](Self::getsong): `GET /b`
/// * [`get_song`](Self::get_song): `GET /c`
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
    /// `GET /a`
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

    /// Calls `getsong`.
    ///
    /// `GET /b`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().getsong().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn getsong(&self) -> Call<Getsong, C> {
        Call::new(&self.client)
    }

    /// Calls `get_song`.
    ///
    /// `GET /c`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().get_song().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_song(&self) -> Call<GetUnderscoreSong, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::get`]: `GET /a`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSong;
impl Operation for GetSong {
    type Response = Empty;
    const META: Meta = Meta::new("getSong", Method::GET, "/a");
}

/// The operation behind [`Songs::getsong`]: `GET /b`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Getsong;
impl Operation for Getsong {
    type Response = Empty;
    const META: Meta = Meta::new("getsong", Method::GET, "/b");
}

/// The operation behind [`Songs::get_song`]: `GET /c`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetUnderscoreSong;
impl Operation for GetUnderscoreSong {
    type Response = Empty;
    const META: Meta = Meta::new("get_song", Method::GET, "/c");
}
