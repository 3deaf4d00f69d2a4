// ---- src/resources/songs.rs

/// `replace_songs`; `add`.
///
/// From a client: `client.songs()`.
///
/// * [`replace_songs`](Self::replace_songs): `PUT /songs`
/// * [`add`](Self::add): `POST /songs`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Songs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Songs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `replaceSongs`.
    ///
    /// `PUT /songs`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::Song::new("k1", 1);
    /// client.songs().replace_songs(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_songs(&self, r#use: types::Song) -> Call<ReplaceSongs, C> {
        Call::new(&self.client).json(&r#use)
    }

    /// Calls `addSong`.
    ///
    /// `POST /songs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CAddSong,+C%3E):
    ///
    /// * `trace_id`
    /// * `sort`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::Song::new("k1", 1);
    /// client.songs().add(true, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, dry_run: bool, song: types::Song) -> Call<AddSong, C> {
        Call::new(&self.client).param(Param::query("dr"), dry_run).json(&song)
    }
}

/// The operation behind [`Songs::replace_songs`]: `PUT /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ReplaceSongs;
impl Operation for ReplaceSongs {
    type Response = Empty;
    const META: Meta = Meta::new("replaceSongs", Method::PUT, "/songs");
}

/// The operation behind [`Songs::add`]: `POST /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSong;
impl Operation for AddSong {
    type Response = Empty;
    const META: Meta = Meta::new("addSong", Method::POST, "/songs");
}

/// Options of [`Songs::add`].
impl<C> Call<AddSong, C> {
    /// `X-Trace`.
    pub fn trace_id(self, value: impl Into<String>) -> Self {
        self.param(Param::header("X-Trace"), value.into())
    }

    /// `order_by`.
    pub fn sort(self, value: impl Into<String>) -> Self {
        self.param(Param::query("order_by"), value.into())
    }
}
// ---- src/types/songs.rs

/// `mood`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Mood {
    /// `m`.
    Mellow,
    /// `h`.
    ///
    /// Not mellow.
    Happy,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Mood {
        Mellow = "m",
        Happy = "h",
    } else Unknown
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `Timeout`.
    pub timeout_seconds: i64,
    /// `id`.
    pub backup_id: Option<String>,
    /// `mood`: one of `m`, `h`.
    pub feeling: Option<Mood>,
    /// `place`.
    pub place: Option<Boxed<Stage>>,
    /// `kind`: one of `k1`, `k2`.
    pub kind: SongKind,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Song {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(kind: impl Into<SongKind>, timeout_seconds: i64) -> Self {
        Self {
            kind: kind.into(),
            timeout_seconds,
            ..crate::runtime::wire::blank()
        }
    }

    /// `id`.
    #[must_use]
    pub fn backup_id(mut self, value: impl Into<String>) -> Self {
        self.backup_id = Some(value.into());
        self
    }

    /// `mood`: one of `m`, `h`.
    #[must_use]
    pub fn feeling(mut self, value: impl Into<Mood>) -> Self {
        self.feeling = Some(value.into());
        self
    }

    /// `place`.
    #[must_use]
    pub fn place(mut self, value: Stage) -> Self {
        self.place = Some(value.into());
        self
    }
}

impl Default for Song {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Song {
        Req 0 timeout_seconds = "Timeout",
        Opt 1 backup_id = "id",
        Opt 2 feeling = "mood",
        Opt 3 place = "place",
        Req 4 kind = "kind",
    } rest extra
}

/// `Song kind`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum SongKind {
    /// `k1`.
    ///
    /// Recorded in front of people.
    Live,
    /// `k2`.
    ///
    /// Recorded in a room.
    Studio,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    SongKind {
        Live = "k1",
        Studio = "k2",
    } else Unknown
}

/// `Stage`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Stage {
    /// `city`.
    pub city: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Stage {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `city`.
    #[must_use]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.city = Some(value.into());
        self
    }
}

impl Default for Stage {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Stage {
        Opt 0 city = "city",
    } rest extra
}
