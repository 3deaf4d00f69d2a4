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
    /// * `sizes`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list("calm").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, mood: impl Into<types::ListSongsMood>) -> Call<ListSongs, C> {
        Call::new(&self.client).param(Param::query("mood"), mood.into())
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

/// Options of [`Songs::list`].
impl<C> Call<ListSongs, C> {
    /// `sizes`: one of `7`, `12`.
    pub fn sizes(
        self,
        value: impl IntoIterator<Item = impl Into<types::ListSongsSize>>,
    ) -> Self {
        self.param(
            Param::query("sizes"),
            value.into_iter().map(Into::into).collect::<Vec<types::ListSongsSize>>(),
        )
    }
}
// ---- src/types/songs.rs

/// `listSongs mood`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ListSongsMood {
    /// `calm`.
    Calm,
    /// `wild`.
    Wild,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    ListSongsMood {
        Calm = "calm",
        Wild = "wild",
    } else Unknown
}

/// `listSongs size`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ListSongsSize {
    /// `7`.
    N7,
    /// `12`.
    N12,
    /// A value that this version of the crate does not know.
    Unknown(i64),
}

crate::runtime::wire::integer_enum! {
    ListSongsSize {
        N7 = 7,
        N12 = 12,
    } else Unknown
}
