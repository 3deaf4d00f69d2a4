// note[nested-value]: no style says how a list or an object within this looks; an object is sent as JSON text
//   --> #/paths/~1songs/get/parameters/ranges
// note[nested-value]: no style says how a list or an object within this looks; an object is sent as JSON text
//   --> #/paths/~1songs/get/parameters/where
// note[nested-value]: no style says how a list or an object within this looks; an object is sent as JSON text
//   --> #/paths/~1songs/get/parameters/either
// ---- src/resources/all.rs

/// `list_songs`.
///
/// From a client: `client.all()`.
///
/// * [`list_songs`](Self::list_songs): `GET /songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
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
    /// * `ranges`
    /// * `where`
    /// * `either`
    /// * `deep`
    /// * `json_param`
    /// * `flat`
    ///
    /// # Returns
    ///
    /// * `204`: Done
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().list_songs().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_songs(&self) -> Call<ListSongs, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`All::list_songs`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// Options of [`All::list_songs`].
impl<C> Call<ListSongs, C> {
    /// `ranges`.
    pub fn ranges(self, value: impl IntoIterator<Item = Vec<i64>>) -> Self {
        self.param(Param::query("ranges"), value.into_iter().collect::<Vec<Vec<i64>>>())
    }

    /// `where`.
    pub fn r#where(self, value: types::ListSongsWhere) -> Self {
        self.param(Param::query("where"), value)
    }

    /// `either`.
    pub fn either(self, value: impl Into<types::ListSongsEither>) -> Self {
        self.param(Param::query("either"), value.into())
    }

    /// `deep`.
    pub fn deep(self, value: types::ListSongsDeep) -> Self {
        self.param(Param::query("deep").style(Style::DeepObject).explode(true), value)
    }

    /// `json`.
    pub fn json_param(self, value: impl IntoIterator<Item = types::Range>) -> Self {
        self.param(
            Param::query("json").json(),
            value.into_iter().collect::<Vec<types::Range>>(),
        )
    }

    /// `flat`.
    pub fn flat(self, value: types::Range) -> Self {
        self.param(Param::query("flat"), value)
    }
}
// ---- src/types/all.rs

/// `listSongs deep`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongsDeep {
    /// `size`.
    pub size: Option<Boxed<Range>>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl ListSongsDeep {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `size`.
    #[must_use]
    pub fn size(mut self, value: Range) -> Self {
        self.size = Some(value.into());
        self
    }
}

impl Default for ListSongsDeep {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    ListSongsDeep {
        Opt 0 size = "size",
    } rest extra
}

/// `listSongs either`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum ListSongsEither {
    /// A text.
    String(String),
    /// A list.
    List(Vec<Range>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

impl From<String> for ListSongsEither {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ListSongsEither {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Vec<Range>> for ListSongsEither {
    fn from(value: Vec<Range>) -> Self {
        Self::List(value)
    }
}

crate::runtime::wire::union! {
    ListSongsEither {
        String,
        List,
    } else Unknown
}

/// `listSongs where`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type ListSongsWhere = ListSongsDeep;

/// `Range`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Range {
    /// `least`.
    pub least: Option<i64>,
    /// `most`.
    pub most: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Range {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `least`.
    #[must_use]
    pub fn least(mut self, value: i64) -> Self {
        self.least = Some(value);
        self
    }

    /// `most`.
    #[must_use]
    pub fn most(mut self, value: i64) -> Self {
        self.most = Some(value);
        self
    }
}

impl Default for Range {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Range {
        Opt 0 least = "least",
        Opt 1 most = "most",
    } rest extra
}
