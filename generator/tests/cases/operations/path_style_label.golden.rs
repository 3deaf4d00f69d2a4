// ---- src/resources/songs.rs

/// `list`.
///
/// From a client: `client.songs()`.
///
/// * [`list`](Self::list): `GET /songs/{color}/{spread}`
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
    /// `GET /songs/{color}/{spread}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.songs().list(["color"], ["spread"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        color: impl IntoIterator<Item = impl Into<String>>,
        spread: impl IntoIterator<Item = impl Into<String>>,
    ) -> Call<ListSongs, C> {
        Call::new(&self.client)
            .param(
                Param::path("color").style(Style::Label),
                color.into_iter().map(Into::into).collect::<Vec<String>>(),
            )
            .param(
                Param::path("spread").style(Style::Label).explode(true),
                spread.into_iter().map(Into::into).collect::<Vec<String>>(),
            )
    }
}

/// The operation behind [`Songs::list`]: `GET /songs/{color}/{spread}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs/{color}/{spread}");
}
