// ---- src/resources/charges.rs

/// `create`; `search`.
///
/// From a client: `client.charges()`.
///
/// * [`create`](Self::create): `POST /charges`
/// * [`search`](Self::search): `POST /search`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
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
    /// [Setters of the call](crate::Call#impl-Call%3CCreateCharge,+C%3E):
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
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CreateCharge;
impl Operation for CreateCharge {
    type Response = Empty;
    const META: Meta = Meta::new("createCharge", Method::POST, "/charges").keyed();
}

/// Options of [`Charges::create`].
impl<C> Call<CreateCharge, C> {
    /// `Idempotency-Key`.
    pub fn idempotency_key(self, value: impl Into<String>) -> Self {
        self.param(Param::header("Idempotency-Key"), value.into())
    }
}

/// The operation behind [`Charges::search`]: `POST /search`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct SearchCharges;
impl Operation for SearchCharges {
    type Response = Empty;
    const META: Meta = Meta::new("searchCharges", Method::POST, "/search").repeatable();
}
