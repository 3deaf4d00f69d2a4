// ---- src/resources/resource_type.rs

/// `r#match`; `r#loop`.
///
/// From a client: `client.r#type()`.
///
/// * `match`: `GET /match`
/// * `loop`: `POST /loop`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Type<C = crate::Client> {
    client: C,
}

impl<C: Clone> Type<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `match`.
    ///
    /// `GET /match`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CMatch,+C%3E):
    ///
    /// * `in`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.r#type().r#match("where").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#match(&self, r#where: impl Into<String>) -> Call<Match, C> {
        Call::new(&self.client).param(Param::query("where"), r#where.into())
    }

    /// Calls `loop`.
    ///
    /// `POST /loop`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.r#type().r#loop().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn r#loop(&self) -> Call<Loop, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Type::r#match`]: `GET /match`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Match;
impl Operation for Match {
    type Response = Empty;
    const META: Meta = Meta::new("match", Method::GET, "/match");
}

/// Options of [`Type::r#match`].
impl<C> Call<Match, C> {
    /// `in`.
    pub fn r#in(self, value: impl Into<String>) -> Self {
        self.param(Param::query("in"), value.into())
    }
}

/// The operation behind [`Type::r#loop`]: `POST /loop`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Loop;
impl Operation for Loop {
    type Response = Empty;
    const META: Meta = Meta::new("loop", Method::POST, "/loop");
}
