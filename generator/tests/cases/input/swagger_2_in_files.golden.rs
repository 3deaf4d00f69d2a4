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

    /// Calls `listSongs`.
    ///
    /// `GET /songs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListSongs,+C%3E):
    ///
    /// * `tags`
    ///
    /// # Returns
    ///
    /// Hands back `Vec` of [`Song`](types::Song).
    ///
    /// * `200`: Songs.
    ///
    /// # Errors
    ///
    /// * `404`: Nothing is there.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`ListSongs`]`>()` reads their bodies.
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
///
/// Hands back `Vec` of [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Json<Vec<types::Song>>;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// Options of [`Songs::list`].
impl<C> Call<ListSongs, C> {
    /// `tags`.
    pub fn tags(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.param(
            Param::query("tags"),
            value.into_iter().map(Into::into).collect::<Vec<String>>(),
        )
    }
}

impl crate::runtime::HasErrorBody for ListSongs {
    type Failure = Json<types::Named>;
}
// ---- src/types/songs.rs

/// `Named`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
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
#[cfg_attr(all(doc, short_docs), doc(hidden))]
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
