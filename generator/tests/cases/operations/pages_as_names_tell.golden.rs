// note[paged-list]: the pages of this list are asked for with `/meta/cursors/after` in `page[after]` (told by what its parameter and its response are called)
//   --> #/paths/~1albums/get
// note[paged-list]: the pages of this list are asked for at the address in `/next` (told by the name of a member of its response)
//   --> #/paths/~1bands/get
// note[paged-list]: the pages of this list are asked for with `/id` of the last item in `starting_after` (told by what its parameter is called, which takes the last item)
//   --> #/paths/~1charges/get
// note[paged-list]: the pages of this list are asked for with `/next_page_token` in `page_token` (told by what its parameter and its response are called)
//   --> #/paths/~1songs/get
// ---- src/resources/songs.rs

/// `list_albums`; `list_bands`; A moment is no cursor; and 3 more.
///
/// From a client: `client.songs()`.
///
/// * [`list_albums`](Self::list_albums): `GET /albums`
/// * [`list_bands`](Self::list_bands): `GET /bands`
/// * [`list_days`](Self::list_days): A moment is no cursor.
/// * [`list_charges`](Self::list_charges): What starts after an item takes its id.
/// * [`list`](Self::list): `GET /songs`
/// * [`list_views`](Self::list_views): The settings say that it does not page.
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `listAlbums`.
    ///
    /// `GET /albums`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListAlbums,+C%3E):
    ///
    /// * `page`
    ///
    /// # Returns
    ///
    /// Hands back [`ListAlbumsResponse`](types::ListAlbumsResponse).
    /// `.items()` goes through all pages, by [`Song`](types::Song).
    ///
    /// * `200`: A page.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().list_albums().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_albums(&self) -> Call<ListAlbums, C> {
        Call::new(&self.client)
    }

    /// Calls `listBands`.
    ///
    /// `GET /bands`
    ///
    /// # Returns
    ///
    /// Hands back [`ListBandsResponse`](types::ListBandsResponse).
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

    /// A moment is no cursor.
    ///
    /// `GET /days`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListDays,+C%3E):
    ///
    /// * `after`
    ///
    /// # Returns
    ///
    /// Hands back [`ListDaysResponse`](types::ListDaysResponse).
    ///
    /// * `200`: A page.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().list_days().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_days(&self) -> Call<ListDays, C> {
        Call::new(&self.client)
    }

    /// What starts after an item takes its id.
    ///
    /// `GET /charges`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListCharges,+C%3E):
    ///
    /// * `starting_after`
    /// * `ending_before`
    ///
    /// # Returns
    ///
    /// Hands back [`ListChargesResponse`](types::ListChargesResponse).
    /// `.items()` goes through all pages, by [`Song`](types::Song).
    ///
    /// * `200`: A page.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().list_charges().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_charges(&self) -> Call<ListCharges, C> {
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
    /// * `page_token`
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

    /// The settings say that it does not page.
    ///
    /// `GET /views`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListViews,+C%3E):
    ///
    /// * `cursor`
    ///
    /// # Returns
    ///
    /// Hands back [`ListViewsResponse`](types::ListViewsResponse).
    ///
    /// * `200`: A page.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().list_views().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_views(&self) -> Call<ListViews, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::list_albums`]: `GET /albums`.
///
/// Hands back [`ListAlbumsResponse`](types::ListAlbumsResponse).
///
/// `.items()` goes through all pages, by [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListAlbums;
impl Operation for ListAlbums {
    type Response = Json<types::ListAlbumsResponse>;
    const META: Meta = Meta::new("listAlbums", Method::GET, "/albums");
}

/// Options of [`Songs::list_albums`].
impl<C> Call<ListAlbums, C> {
    /// `page`.
    pub fn page(self, value: types::ListAlbumsPage) -> Self {
        self.param(Param::query("page").style(Style::DeepObject), value)
    }
}

impl Paged for ListAlbums {
    type Item = types::Song;
    const PAGING: Paging = Paging::Cursor {
        cursor: PageParam::Query("page[after]"),
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        page.data.as_ref().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.data.unwrap_or_default()
    }

    fn next(page: &Output<Self>) -> Option<String> {
        Some(page.meta.as_ref()?.cursors.as_ref()?.after.as_option()?.to_string())
    }
}

/// The operation behind [`Songs::list_bands`]: `GET /bands`.
///
/// Hands back [`ListBandsResponse`](types::ListBandsResponse).
///
/// `.items()` goes through all pages, by [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListBands;
impl Operation for ListBands {
    type Response = Json<types::ListBandsResponse>;
    const META: Meta = Meta::new("listBands", Method::GET, "/bands");
}

impl Paged for ListBands {
    type Item = types::Song;
    const PAGING: Paging = Paging::NextUrl;
    fn items(page: &Output<Self>) -> &[Self::Item] {
        page.results.as_ref().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.results.unwrap_or_default()
    }

    fn next(page: &Output<Self>) -> Option<String> {
        Some(page.next.as_option()?.to_string())
    }
}

/// The operation behind [`Songs::list_days`]: `GET /days`.
///
/// Hands back [`ListDaysResponse`](types::ListDaysResponse).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListDays;
impl Operation for ListDays {
    type Response = Json<types::ListDaysResponse>;
    const META: Meta = Meta::new("listDays", Method::GET, "/days");
}

/// Options of [`Songs::list_days`].
impl<C> Call<ListDays, C> {
    /// `after`.
    pub fn after(self, value: impl Into<crate::runtime::DateTime>) -> Self {
        self.param(Param::query("after"), value.into())
    }
}

/// The operation behind [`Songs::list_charges`]: `GET /charges`.
///
/// Hands back [`ListChargesResponse`](types::ListChargesResponse).
///
/// `.items()` goes through all pages, by [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListCharges;
impl Operation for ListCharges {
    type Response = Json<types::ListChargesResponse>;
    const META: Meta = Meta::new("listCharges", Method::GET, "/charges");
}

/// Options of [`Songs::list_charges`].
impl<C> Call<ListCharges, C> {
    /// `starting_after`.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        self.param(Param::query("starting_after"), value.into())
    }

    /// `ending_before`.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        self.param(Param::query("ending_before"), value.into())
    }
}

impl Paged for ListCharges {
    type Item = types::Song;
    const PAGING: Paging = Paging::Cursor {
        cursor: PageParam::Query("starting_after"),
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        &page.data
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.data
    }

    fn has_more(page: &Output<Self>) -> Option<bool> {
        Some(*(&page.has_more))
    }

    fn next(page: &Output<Self>) -> Option<String> {
        Some((&Self::items(page).last()?.id).to_string())
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
    /// `page_token`.
    pub fn page_token(self, value: impl Into<String>) -> Self {
        self.param(Param::query("page_token"), value.into())
    }
}

impl Paged for ListSongs {
    type Item = types::Song;
    const PAGING: Paging = Paging::Cursor {
        cursor: PageParam::Query("page_token"),
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        &page.songs
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.songs
    }

    fn has_more(page: &Output<Self>) -> Option<bool> {
        Some(*page.has_more.as_ref()?)
    }

    fn next(page: &Output<Self>) -> Option<String> {
        Some(page.next_page_token.as_ref()?.to_string())
    }
}

/// The operation behind [`Songs::list_views`]: `GET /views`.
///
/// Hands back [`ListViewsResponse`](types::ListViewsResponse).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListViews;
impl Operation for ListViews {
    type Response = Json<types::ListViewsResponse>;
    const META: Meta = Meta::new("listViews", Method::GET, "/views");
}

/// Options of [`Songs::list_views`].
impl<C> Call<ListViews, C> {
    /// `cursor`.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        self.param(Param::query("cursor"), value.into())
    }
}
// ---- src/types/songs.rs

/// `listAlbums page`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListAlbumsPage {
    /// `after`.
    pub after: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl ListAlbumsPage {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `after`.
    #[must_use]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.after = Some(value.into());
        self
    }

    /// `size`.
    #[must_use]
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }
}

impl Default for ListAlbumsPage {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListAlbumsPage {
        Opt 0 after = "after",
        Opt 1 size = "size",
    } rest extra
}

/// `listAlbums response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListAlbumsResponse {
    /// `data`.
    pub data: Option<Songs>,
    /// `meta`.
    pub meta: Option<Boxed<ListAlbumsResponseMeta>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListAlbumsResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListAlbumsResponse {
        Opt 0 data = "data",
        Opt 1 meta = "meta",
    } rest extra
}

/// `listAlbums response meta`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListAlbumsResponseMeta {
    /// `cursors`.
    pub cursors: Option<Boxed<ListAlbumsResponseMetaCursors>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListAlbumsResponseMeta {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListAlbumsResponseMeta {
        Opt 0 cursors = "cursors",
    } rest extra
}

/// `listAlbums response meta cursors`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListAlbumsResponseMetaCursors {
    /// `after`.
    pub after: Nullable<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListAlbumsResponseMetaCursors {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListAlbumsResponseMetaCursors {
        Opt 0 after = "after",
    } rest extra
}

/// `listBands response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListBandsResponse {
    /// `next`.
    pub next: Nullable<Uri>,
    /// `results`.
    pub results: Option<Songs>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListBandsResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListBandsResponse {
        Opt 0 next = "next",
        Opt 1 results = "results",
    } rest extra
}

/// `listCharges response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListChargesResponse {
    /// `data`.
    pub data: Songs,
    /// `has_more`.
    pub has_more: bool,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListChargesResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListChargesResponse {
        Req 0 data = "data",
        Req 1 has_more = "has_more",
    } rest extra
}

/// `listDays response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListDaysResponse {
    /// `days`.
    pub days: Option<Songs>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListDaysResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListDaysResponse {
        Opt 0 days = "days",
    } rest extra
}

/// `listSongs response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsResponse {
    /// `songs`.
    pub songs: Songs,
    /// `next_page_token`.
    pub next_page_token: Option<String>,
    /// `has_more`.
    pub has_more: Option<bool>,
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
        Req 0 songs = "songs",
        Opt 1 next_page_token = "next_page_token",
        Opt 2 has_more = "has_more",
    } rest extra
}

/// `listViews response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListViewsResponse {
    /// `songs`.
    pub songs: Option<Songs>,
    /// `next_cursor`.
    pub next_cursor: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListViewsResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListViewsResponse {
        Opt 0 songs = "songs",
        Opt 1 next_cursor = "next_cursor",
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

/// `Songs`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Songs = Vec<Song>;
