// ---- src/resources/songs.rs

/// `list`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs/{color}/{mix}/{spread}`
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
    /// `GET /songs/{color}/{mix}/{spread}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list(["color"], case::types::ListSongsMix::new(), case::types::ListSongsSpread::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
        mix: types::ListSongsMix,
        spread: types::ListSongsSpread,
    ) -> Call<ListSongs, C> {
        Call::new(&self.client)
            .param(
                Param::path("color"),
                color.into_iter().map(Into::into).collect::<Vec<String>>(),
            )
            .param(Param::path("mix"), mix)
            .param(Param::path("spread").explode(true), spread)
    }
}

/// The operation behind [`Songs::list`]: `GET /songs/{color}/{mix}/{spread}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new(
        "listSongs",
        Method::GET,
        "/songs/{color}/{mix}/{spread}",
    );
}
// ---- src/types/songs.rs

/// `listSongs mix`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsMix {
    /// `R`.
    pub r: Option<i64>,
    /// `G`.
    pub g: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl ListSongsMix {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `R`.
    #[must_use]
    pub fn r(mut self, value: i64) -> Self {
        self.r = Some(value);
        self
    }

    /// `G`.
    #[must_use]
    pub fn g(mut self, value: i64) -> Self {
        self.g = Some(value);
        self
    }
}

impl Default for ListSongsMix {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListSongsMix {
        Opt 0 r = "R",
        Opt 1 g = "G",
    } rest extra
}

/// `listSongs spread`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type ListSongsSpread = ListSongsMix;
