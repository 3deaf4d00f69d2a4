// note[paged-list]: the pages of this list are asked for at the address in `/nextLink` (told by x-ms-pageable)
//   --> #/paths/~1albums/get
// note[paged-list]: the pages of this list are asked for with `/id` of the last item in `/since` in its body (told by x-speakeasy-pagination)
//   --> #/paths/~1bands/post
// note[paged-list]: the pages of this list are asked for with their number in `page` (told by x-speakeasy-pagination)
//   --> #/paths/~1charts/get
// note[paged-list]: the pages of this list are asked for with their number in `page` (told by x-fern-pagination)
//   --> #/paths/~1songs/get
// ---- src/resources/songs.rs

/// `list_albums`; `search_bands`; `list_charts`; and 1 more.
///
/// From a client: `client.songs()`.
///
/// * [`list_albums`](Self::list_albums): `GET /albums`
/// * [`search_bands`](Self::search_bands): `POST /bands`
/// * [`list_charts`](Self::list_charts): `GET /charts`
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

    /// Calls `listAlbums`.
    ///
    /// `GET /albums`
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

    /// Calls `searchBands`.
    ///
    /// `POST /bands`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CSearchBands,+C%3E):
    ///
    /// * `body`
    ///
    /// # Returns
    ///
    /// Hands back [`SearchBandsResponse`](types::SearchBandsResponse).
    /// `.items()` goes through all pages, by [`Song`](types::Song).
    ///
    /// * `200`: A page.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.songs().search_bands().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_bands(&self) -> Call<SearchBands, C> {
        Call::new(&self.client)
    }

    /// Calls `listCharts`.
    ///
    /// `GET /charts`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListCharts,+C%3E):
    ///
    /// * `page`: Limits: at least 0.
    /// * `size`
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
    /// let response = client.songs().list_charts().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_charts(&self) -> Call<ListCharts, C> {
        Call::new(&self.client)
    }

    /// Calls `listSongs`.
    ///
    /// `GET /songs`
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
    /// let response = client.songs().list(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, page: i64) -> Call<ListSongs, C> {
        Call::new(&self.client).param(Param::query("page"), page)
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

impl Paged for ListAlbums {
    type Item = types::Song;
    const PAGING: Paging = Paging::NextUrl;
    fn items(page: &Output<Self>) -> &[Self::Item] {
        &page.value
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.value
    }

    fn next(page: &Output<Self>) -> Option<String> {
        Some(page.next_link.as_ref()?.to_string())
    }
}

/// The operation behind [`Songs::search_bands`]: `POST /bands`.
///
/// Hands back [`SearchBandsResponse`](types::SearchBandsResponse).
///
/// `.items()` goes through all pages, by [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SearchBands;
impl Operation for SearchBands {
    type Response = Json<types::SearchBandsResponse>;
    const META: Meta = Meta::new("searchBands", Method::POST, "/bands");
}

/// Options of [`Songs::search_bands`].
impl<C> Call<SearchBands, C> {
    /// The body of the request.
    ///
    /// Sent as `application/json`.
    pub fn body(self, body: types::SearchBandsRequest) -> Self {
        self.json(&body)
    }
}

impl Paged for SearchBands {
    type Item = types::Song;
    const PAGING: Paging = Paging::Cursor {
        cursor: PageParam::BodyNumber("/since"),
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        page.page
            .as_ref()
            .and_then(|inner| inner.songs.as_ref())
            .map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.page
            .map(crate::runtime::Boxed::into_inner)
            .and_then(|inner| inner.songs)
            .unwrap_or_default()
    }

    fn next(page: &Output<Self>) -> Option<String> {
        Some((&Self::items(page).last()?.id).to_string())
    }
}

/// The operation behind [`Songs::list_charts`]: `GET /charts`.
///
/// Hands back [`Page`](types::Page).
///
/// `.items()` goes through all pages, by [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListCharts;
impl Operation for ListCharts {
    type Response = Json<types::Page>;
    const META: Meta = Meta::new("listCharts", Method::GET, "/charts");
}

/// Options of [`Songs::list_charts`].
impl<C> Call<ListCharts, C> {
    /// `page`.
    ///
    /// Limits: at least 0.
    pub fn page(self, value: i64) -> Self {
        self.param(Param::query("page"), value)
    }

    /// `size`.
    pub fn size(self, value: i64) -> Self {
        self.param(Param::query("size"), value)
    }
}

impl Paged for ListCharts {
    type Item = types::Song;
    const PAGING: Paging = Paging::PageNumber {
        number: PageParam::Query("page"),
        first: 0,
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        page.songs.as_ref().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.songs.unwrap_or_default()
    }

    fn total(page: &Output<Self>) -> Option<u64> {
        u64::try_from(*page.pages.as_ref()?).ok()
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

impl Paged for ListSongs {
    type Item = types::Song;
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
}
// ---- src/types/songs.rs

/// `listAlbums response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListAlbumsResponse {
    /// `value`.
    pub value: Songs,
    /// `nextLink`.
    pub next_link: Option<String>,
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
        Req 0 value = "value",
        Opt 1 next_link = "nextLink",
    } rest extra
}

/// `Page`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Page {
    /// `songs`.
    pub songs: Option<Songs>,
    /// `pages`.
    pub pages: Option<i64>,
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
        Opt 1 pages = "pages",
    } rest extra
}

/// `searchBands request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SearchBandsRequest {
    /// `since`.
    pub since: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl SearchBandsRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `since`.
    #[must_use]
    pub fn since(mut self, value: i64) -> Self {
        self.since = Some(value);
        self
    }
}

impl Default for SearchBandsRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SearchBandsRequest {
        Opt 0 since = "since",
    } rest extra
}

/// `searchBands response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SearchBandsResponse {
    /// `page`.
    pub page: Option<Boxed<SearchBandsResponsePage>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SearchBandsResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SearchBandsResponse {
        Opt 0 page = "page",
    } rest extra
}

/// `searchBands response page`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SearchBandsResponsePage {
    /// `songs`.
    pub songs: Option<Songs>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for SearchBandsResponsePage {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    SearchBandsResponsePage {
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

/// `Songs`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Songs = Vec<Song>;
