// ---- src/resources/data.rs

/// `get`; `get_file`.
///
/// From a client: `client.data()`.
///
/// * [`get`](Self::get): `GET /data/{where}/{plain}`
/// * [`get_file`](Self::get_file): `GET /files/{path}`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DataResource<C = crate::Client> {
    client: C,
}

impl<C: Clone> DataResource<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `getData`.
    ///
    /// `GET /data/{where}/{plain}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.data().get("where", "plain").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        r#where: impl Into<String>,
        plain: impl Into<String>,
    ) -> Call<GetData, C> {
        Call::new(&self.client)
            .param(Param::path("where").allow_reserved(), r#where.into())
            .param(Param::path("plain"), plain.into())
    }

    /// Calls `getFile`.
    ///
    /// `GET /files/{path}`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.data().get_file("path").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_file(&self, path: impl Into<String>) -> Call<GetFile, C> {
        Call::new(&self.client).param(Param::path("path").allow_reserved(), path.into())
    }
}

/// The operation behind [`DataResource::get`]: `GET /data/{where}/{plain}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetData;
impl Operation for GetData {
    type Response = Empty;
    const META: Meta = Meta::new("getData", Method::GET, "/data/{where}/{plain}");
}

/// The operation behind [`DataResource::get_file`]: `GET /files/{path}`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetFile;
impl Operation for GetFile {
    type Response = Empty;
    const META: Meta = Meta::new("getFile", Method::GET, "/files/{path}");
}
