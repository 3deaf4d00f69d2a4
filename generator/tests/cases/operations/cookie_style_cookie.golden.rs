// ---- src/resources/all.rs

/// All.
#[derive(Debug, Clone)]
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
pub struct A;
impl Operation for A {
    type Response = Empty;
    const META: Meta = Meta::new("a", Method::GET, "/a");
}

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
