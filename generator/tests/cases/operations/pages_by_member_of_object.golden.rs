// note[paged-list]: the pages of this list are asked for with their number in `number` (told by the settings)
//   --> #/paths/~1bands/get
// note[paged-list]: the pages of this list are asked for with their number in `page[number]` (told by the settings)
//   --> #/paths/~1songs/get
// ---- src/resources/songs.rs

/// An object that is sent by its members; `list`.
///
/// From a client: `client.songs()`.
///
/// * [`list_bands`](Self::list_bands): An object that is sent by its members.
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

    /// An object that is sent by its members.
    ///
    /// `GET /bands`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListBands,+C%3E):
    ///
    /// * `page`
    ///
    /// # Returns
    ///
    /// Hands back [`Page`](types::Page).
    /// `.items()` goes through all pages, by [`Song`](types::Song).
    ///
    /// * `200`: A page.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().list_bands().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_bands(&self) -> Call<ListBands, C> {
        Call::new(&self.client)
    }

    /// Calls `listSongs`.
    ///
    /// `GET /songs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListSongs,+C%3E):
    ///
    /// * `page`
    ///
    /// # Returns
    ///
    /// Hands back [`Page`](types::Page).
    /// `.items()` goes through all pages, by [`Song`](types::Song).
    ///
    /// * `200`: A page.
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

/// The operation behind [`Songs::list_bands`]: `GET /bands`.
///
/// Hands back [`Page`](types::Page).
///
/// `.items()` goes through all pages, by [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListBands;
impl Operation for ListBands {
    type Response = Json<types::Page>;
    const META: Meta = Meta::new("listBands", Method::GET, "/bands");
}

/// Options of [`Songs::list_bands`].
impl<C> Call<ListBands, C> {
    /// `page`.
    pub fn page(self, value: types::ListBandsPage) -> Self {
        self.param(Param::query("page"), value)
    }
}

impl Paged for ListBands {
    type Item = types::Song;
    const PAGING: Paging = Paging::PageNumber {
        number: PageParam::Query("number"),
        first: 1,
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        page.songs.as_ref().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.songs.unwrap_or_default()
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
///
/// Hands back [`Page`](types::Page).
///
/// `.items()` goes through all pages, by [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Json<types::Page>;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// Options of [`Songs::list`].
impl<C> Call<ListSongs, C> {
    /// `page`.
    pub fn page(self, value: types::ListSongsPage) -> Self {
        self.param(Param::query("page").style(Style::DeepObject), value)
    }
}

impl Paged for ListSongs {
    type Item = types::Song;
    const PAGING: Paging = Paging::PageNumber {
        number: PageParam::Query("page[number]"),
        first: 1,
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        page.songs.as_ref().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.songs.unwrap_or_default()
    }
}
// ---- src/types/songs.rs

/// `listBands page`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListBandsPage {
    /// `number`.
    pub number: Option<i64>,
    /// `size`.
    pub size: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl ListBandsPage {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `number`.
    #[must_use]
    pub fn number(mut self, value: i64) -> Self {
        self.number = Some(value);
        self
    }

    /// `size`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

impl Default for ListBandsPage {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListBandsPage {
        Opt 0 number = "number",
        Opt 1 size = "size",
    } rest extra
}

/// `listSongs page`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type ListSongsPage = ListBandsPage;

/// `Page`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Page {
    /// `songs`.
    pub songs: Option<Vec<Song>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Page {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Page {
        Opt 0 songs = "songs",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `id`.
    pub id: i64,
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
        Req 0 id = "id",
    } rest extra
}
