// ---- src/resources/jobs.rs

/// `start`; `log`; `upload_archive`.
///
/// From a client: `client.jobs()`.
///
/// * [`start`](Self::start): `POST /jobs`
/// * [`log`](Self::log): `GET /jobs/{id}/log`
/// * [`upload_archive`](Self::upload_archive): `PUT /jobs/{id}/archive`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Jobs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Jobs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `startJob`.
    ///
    /// `POST /jobs`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CStartJob,+C%3E):
    ///
    /// * `body`
    ///
    /// # Returns
    ///
    /// Hands back [`StartJobResponse`].
    ///
    /// * `200`: Done already.
    /// * `202`: Still running.
    /// * `204`: Nothing to do.
    ///
    /// # Errors
    ///
    /// * `409`: Running already.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.jobs().start().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start(&self) -> Call<StartJob, C> {
        Call::new(&self.client)
    }

    /// Calls `jobLog`.
    ///
    /// `GET /jobs/{id}/log`
    ///
    /// # Returns
    ///
    /// Hands back a `String`.
    ///
    /// * `200`: The log.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.jobs().log("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn log(&self, id: impl Into<String>) -> Call<JobLog, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }

    /// Calls `uploadJobArchive`.
    ///
    /// `PUT /jobs/{id}/archive`
    ///
    /// # Arguments
    ///
    /// * `body`: Sent as `application/zip`.
    ///
    /// # Returns
    ///
    /// Hands back [`Download`](crate::runtime::Download).
    ///
    /// * `200`: The archive.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.jobs().upload_archive("id", "content").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upload_archive(
        &self,
        id: impl Into<String>,
        body: impl Into<Upload>,
    ) -> Call<UploadJobArchive, C> {
        Call::new(&self.client)
            .param(Param::path("id"), id.into())
            .body_as("application/zip", body)
    }
}

/// The operation behind [`Jobs::start`]: `POST /jobs`.
///
/// Hands back [`StartJobResponse`].
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct StartJob;
impl Operation for StartJob {
    type Response = StartJobResponse;
    const META: Meta = Meta::new("startJob", Method::POST, "/jobs")
        .accept("application/json");
}

/// Options of [`Jobs::start`].
impl<C> Call<StartJob, C> {
    /// The body of the request.
    ///
    /// Sent as `application/x-www-form-urlencoded`.
    pub fn body(self, body: types::StartJobRequest) -> Self {
        self.form(&body, &[])
    }
}

/// What `startJob` responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum StartJobResponse {
    /// `200`: Done already.
    Ok(types::StartJobResponseOk),
    /// `202`: Still running.
    Accepted(types::StartJobResponseAccepted),
    /// `204`: Nothing to do.
    NoContent(()),
}

impl crate::runtime::Decode for StartJobResponse {
    type Output = Self;
    fn open(
        response: crate::runtime::RawResponse,
        body: crate::runtime::Body,
        limit: usize,
    ) -> Result<Self, crate::Error> {
        match response.status().as_u16() {
            200 => {
                <Json<
                    types::StartJobResponseOk,
                > as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Ok)
            }

            202 => {
                <Json<
                    types::StartJobResponseAccepted,
                > as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Accepted)
            }

            204 => {
                <Empty as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::NoContent)
            }

            _ => {
                <Json<
                    types::StartJobResponseOk,
                > as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Ok)
            }
        }
    }
}

/// The operation behind [`Jobs::log`]: `GET /jobs/{id}/log`.
///
/// Hands back a `String`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct JobLog;
impl Operation for JobLog {
    type Response = Text;
    const META: Meta = Meta::new("jobLog", Method::GET, "/jobs/{id}/log")
        .accept("text/plain");
}

/// The operation behind [`Jobs::upload_archive`]: `PUT /jobs/{id}/archive`.
///
/// Hands back [`Download`](crate::runtime::Download).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct UploadJobArchive;
impl Operation for UploadJobArchive {
    type Response = crate::runtime::Streamed;
    const META: Meta = Meta::new("uploadJobArchive", Method::PUT, "/jobs/{id}/archive")
        .accept("application/zip");
}
// ---- src/types/jobs.rs

/// `startJob request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct StartJobRequest {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl StartJobRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        crate::runtime::wire::blank()
    }

    /// `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

impl Default for StartJobRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    StartJobRequest {
        Opt 0 name = "name",
    } rest extra
}

/// `startJob response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct StartJobResponseAccepted {
    /// `job`.
    pub job: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for StartJobResponseAccepted {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    StartJobResponseAccepted {
        Opt 0 job = "job",
    } rest extra
}

/// `startJob response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct StartJobResponseOk {
    /// `result`.
    pub result: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for StartJobResponseOk {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    StartJobResponseOk {
        Opt 0 result = "result",
    } rest extra
}
