// ---- src/resources/songs.rs

/// `add`.
///
/// From a client: `client.songs()`.
///
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

    /// Calls `addSong`.
    ///
    /// `POST /songs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CAddSong,+C%3E):
    ///
    /// * `dry_run`: Only pretend.
    ///
    /// # Returns
    ///
    /// Hands back [`Song`](types::Song).
    ///
    /// * `201`: The song.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::Song::new()
    ///     .title("Blue");
    /// let response = client.songs().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: types::Song) -> Call<AddSong, C> {
        Call::new(&self.client).json(&body)
    }
}

/// The operation behind [`Songs::add`]: `POST /songs`.
///
/// Hands back [`Song`](types::Song).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSong;
impl Operation for AddSong {
    type Response = Json<types::Song>;
    const META: Meta = Meta::new("addSong", Method::POST, "/songs");
}

/// Options of [`Songs::add`].
impl<C> Call<AddSong, C> {
    /// Only pretend.
    pub fn dry_run(self, value: bool) -> Self {
        self.param(Param::query("dry_run"), value)
    }
}

impl crate::runtime::HasHeaders for AddSong {
    type Headers = types::AddSongHeaders;
}
// ---- src/types/songs.rs

/// The headers of a response.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddSongHeaders {
    /// Calls that are left.
    pub x_left: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for AddSongHeaders {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AddSongHeaders {
        Opt 0 x_left = "x-left",
    } rest extra
}

/// `Song`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Song {
    /// `title`.
    pub title: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Song {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `title`.
    #[must_use]
    pub fn title(mut self, value: impl Into<String>) -> Self {
        self.title = Some(value.into());
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
        Opt 0 title = "title",
    } rest extra
}
// ---- tests/examples.rs
#[test]
fn song() -> serde_json::Result<()> {
    let examples = [
        (
            "/components/requestBodies/Song/content/application~1json/examples/one/value",
            r#"{
  "title": "Blue"
}"#,
        ),
    ];
    survive::<case::types::Song>(&examples)
}
