// ---- src/resources/jobs.rs

/// `list`; `stop`; `get`.
///
/// From a client: `client.jobs()`.
///
/// * [`list`](Self::list): `GET /jobs`
/// * [`stop`](Self::stop): `GET /jobs`
/// * [`get`](Self::get): `GET /jobs%20in%20K%C3%B6ln/{job id}/%7B%7D`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Jobs<C = crate::Client> {
    client: C,
}

impl<C: Clone> Jobs<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `list`.
    ///
    /// `GET /jobs`
    ///
    /// # Returns
    ///
    /// * `204`: Listed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.jobs().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<List, C> {
        Call::new(&self.client)
    }

    /// Calls `stop`.
    ///
    /// `GET /jobs`
    ///
    /// # Returns
    ///
    /// * `204`: Stopped.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.jobs().stop().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn stop(&self) -> Call<Stop, C> {
        Call::new(&self.client)
    }

    /// Calls `get`.
    ///
    /// `GET /jobs%20in%20K%C3%B6ln/{job id}/%7B%7D`
    ///
    /// # Returns
    ///
    /// * `204`: Found.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.jobs().get("job_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, job_id: impl Into<String>) -> Call<Get, C> {
        Call::new(&self.client).param(Param::path("job id"), job_id.into())
    }
}

/// The operation behind [`Jobs::list`]: `GET /jobs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct List;
impl Operation for List {
    type Response = Empty;
    const META: Meta = Meta::new("list", Method::GET, "/jobs");
}

/// The operation behind [`Jobs::stop`]: `GET /jobs`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Stop;
impl Operation for Stop {
    type Response = Empty;
    const META: Meta = Meta::new("stop", Method::GET, "/jobs");
}

/// The operation behind [`Jobs::get`]: `GET /jobs%20in%20K%C3%B6ln/{job id}/%7B%7D`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Get;
impl Operation for Get {
    type Response = Empty;
    const META: Meta = Meta::new(
        "get",
        Method::GET,
        "/jobs%20in%20K%C3%B6ln/{job id}/%7B%7D",
    );
}
