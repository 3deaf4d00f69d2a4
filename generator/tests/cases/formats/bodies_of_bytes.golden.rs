// ---- src/resources/all.rs

/// `download_any`; `upload_untold`; `upload_any`; and 5 more.
///
/// From a client: `client.all()`.
///
/// * [`download_any`](Self::download_any): `GET /any`
/// * [`upload_untold`](Self::upload_untold): `PUT /any`
/// * [`upload_any`](Self::upload_any): `POST /any`
/// * [`patch_object`](Self::patch_object): `PATCH /any`
/// * [`download_json`](Self::download_json): `GET /json`
/// * [`put_text`](Self::put_text): `PUT /json`
/// * [`upload_json`](Self::upload_json): `POST /json`
/// * [`download_table`](Self::download_table): `GET /table`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `downloadAny`.
    ///
    /// `GET /any`
    ///
    /// # Returns
    ///
    /// Hands back [`Download`](crate::runtime::Download).
    ///
    /// * `200`: Bytes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().download_any().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_any(&self) -> Call<DownloadAny, C> {
        Call::new(&self.client)
    }

    /// Calls `uploadUntold`.
    ///
    /// `PUT /any`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as what `content_type` says, which is one of `*/*`.
    ///
    /// # Returns
    ///
    /// Hands back [`Download`](crate::runtime::Download).
    ///
    /// * `200`: Bytes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().upload_untold("text/plain", "content").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_untold(
        &self,
        content_type: &str,
        body: impl Into<Upload>,
    ) -> Call<UploadUntold, C> {
        Call::new(&self.client).body_as(content_type, body)
    }

    /// Calls `uploadAny`.
    ///
    /// `POST /any`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as what `content_type` says, which is one of `*/*`.
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().upload_any("text/plain", "content").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_any(
        &self,
        content_type: &str,
        body: impl Into<Upload>,
    ) -> Call<UploadAny, C> {
        Call::new(&self.client).body_as(content_type, body)
    }

    /// Calls `patchObject`.
    ///
    /// `PATCH /any`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client, body: serde_json::Map<String,serde_json::Value>) -> Result<(), case::Error> {
    /// client.all().patch_object(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_object(
        &self,
        body: serde_json::Map<String, serde_json::Value>,
    ) -> Call<PatchObject, C> {
        Call::new(&self.client).json(&body)
    }

    /// Calls `downloadJson`.
    ///
    /// `GET /json`
    ///
    /// # Returns
    ///
    /// Hands back [`Download`](crate::runtime::Download).
    ///
    /// * `200`: Bytes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().download_json().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_json(&self) -> Call<DownloadJson, C> {
        Call::new(&self.client)
    }

    /// Calls `putText`.
    ///
    /// `PUT /json`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client, body: String) -> Result<(), case::Error> {
    /// client.all().put_text(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_text(&self, body: String) -> Call<PutText, C> {
        Call::new(&self.client).json(&body)
    }

    /// Calls `uploadJson`.
    ///
    /// `POST /json`
    ///
    /// # Returns
    ///
    /// * `204`: Done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().upload_json("content").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_json(&self, body: impl Into<Upload>) -> Call<UploadJson, C> {
        Call::new(&self.client).body_as("application/json", body)
    }

    /// Calls `downloadTable`.
    ///
    /// `GET /table`
    ///
    /// # Returns
    ///
    /// Hands back [`Download`](crate::runtime::Download).
    ///
    /// * `200`: Bytes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().download_table().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download_table(&self) -> Call<DownloadTable, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`All::download_any`]: `GET /any`.
///
/// Hands back [`Download`](crate::runtime::Download).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DownloadAny;
impl Operation for DownloadAny {
    type Response = crate::runtime::Streamed;
    const META: Meta = Meta::new("downloadAny", Method::GET, "/any");
}

/// The operation behind [`All::upload_untold`]: `PUT /any`.
///
/// Hands back [`Download`](crate::runtime::Download).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct UploadUntold;
impl Operation for UploadUntold {
    type Response = crate::runtime::Streamed;
    const META: Meta = Meta::new("uploadUntold", Method::PUT, "/any");
}

/// The operation behind [`All::upload_any`]: `POST /any`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct UploadAny;
impl Operation for UploadAny {
    type Response = Empty;
    const META: Meta = Meta::new("uploadAny", Method::POST, "/any");
}

/// The operation behind [`All::patch_object`]: `PATCH /any`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PatchObject;
impl Operation for PatchObject {
    type Response = Empty;
    const META: Meta = Meta::new("patchObject", Method::PATCH, "/any");
}

/// The operation behind [`All::download_json`]: `GET /json`.
///
/// Hands back [`Download`](crate::runtime::Download).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DownloadJson;
impl Operation for DownloadJson {
    type Response = crate::runtime::Streamed;
    const META: Meta = Meta::new("downloadJson", Method::GET, "/json")
        .accept("application/json");
}

/// The operation behind [`All::put_text`]: `PUT /json`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PutText;
impl Operation for PutText {
    type Response = Empty;
    const META: Meta = Meta::new("putText", Method::PUT, "/json");
}

/// The operation behind [`All::upload_json`]: `POST /json`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct UploadJson;
impl Operation for UploadJson {
    type Response = Empty;
    const META: Meta = Meta::new("uploadJson", Method::POST, "/json");
}

/// The operation behind [`All::download_table`]: `GET /table`.
///
/// Hands back [`Download`](crate::runtime::Download).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DownloadTable;
impl Operation for DownloadTable {
    type Response = crate::runtime::Streamed;
    const META: Meta = Meta::new("downloadTable", Method::GET, "/table")
        .accept("text/csv");
}
