// ---- src/resources/all.rs

/// `a`.
///
/// From a client: `client.all()`.
///
/// * [`a`](Self::a): `GET /a`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `a`.
    ///
    /// `GET /a`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CA,+C%3E):
    ///
    /// * `sid`
    /// * `joined`
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().a().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn a(&self) -> Call<A, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`All::a`]: `GET /a`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct A;
impl Operation for A {
    type Response = Empty;
    const META: Meta = Meta::new("a", Method::GET, "/a");
}

/// Options of [`All::a`].
impl<C> Call<A, C> {
    /// `sid`.
    pub fn sid(self, value: impl Into<String>) -> Self {
        self.param(Param::cookie("sid").style(Style::Cookie), value.into())
    }

    /// `joined`.
    pub fn joined(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.param(
            Param::cookie("joined").style(Style::Cookie).explode(false),
            value.into_iter().map(Into::into).collect::<Vec<String>>(),
        )
    }
}
