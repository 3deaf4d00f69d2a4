// note[untyped-body]: what is `multipart/form-data` is text or bytes, whatever its schema says
//   --> #/paths/~1forms/get/responses/200/content/multipart~1form-data
// ---- src/resources/all.rs

/// `get_items`; `get_pair`; `get_pages`; and 1 more.
///
/// From a client: `client.all()`.
///
/// * [`get_items`](Self::get_items): `GET /items`
/// * [`get_pair`](Self::get_pair): `GET /pairs`
/// * [`get_pages`](Self::get_pages): `GET /pages`
/// * [`get_form`](Self::get_form): `GET /forms`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getItems`.
    ///
    /// `GET /items`
    ///
    /// # Returns
    ///
    /// Hands back [`Values`](crate::runtime::Values), each a [`Part`](crate::runtime::Part) of [`Item`](types::Item).
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_items().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_items(&self) -> Call<GetItems, C> {
        Call::new(&self.client)
    }

    /// Calls `getPair`.
    ///
    /// `GET /pairs`
    ///
    /// # Returns
    ///
    /// Hands back [`Values`](crate::runtime::Values), each a [`Part`](crate::runtime::Part) of [`GetPairResponsePart`](types::GetPairResponsePart).
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_pair().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pair(&self) -> Call<GetPair, C> {
        Call::new(&self.client)
    }

    /// Calls `getPages`.
    ///
    /// `GET /pages`
    ///
    /// # Returns
    ///
    /// Hands back [`Values`](crate::runtime::Values), each a [`Part`](crate::runtime::Part) of `Binary`.
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_pages().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_pages(&self) -> Call<GetPages, C> {
        Call::new(&self.client)
    }

    /// Calls `getForm`.
    ///
    /// `GET /forms`
    ///
    /// # Returns
    ///
    /// Hands back [`Download`](crate::runtime::Download).
    ///
    /// * `200`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_form().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_form(&self) -> Call<GetForm, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`All::get_items`]: `GET /items`.
///
/// Hands back [`Values`](crate::runtime::Values), each a [`Part`](crate::runtime::Part) of [`Item`](types::Item).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetItems;
impl Operation for GetItems {
    type Response = crate::runtime::Parts<types::Item>;
    const META: Meta = Meta::new("getItems", Method::GET, "/items")
        .accept("multipart/mixed");
}

/// The operation behind [`All::get_pair`]: `GET /pairs`.
///
/// Hands back [`Values`](crate::runtime::Values), each a [`Part`](crate::runtime::Part) of [`GetPairResponsePart`](types::GetPairResponsePart).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetPair;
impl Operation for GetPair {
    type Response = crate::runtime::Parts<types::GetPairResponsePart>;
    const META: Meta = Meta::new("getPair", Method::GET, "/pairs")
        .accept("multipart/related");
}

/// The operation behind [`All::get_pages`]: `GET /pages`.
///
/// Hands back [`Values`](crate::runtime::Values), each a [`Part`](crate::runtime::Part) of `Binary`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetPages;
impl Operation for GetPages {
    type Response = crate::runtime::Parts<crate::runtime::Binary>;
    const META: Meta = Meta::new("getPages", Method::GET, "/pages")
        .accept("multipart/x-mixed-replace");
}

/// The operation behind [`All::get_form`]: `GET /forms`.
///
/// Hands back [`Download`](crate::runtime::Download).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetForm;
impl Operation for GetForm {
    type Response = crate::runtime::Streamed;
    const META: Meta = Meta::new("getForm", Method::GET, "/forms")
        .accept("multipart/form-data");
}
// ---- src/types/all.rs

/// `getPair response part`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum GetPairResponsePart {
    /// An object.
    Item(Boxed<Item>),
    /// An object.
    Sum(Boxed<GetPairResponsePartSum>),
    /// A value of a kind that the description does not know, kept as it came.
    Unknown(serde_json::Value),
}

crate::runtime::wire::union! {
    GetPairResponsePart {
        Item,
        Sum,
    } else Unknown
}

/// `getPair response part sum`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetPairResponsePartSum {
    /// `sum`.
    pub sum: Option<f64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for GetPairResponsePartSum {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    GetPairResponsePartSum {
        Opt 0 sum = "sum",
    } rest extra
}

/// `Item`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Item {
    /// `id`.
    pub id: Option<i64>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for Item {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    Item {
        Opt 0 id = "id",
    } rest extra
}
