// warning[path-template]: the path has no `{song}`; the parameter is left out
//   --> #/paths/~1songs/get/parameters/0
//   related: repaired_path_parameter_that_is_not_in_the_path.yaml:7:3 (#/paths/~1songs): this is the path
//   help: take the parameter away, or put it into the path in braces
// warning[path-template]: the path has no `{verse}`; the parameter is left out
//   --> #/paths/~1songs/get/parameters/2
//   related: repaired_path_parameter_that_is_not_in_the_path.yaml:7:3 (#/paths/~1songs): this is the path
//   help: take the parameter away, or put it into the path in braces
// ---- src/resources/songs.rs

/// Songs.
#[derive(Debug, Clone)]
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
    /// * `singer`
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
pub struct ListSongs;
impl Operation for ListSongs {
    type Response = Empty;
    const META: Meta = Meta::new("listSongs", Method::GET, "/songs");
}

impl<C> Call<ListSongs, C> {
    /// `singer`.
    pub fn singer(self, value: impl Into<String>) -> Self {
        self.param(Param::query("singer"), value.into())
    }
}
