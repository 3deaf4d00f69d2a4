// ---- src/resources/client.rs

/// `call`; `new_operation`.
///
/// From a client: `client.client()`.
///
/// * [`call`](Self::call): `GET /a`
/// * [`new_operation`](Self::new_operation): `GET /b`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ClientResource<C = crate::Client> {
    client: C,
}

impl<C: Clone> ClientResource<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `call`.
    ///
    /// `GET /a`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.client().call().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call(&self) -> Call<CallOperation, C> {
        Call::new(&self.client)
    }

    /// Calls `new`.
    ///
    /// `GET /b`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.client().new_operation().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new_operation(&self) -> Call<New, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`ClientResource::call`]: `GET /a`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CallOperation;
impl Operation for CallOperation {
    type Response = Empty;
    const META: Meta = Meta::new("call", Method::GET, "/a");
}

/// The operation behind [`ClientResource::new_operation`]: `GET /b`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct New;
impl Operation for New {
    type Response = Empty;
    const META: Meta = Meta::new("new", Method::GET, "/b");
}
// ---- src/resources/request.rs

/// `operation`.
///
/// From a client: `client.request_resource()`.
///
/// * [`operation`](Self::operation): `GET /c`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Request<C = crate::Client> {
    client: C,
}

impl<C: Clone> Request<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `operation`.
    ///
    /// `GET /c`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.request_resource().operation().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn operation(&self) -> Call<OperationOperation, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`Request::operation`]: `GET /c`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OperationOperation;
impl Operation for OperationOperation {
    type Response = Empty;
    const META: Meta = Meta::new("operation", Method::GET, "/c");
}
