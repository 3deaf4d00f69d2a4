// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/paths/~1sizes/get/responses/200/content/application~1json/schema/items
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `f64` cannot hold
//   --> #/components/schemas/properties/items
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `i64` cannot hold
//   --> #/components/schemas/Totals/properties/all
// note[unbounded-number]: nothing bounds this number, and it is in no object that keeps the digits which `f64` cannot hold
//   --> #/components/schemas/Totals/additionalProperties/items
// ---- src/resources/all.rs

/// `get_sizes`; `put_sizes`; `get_totals`.
///
/// From a client: `client.all()`.
///
/// * [`get_sizes`](Self::get_sizes): `GET /sizes`
/// * [`put_sizes`](Self::put_sizes): `PUT /sizes`
/// * [`get_totals`](Self::get_totals): `GET /totals`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getSizes`.
    ///
    /// `GET /sizes`
    ///
    /// # Returns
    ///
    /// Hands back `Vec` of `i64`.
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_sizes().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_sizes(&self) -> Call<GetSizes, C> {
        Call::new(&self.client)
    }

    /// Calls `putSizes`.
    ///
    /// `PUT /sizes`
    ///
    /// # Returns
    ///
    /// Hands back [`Properties`](types::Properties).
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = Vec::new();
    /// let response = client.all().put_sizes(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_sizes(&self, body: types::Sent) -> Call<PutSizes, C> {
        Call::new(&self.client).json(&body)
    }

    /// Calls `getTotals`.
    ///
    /// `GET /totals`
    ///
    /// # Returns
    ///
    /// Hands back [`Totals`](types::Totals).
    ///
    /// * `200`: ok
    ///
    /// # Errors
    ///
    /// * `404`: none
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`GetTotals`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_totals().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_totals(&self) -> Call<GetTotals, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`All::get_sizes`]: `GET /sizes`.
///
/// Hands back `Vec` of `i64`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetSizes;
impl Operation for GetSizes {
    type Response = Json<Vec<i64>>;
    const META: Meta = Meta::new("getSizes", Method::GET, "/sizes");
}

/// The operation behind [`All::put_sizes`]: `PUT /sizes`.
///
/// Hands back [`Properties`](types::Properties).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutSizes;
impl Operation for PutSizes {
    type Response = Json<types::Properties>;
    const META: Meta = Meta::new("putSizes", Method::PUT, "/sizes");
}

/// The operation behind [`All::get_totals`]: `GET /totals`.
///
/// Hands back [`Totals`](types::Totals).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetTotals;
impl Operation for GetTotals {
    type Response = Json<types::Totals>;
    const META: Meta = Meta::new("getTotals", Method::GET, "/totals");
}

impl crate::runtime::HasHeaders for GetTotals {
    type Headers = types::GetTotalsHeaders;
}

impl crate::runtime::HasErrorBody for GetTotals {
    type Failure = crate::runtime::TextAs<i64>;
}
// ---- src/types/all.rs

/// The headers of a response.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetTotalsHeaders {
    /// `x-total`.
    pub x_total: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for GetTotalsHeaders {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    GetTotalsHeaders {
        Opt 0 x_total = "x-total",
    } rest extra
}

/// `Kept`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Kept = Vec<f64>;

/// `properties`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Properties = Vec<f64>;

/// `Sent`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type Sent = Vec<f64>;

/// `Totals`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Totals {
    /// `all`.
    pub all: Option<i64>,
    /// `inner`.
    pub inner: Option<Boxed<TotalsInner>>,
    /// `few`.
    ///
    /// Limits: 0 to 9.
    pub few: Option<i64>,
    /// `wide`.
    pub wide: Option<i64>,
    /// Members that have no name of their own.
    pub additional_properties: std::collections::BTreeMap<String, Vec<f64>>,
}

impl Default for Totals {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Totals {
        Opt 0 all = "all",
        Opt 1 inner = "inner",
        Opt 2 few = "few",
        Opt 3 wide = "wide",
    } rest additional_properties
}

/// `Totals inner`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct TotalsInner {
    /// `list`.
    pub list: Option<Kept>,
    /// `sum`.
    pub sum: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for TotalsInner {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    TotalsInner {
        Opt 0 list = "list",
        Opt 1 sum = "sum",
    } rest extra
}
