// note[not-a-text]: a number is taken as the text "404"
//   --> #/paths/~1songs/get/operationId
// note[not-a-text]: a number is taken as the text "1979"
//   --> #/paths/~1songs/get/tags/0
// note[not-a-text]: a boolean is taken as the text "true"
//   --> #/paths/~1songs/get/summary
// ---- src/resources/n1979.rs

/// true.
///
/// From a client: `client.n1979()`.
///
/// * [`n404`](Self::n404): true
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct N1979<C = crate::Client> {
    client: C,
}

impl<C: Clone> N1979<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// true
    ///
    /// `GET /songs`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.n1979().n404().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn n404(&self) -> Call<N404, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`N1979::n404`]: `GET /songs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct N404;
impl Operation for N404 {
    type Response = Empty;
    const META: Meta = Meta::new("404", Method::GET, "/songs");
}
