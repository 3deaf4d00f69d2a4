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
    /// * `mood`
    /// * `other`: Another mood.
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<ListSongs, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Songs::list`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

/// Options of [`Songs::list`].
impl<C> Call<ListSongs, C> {
    /// `mood`: one of `calm`, `wild`.
    pub fn mood(self, value: impl Into<types::Mood>) -> Self {
        self.param(Param::query("mood"), value.into())
    }

    /// Another mood.
    pub fn other(self, value: impl Into<types::Mood>) -> Self {
        self.param(Param::query("other"), value.into())
    }
}
// ---- src/types/songs.rs

/// How it feels.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum Mood {
    /// `calm`.
    Calm,
    /// `wild`.
    Wild,
    /// A value that this version of the crate does not know, kept as it came.
    Unknown(String),
}

crate::runtime::wire::string_enum! {
    Mood {
        Calm = "calm",
        Wild = "wild",
    } else Unknown
}
