// ---- src/resources/jobs.rs

/// `start`.
///
/// From a client: `client.jobs()`.
///
/// * [`start`](Self::start): `POST /jobs`
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
    /// # Returns
    ///
    /// Hands back [`StartJobResponse`].
    ///
    /// * `202`: Still running.
    /// * `2XX`: Done.
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

/// What `startJob` responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum StartJobResponse {
    /// `202`: Still running.
    Accepted(types::StartJobResponseAccepted),
    /// `2XX`: Done.
    Success(types::StartJobResponseSuccess),
}

impl crate::runtime::Decode for StartJobResponse {
    type Output = Self;
    fn open(
        response: crate::runtime::RawResponse,
        body: crate::runtime::Body,
        limit: usize,
    ) -> Result<Self, crate::Error> {
        match response.status().as_u16() {
            202 => {
                <Json<
                    types::StartJobResponseAccepted,
                > as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Accepted)
            }

            _ => {
                <Json<
                    types::StartJobResponseSuccess,
                > as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Success)
            }
        }
    }
}
// ---- src/types/jobs.rs

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
pub struct StartJobResponseSuccess {
    /// `result`.
    pub result: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for StartJobResponseSuccess {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    StartJobResponseSuccess {
        Opt 0 result = "result",
    } rest extra
}
