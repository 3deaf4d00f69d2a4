// note[paged-list]: the pages of this list are asked for with what comes before them in `offset` (told by the settings)
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
    /// * `offset`
    ///
    /// # Returns
    ///
    /// Hands back [`ListSongsResponse`](types::ListSongsResponse).
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

/// The operation behind [`Songs::list`]: `GET /songs`.
///
/// Hands back [`ListSongsResponse`](types::ListSongsResponse).
///
/// `.items()` goes through all pages, by [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Json<types::ListSongsResponse>;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// Options of [`Songs::list`].
impl<C> Call<ListSongs, C> {
    /// `offset`.
    pub fn offset(self, value: impl Into<String>) -> Self {
        self.param(Param::query("offset"), value.into())
    }
}

impl Paged for ListSongs {
    type Item = types::Song;
    const PAGING: Paging = Paging::Offset {
        offset: PageParam::Query("offset"),
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        page.songs.as_ref().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.songs.unwrap_or_default()
    }

    fn total(page: &Output<Self>) -> Option<u64> {
        u64::try_from(*page.meta.as_ref()?.total.as_ref()?).ok()
    }
}
// ---- src/types/songs.rs

/// `listSongs response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsResponse {
    /// `songs`.
    pub songs: Option<Vec<Song>>,
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
    /// `total`.
    pub total: Option<i64>,
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
        Opt 0 total = "total",
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
