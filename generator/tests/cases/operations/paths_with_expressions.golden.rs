// note[path-expression]: this is taken as `/v1/{name}:run`
//   --> #/paths/~1v1~1{name=projects~1*~1places~1*}:run
// note[path-expression]: this is taken as `/any/{proxy}`
//   --> #/paths/~1any~1{proxy+}
// note[path-expression]: this is taken as `/numbers/{id}`
//   --> #/paths/~1numbers~1{id:[0-9]+}
// ---- src/resources/all.rs

/// `run`; `any`; `number`.
///
/// From a client: `client.all()`.
///
/// * [`run`](Self::run): `POST /v1/{name}:run`
/// * [`any`](Self::any): `GET /any/{proxy}`
/// * [`number`](Self::number): `GET /numbers/{id}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `run`.
    ///
    /// `POST /v1/{name}:run`
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().run("name").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self, name: impl Into<String>) -> Call<Run, C> {
        Call::new(&self.client).param(Param::path("name").allow_reserved(), name.into())
    }

    /// Calls `any`.
    ///
    /// `GET /any/{proxy}`
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().any("proxy").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn any(&self, proxy: impl Into<String>) -> Call<Any, C> {
        Call::new(&self.client)
            .param(Param::path("proxy").allow_reserved(), proxy.into())
    }

    /// Calls `number`.
    ///
    /// `GET /numbers/{id}`
    ///
    /// # Returns
    ///
    /// * `204`: ok
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().number(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn number(&self, id: i64) -> Call<Number, C> {
        Call::new(&self.client).param(Param::path("id"), id)
    }
}

/// The operation behind [`All::run`]: `POST /v1/{name}:run`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Run;
impl Operation for Run {
    type Response = Empty;
    const META: Meta = Meta::new("run", Method::POST, "/v1/{name}:run");
}

/// The operation behind [`All::any`]: `GET /any/{proxy}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Any;
impl Operation for Any {
    type Response = Empty;
    const META: Meta = Meta::new("any", Method::GET, "/any/{proxy}");
}

/// The operation behind [`All::number`]: `GET /numbers/{id}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Number;
impl Operation for Number {
    type Response = Empty;
    const META: Meta = Meta::new("number", Method::GET, "/numbers/{id}");
}
