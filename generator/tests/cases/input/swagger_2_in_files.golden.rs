// ---- src/resources/songs.rs

/// Songs.
#[derive(Debug, Clone)]
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
    /// # Options
    ///
    /// * `tags`
    ///
    /// # Returns
    ///
    /// * `200`: Songs.
    ///
    /// # Errors
    ///
    /// * `404`: Nothing is there.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<ListSongs>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<ListSongs, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Json<Vec<types::Song>>;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

impl<C> Call<ListSongs, C> {
    /// `tags`.
    pub fn tags(self, value: Vec<String>) -> Self {
        self.param(Param::query("tags"), value)
    }
}

impl crate::runtime::HasErrorBody for ListSongs {
    type Failure = Json<types::Named>;
}
// ---- src/types/songs.rs

/// `Named`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Named {
    /// `name`.
    pub name: Nullable<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Named {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Named {
        Opt 0 name = "name",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
pub struct Song {
    /// `kind`.
    pub kind: String,
    /// `by`.
    pub by: Option<Boxed<Named>>,
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
        Req 0 kind = "kind",
        Opt 1 by = "by",
    } rest extra
}
