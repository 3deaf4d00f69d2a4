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
    /// client.songs().list(Vec::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, x_colors: Vec<String>) -> Call<ListSongs, C> {
        Call::new(&self.client).param(Param::header("X-Colors"), x_colors)
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

    /// Sets `R`.
    #[must_use]
    pub fn r(mut self, value: i64) -> Self {
        self.r = Some(value);
        self
    }

    /// Sets `G`.
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
pub type ListSongsXSpread = ListSongsXMix;
