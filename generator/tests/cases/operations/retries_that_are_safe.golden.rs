// ---- src/resources/charges.rs

/// charges.
#[derive(Debug, Clone)]
pub struct Charges<C = crate::Client> {
    client: C,
}

impl<C: Clone> Charges<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `createCharge`.
    ///
    /// `POST /charges`
    ///
    /// # Options
    ///
    /// * `idempotency_key`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.charges().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> Call<CreateCharge, C> {
        Call::new(&self.client)
    }

    /// Calls `searchCharges`.
    ///
    /// `POST /search`
    ///
    /// # Returns
    ///
    /// * `204`: Found nothing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.charges().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(&self) -> Call<SearchCharges, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Charges::create`]: `POST /charges`.
#[derive(Debug, Clone, Copy)]
pub struct CreateCharge;
impl Operation for CreateCharge {
    type Response = Empty;
    const META: Meta = Meta::new("createCharge", Method::POST, "/charges").keyed();
}

impl<C> Call<CreateCharge, C> {
    /// `Idempotency-Key`.
    pub fn idempotency_key(self, value: impl Into<String>) -> Self {
        self.param(Param::header("Idempotency-Key"), value.into())
    }
}

/// The operation behind [`Charges::search`]: `POST /search`.
#[derive(Debug, Clone, Copy)]
pub struct SearchCharges;
impl Operation for SearchCharges {
    type Response = Empty;
    const META: Meta = Meta::new("searchCharges", Method::POST, "/search").repeatable();
}
