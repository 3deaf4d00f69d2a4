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
    /// * `x_mix`
    /// * `x_spread`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list(["x_colors"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        x_colors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<ListSongs, C> {
        Call::new(&self.client)
            .param(
                Param::header("X-Colors"),
                x_colors.into_iter().map(Into::into).collect::<Vec<String>>(),
            )
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
    /// `X-Mix`.
    pub fn x_mix(self, value: types::ListSongsXMix) -> Self {
        self.param(Param::header("X-Mix"), value)
    }

    /// `X-Spread`.
    pub fn x_spread(self, value: types::ListSongsXSpread) -> Self {
        self.param(Param::header("X-Spread").explode(true), value)
    }
}
// ---- src/types/songs.rs

/// `listSongs X-Mix`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsXMix {
    /// `R`.
    pub r: Option<i64>,
    /// `G`.
    pub g: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl ListSongsXMix {
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

impl Default for ListSongsXMix {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListSongsXMix {
        Opt 0 r = "R",
        Opt 1 g = "G",
    } rest extra
}

/// `listSongs X-Spread`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type ListSongsXSpread = ListSongsXMix;
