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
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

impl<C> Call<ListSongs, C> {
    /// `sizes`.
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
