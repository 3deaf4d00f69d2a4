// note[redirect-beside-result]: a call follows this redirect, unless it is told not to; it is an error then
//   --> #/paths/~1moved/get/responses/301
// note[redirect-beside-result]: no parameter asks for what changed only; should this come, it is an error
//   --> #/paths/~1moved/get/responses/304
// ---- src/resources/all.rs

/// `authorize`; `any`; `get_page`; and 2 more.
///
/// From a client: `client.all()`.
///
/// * [`authorize`](Self::authorize): `GET /authorize`
/// * [`any`](Self::any): `GET /any`
/// * [`get_page`](Self::get_page): `GET /page`
/// * [`get_moved`](Self::get_moved): `GET /moved`
/// * [`get_choice`](Self::get_choice): `GET /choice`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct All<C = crate::Client> {
    client: C,
}

impl<C: Clone> All<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `authorize`.
    ///
    /// `GET /authorize`
    ///
    /// # Returns
    ///
    /// * `302`: Go there.
    ///
    /// # Errors
    ///
    /// * `default`: An error.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`Authorize`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().authorize().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn authorize(&self) -> Call<Authorize, C> {
        Call::new(&self.client)
    }

    /// Calls `any`.
    ///
    /// `GET /any`
    ///
    /// # Returns
    ///
    /// * `3XX`: Elsewhere.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.all().any().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn any(&self) -> Call<Any, C> {
        Call::new(&self.client)
    }

    /// Calls `getPage`.
    ///
    /// `GET /page`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CGetPage,+C%3E):
    ///
    /// * `if_none_match`
    ///
    /// # Returns
    ///
    /// Hands back [`GetPageResponse`](types::GetPageResponse), or `None` if there is no body.
    ///
    /// * `200`: The page.
    /// * `304`: Nothing changed.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_page().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_page(&self) -> Call<GetPage, C> {
        Call::new(&self.client)
    }

    /// Calls `getMoved`.
    ///
    /// `GET /moved`
    ///
    /// # Returns
    ///
    /// Hands back [`GetMovedResponse`](types::GetMovedResponse).
    ///
    /// * `200`: The page.
    ///
    /// # Errors
    ///
    /// * `301`: Moved.
    /// * `304`: Nothing changed.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`GetMoved`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_moved().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_moved(&self) -> Call<GetMoved, C> {
        Call::new(&self.client)
    }

    /// Calls `getChoice`.
    ///
    /// `GET /choice`
    ///
    /// # Returns
    ///
    /// Hands back [`GetChoiceResponse`].
    ///
    /// * `200`: The file.
    /// * `303`: Elsewhere.
    ///
    /// # Errors
    ///
    /// * `404`: Nothing.
    /// * `500`: Broken.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`GetChoice`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let response = client.all().get_choice().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_choice(&self) -> Call<GetChoice, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`All::authorize`]: `GET /authorize`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Authorize;
impl Operation for Authorize {
    type Response = Empty;
    const META: Meta = Meta::new("authorize", Method::GET, "/authorize")
        .redirects(&[(302, 302)]);
}

impl crate::runtime::HasHeaders for Authorize {
    type Headers = types::AuthorizeHeaders;
}

impl crate::runtime::HasErrorBody for Authorize {
    type Failure = Json<types::AuthorizeError>;
}

/// The operation behind [`All::any`]: `GET /any`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Any;
impl Operation for Any {
    type Response = Empty;
    const META: Meta = Meta::new("any", Method::GET, "/any").redirects(&[(300, 399)]);
}

/// The operation behind [`All::get_page`]: `GET /page`.
///
/// Hands back [`GetPageResponse`](types::GetPageResponse), or `None` if there is no body.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetPage;
impl Operation for GetPage {
    type Response = MaybeJson<types::GetPageResponse>;
    const META: Meta = Meta::new("getPage", Method::GET, "/page")
        .redirects(&[(304, 304)]);
}

/// Options of [`All::get_page`].
impl<C> Call<GetPage, C> {
    /// `If-None-Match`.
    pub fn if_none_match(self, value: impl Into<String>) -> Self {
        self.param(Param::header("If-None-Match"), value.into())
    }
}

/// The operation behind [`All::get_moved`]: `GET /moved`.
///
/// Hands back [`GetMovedResponse`](types::GetMovedResponse).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetMoved;
impl Operation for GetMoved {
    type Response = Json<types::GetMovedResponse>;
    const META: Meta = Meta::new("getMoved", Method::GET, "/moved");
}

impl crate::runtime::HasErrorBody for GetMoved {
    type Failure = Json<serde_json::Map<String, serde_json::Value>>;
}

/// The operation behind [`All::get_choice`]: `GET /choice`.
///
/// Hands back [`GetChoiceResponse`].
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetChoice;
impl Operation for GetChoice {
    type Response = GetChoiceResponse;
    const META: Meta = Meta::new("getChoice", Method::GET, "/choice")
        .accept("text/plain, application/json, text/html;q=0.5")
        .redirects(&[(303, 303)]);
}

impl crate::runtime::HasErrorBody for GetChoice {
    type Failure = GetChoiceFailure;
}

/// What an error of `getChoice` looks like.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum GetChoiceFailure {
    /// `404`: Nothing.
    NotFound(String),
    /// `500`: Broken.
    InternalServerError(i64),
}

impl crate::runtime::Decode for GetChoiceFailure {
    type Output = Self;
    fn open(
        response: crate::runtime::RawResponse,
        body: crate::runtime::Body,
        limit: usize,
    ) -> Result<Self, crate::Error> {
        match response.status().as_u16() {
            404 => {
                <Text as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::NotFound)
            }

            500 => {
                <crate::runtime::TextAs<
                    i64,
                > as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::InternalServerError)
            }

            _ => Err(response.undeclared()),
        }
    }
}

/// What `getChoice` responds with.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub enum GetChoiceResponse {
    /// `200`: The file.
    Ok(String),
    /// `303`: Elsewhere.
    SeeOther(types::GetChoiceResponse),
}

impl crate::runtime::Decode for GetChoiceResponse {
    type Output = Self;
    fn open(
        response: crate::runtime::RawResponse,
        body: crate::runtime::Body,
        limit: usize,
    ) -> Result<Self, crate::Error> {
        match response.status().as_u16() {
            200 => {
                <Text as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Ok)
            }

            303 => {
                <Json<
                    types::GetChoiceResponse,
                > as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::SeeOther)
            }

            _ => {
                <Text as crate::runtime::Decode>::open(response, body, limit)
                    .map(Self::Ok)
            }
        }
    }
}
// ---- src/types/all.rs

/// `authorize error`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AuthorizeError {
    /// `why`.
    pub why: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for AuthorizeError {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AuthorizeError {
        Opt 0 why = "why",
    } rest extra
}

/// The headers of a response.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AuthorizeHeaders {
    /// `location`.
    pub location: Uri,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for AuthorizeHeaders {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    AuthorizeHeaders {
        Req 0 location = "location",
    } rest extra
}

/// `getChoice response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetChoiceResponse {
    /// `at`.
    pub at: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for GetChoiceResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    GetChoiceResponse {
        Opt 0 at = "at",
    } rest extra
}

/// `getMoved response`.
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub type GetMovedResponse = GetPageResponse;

/// `getPage response`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct GetPageResponse {
    /// `a`.
    pub a: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for GetPageResponse {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    GetPageResponse {
        Opt 0 a = "a",
    } rest extra
}
