// note[paged-list]: the pages of this list are asked for with their number in `page` (told by the settings)
//   --> #/paths/~1songs/get
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
    /// * `page`
    ///
    /// # Returns
    ///
    /// Hands back [`ListSongsResponse`](types::ListSongsResponse).
    /// `.items()` goes through all pages, by [`ListSongsResponseSong`](types::ListSongsResponseSong).
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

/// The operation behind [`Songs::list`]: `GET /songs`.
///
/// Hands back [`ListSongsResponse`](types::ListSongsResponse).
///
/// `.items()` goes through all pages, by [`ListSongsResponseSong`](types::ListSongsResponseSong).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Json<types::ListSongsResponse>;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// Options of [`Songs::list`].
impl<C> Call<ListSongs, C> {
    /// `page`.
    pub fn page(self, value: i64) -> Self {
        self.param(Param::query("page"), value)
    }
}

impl Paged for ListSongs {
    type Item = types::ListSongsResponseSong;
    const PAGING: Paging = Paging::PageNumber {
        number: PageParam::Query("page"),
        first: 1,
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        page.songs.as_ref().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.songs.unwrap_or_default()
    }

    fn total(page: &Output<Self>) -> Option<u64> {
        u64::try_from(*page.meta.as_ref()?.pages.as_ref()?).ok()
    }
}
// ---- src/types/songs.rs

/// `listSongs response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsResponse {
    /// `songs`.
    pub songs: Option<Vec<ListSongsResponseSong>>,
    /// `meta`.
    pub meta: Option<Boxed<ListSongsResponseMeta>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListSongsResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListSongsResponse {
        Opt 0 songs = "songs",
        Opt 1 meta = "meta",
    } rest extra
}

/// `listSongs response meta`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsResponseMeta {
    /// `pages`.
    pub pages: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListSongsResponseMeta {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListSongsResponseMeta {
        Opt 0 pages = "pages",
    } rest extra
}

/// Song
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsResponseSong {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListSongsResponseSong {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListSongsResponseSong {
        Opt 0 title = "title",
    } rest extra
}
