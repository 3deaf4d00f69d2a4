// ---- src/resources/song_book.rs

/// `list_b`.
///
/// From a client: `client.song_book()`.
///
/// * [`list_b`](Self::list_b): `GET /b`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongBook<C = crate::Client> {
    client: C,
}

impl<C: Clone> SongBook<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `listB`.
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
    /// client.song_book().list_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_b(&self) -> Call<ListB, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`SongBook::list_b`]: `GET /b`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListB;
impl Operation for ListB {
    type Response = Empty;
    const META: Meta = Meta::new("listB", Method::GET, "/b");
}
// ---- src/resources/song_space_book.rs

/// `list_a`.
///
/// From a client: `client.song_space_book()`.
///
/// * [`list_a`](Self::list_a): `GET /a`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SongSpaceBook<C = crate::Client> {
    client: C,
}

impl<C: Clone> SongSpaceBook<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `listA`.
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
    /// client.song_space_book().list_a().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_a(&self) -> Call<ListA, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`SongSpaceBook::list_a`]: `GET /a`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListA;
impl Operation for ListA {
    type Response = Empty;
    const META: Meta = Meta::new("listA", Method::GET, "/a");
}
