// note[paged-list]: the pages of this list are asked for at the address in the header `Link` (told by the header `Link` of its response)
//   --> #/paths/~1bands/get
// note[paged-list]: the pages of this list are asked for with the header `x-from` in `from` (told by a link of its response)
//   --> #/paths/~1songs/get
// ---- src/resources/songs.rs

/// `list_bands`; `list`.
///
/// From a client: `client.songs()`.
///
/// * [`list_bands`](Self::list_bands): `GET /bands`
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

    /// Calls `listBands`.
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
    /// Hands back `Vec` of [`Song`](types::Song).
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
    /// * `from`
    /// * `genre`
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

/// The operation behind [`Songs::list_bands`]: `GET /bands`.
///
/// Hands back `Vec` of [`Song`](types::Song).
///
/// `.items()` goes through all pages, by [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListBands;
impl Operation for ListBands {
    type Response = Json<Vec<types::Song>>;
    const META: Meta = Meta::new("listBands", Method::GET, "/bands");
}

/// Options of [`Songs::list_bands`].
impl<C> Call<ListBands, C> {
    /// `page`.
    pub fn page(self, value: i64) -> Self {
        self.param(Param::query("page"), value)
    }
}

impl crate::runtime::HasHeaders for ListBands {
    type Headers = types::ListBandsHeaders;
}

impl Paged for ListBands {
    type Item = types::Song;
    const PAGING: Paging = Paging::LinkHeader;
    fn items(page: &Output<Self>) -> &[Self::Item] {
        &page
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page
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
    /// `from`.
    pub fn from(self, value: impl Into<String>) -> Self {
        self.param(Param::query("from"), value.into())
    }

    /// `genre`.
    pub fn genre(self, value: impl Into<String>) -> Self {
        self.param(Param::query("genre"), value.into())
    }
}

impl crate::runtime::HasHeaders for ListSongs {
    type Headers = types::ListSongsHeaders;
}

impl Paged for ListSongs {
    type Item = types::Song;
    const PAGING: Paging = Paging::Cursor {
        cursor: PageParam::Query("from"),
    };

    const NEXT_HEADER: Option<&'static str> = Some("x-from");
    fn items(page: &Output<Self>) -> &[Self::Item] {
        page.songs.as_ref().map_or(&[], Vec::as_slice)
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.songs.unwrap_or_default()
    }
}
// ---- src/types/songs.rs

/// The headers of a response.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListBandsHeaders {
    /// Addresses of other pages.
    pub link: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListBandsHeaders {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListBandsHeaders {
        Opt 0 link = "link",
    } rest extra
}

/// The headers of a response.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsHeaders {
    /// `x-from`.
    pub x_from: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for ListSongsHeaders {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListSongsHeaders {
        Opt 0 x_from = "x-from",
    } rest extra
}

/// `listSongs response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsResponse {
    /// `songs`.
    pub songs: Option<Vec<Song>>,
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
