// @generated from the API's description. Do not edit: change the description or the generator and generate again.

#[allow(unused_imports)]
use crate::runtime::{
    Bytes, Call, Data, Empty, Json, MaybeData, MaybeJson, Meta, Method, Multipart,
    Operation, Output, PageParam, Paged, Paging, Param, Style, Text, Upload,
};

#[allow(unused_imports)]
use crate::types;

/// SIP connections whose devices sign in with a user name and a password.
///
/// From a client: `client.credential_connections()`.
///
/// * [`list`](Self::list): Lists the credential connections of the account.
/// * [`create`](Self::create): Creates a credential connection.
/// * [`retrieve`](Self::retrieve): Retrieves a credential connection.
/// * [`delete`](Self::delete): Deletes a credential connection.
/// * [`update`](Self::update): Changes a credential connection.
/// * [`check_registration_status`](Self::check_registration_status): Tells whether a device is registered with a credential connection.
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CredentialConnections<C = crate::Client> {
    client: C,
}

impl<C: Clone> CredentialConnections<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Lists the credential connections of the account.
    ///
    /// The list comes page by page. Filters narrow it down; all of them have to match.
    ///
    /// `GET /credential_connections`
    ///
    /// # Options
    ///
    /// [Setters of the call](crate::Call#impl-Call%3CListCredentialConnections,+C%3E):
    ///
    /// * `page_number`: Which page, counted from one. Limits: at least 1. Default: `1`.
    /// * `page_size`: How many items a page has. Limits: 1 to 250. Default: `250`.
    /// * `filter_connection_name_contains`: Only connections whose name contains this text; case does not matter. Limits: at least 3 characters.
    /// * `filter_fqdn`: Only connections with exactly this fully qualified domain name.
    /// * `filter_outbound_voice_profile_id`: Only connections that use this outbound voice profile.
    /// * `sort`: What the list is sorted by. A minus sign in front reverses the order. Default: `"created_at"`.
    ///
    /// # Returns
    ///
    /// Hands back [`CredentialConnectionList`](types::CredentialConnectionList).
    /// `.items()` goes through all pages, by [`CredentialConnection`](types::CredentialConnection).
    ///
    /// * `200`: A page of connections.
    ///
    /// # Errors
    ///
    /// * `400`: The request is not acceptable; often something required is missing.
    /// * `401`: The API key is missing or not valid.
    /// * `403`: The API key may not do this.
    /// * `404`: What was asked for does not exist.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`ListCredentialConnections`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: telnyx_sdk::Client) -> Result<(), telnyx_sdk::Error> {
    /// let response = client.credential_connections().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<ListCredentialConnections, C> {
        Call::new(&self.client)
    }

    /// Creates a credential connection.
    ///
    /// A name for the connection and the credentials of its devices are required; what else is left out takes its default.
    ///
    /// `POST /credential_connections`
    ///
    /// # Arguments
    ///
    /// * `body`: The settings of the new connection. Sent as `application/json`.
    ///
    /// # Returns
    ///
    /// Hands back [`CredentialConnection`](types::CredentialConnection).
    ///
    /// * `201`: The connection as it was created.
    ///
    /// # Errors
    ///
    /// * `401`: The API key is missing or not valid.
    /// * `403`: The API key may not do this.
    /// * `422`: The request is well formed, but a value in it is not allowed.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`CreateCredentialConnection`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: telnyx_sdk::Client) -> Result<(), telnyx_sdk::Error> {
    /// let body = telnyx_sdk::types::CredentialConnectionCreate::new("Front desk", "password", "frontdesk1");
    /// let response = client.credential_connections().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        body: types::CredentialConnectionCreate,
    ) -> Call<CreateCredentialConnection, C> {
        Call::new(&self.client).json(&body)
    }

    /// Retrieves a credential connection.
    ///
    /// Hands back the settings of one connection.
    ///
    /// `GET /credential_connections/{id}`
    ///
    /// # Arguments
    ///
    /// * `id`: The id of the connection.
    ///
    /// # Returns
    ///
    /// Hands back [`CredentialConnection`](types::CredentialConnection).
    ///
    /// * `200`: The connection.
    ///
    /// # Errors
    ///
    /// * `400`: The request is not acceptable; often something required is missing.
    /// * `401`: The API key is missing or not valid.
    /// * `403`: The API key may not do this.
    /// * `404`: What was asked for does not exist.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`RetrieveCredentialConnection`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: telnyx_sdk::Client) -> Result<(), telnyx_sdk::Error> {
    /// let response = client.credential_connections().retrieve("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn retrieve(
        &self,
        id: impl Into<String>,
    ) -> Call<RetrieveCredentialConnection, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }

    /// Deletes a credential connection.
    ///
    /// Hands back the connection as it was before it was deleted.
    ///
    /// `DELETE /credential_connections/{id}`
    ///
    /// # Arguments
    ///
    /// * `id`: The id of the connection.
    ///
    /// # Returns
    ///
    /// Hands back [`CredentialConnection`](types::CredentialConnection).
    ///
    /// * `200`: The connection that was deleted.
    ///
    /// # Errors
    ///
    /// * `400`: The request is not acceptable; often something required is missing.
    /// * `401`: The API key is missing or not valid.
    /// * `403`: The API key may not do this.
    /// * `404`: What was asked for does not exist.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`DeleteCredentialConnection`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: telnyx_sdk::Client) -> Result<(), telnyx_sdk::Error> {
    /// let response = client.credential_connections().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> Call<DeleteCredentialConnection, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }

    /// Changes a credential connection.
    ///
    /// What is left out stays as it is. What may be `null` is cleared by sending `null`.
    ///
    /// `PATCH /credential_connections/{id}`
    ///
    /// # Arguments
    ///
    /// * `id`: The id of the connection.
    /// * `body`: The settings to change. Sent as `application/json`.
    ///
    /// # Returns
    ///
    /// Hands back [`CredentialConnection`](types::CredentialConnection).
    ///
    /// * `200`: The connection as it is now.
    ///
    /// # Errors
    ///
    /// * `401`: The API key is missing or not valid.
    /// * `403`: The API key may not do this.
    /// * `404`: What was asked for does not exist.
    /// * `422`: The request is well formed, but a value in it is not allowed.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`UpdateCredentialConnection`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: telnyx_sdk::Client) -> Result<(), telnyx_sdk::Error> {
    /// let body = telnyx_sdk::types::CredentialConnectionUpdate::new()
    ///     .connection_name("Back office");
    /// let response = client.credential_connections().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        id: impl Into<String>,
        body: types::CredentialConnectionUpdate,
    ) -> Call<UpdateCredentialConnection, C> {
        Call::new(&self.client).param(Param::path("id"), id.into()).json(&body)
    }

    /// Tells whether a device is registered with a credential connection.
    ///
    /// Also tells where the device registered from, and when it last did.
    ///
    /// `POST /credential_connections/{id}/actions/check_registration_status`
    ///
    /// # Arguments
    ///
    /// * `id`: The id of the connection.
    ///
    /// # Returns
    ///
    /// Hands back [`RegistrationStatus`](types::RegistrationStatus).
    ///
    /// * `200`: The state of the registration.
    ///
    /// # Errors
    ///
    /// * `400`: The request is not acceptable; often something required is missing.
    /// * `401`: The API key is missing or not valid.
    /// * `403`: The API key may not do this.
    /// * `404`: What was asked for does not exist.
    ///
    /// [`Error::declared`](crate::Error::declared)`::<`[`CheckRegistrationStatus`]`>()` reads their bodies.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: telnyx_sdk::Client) -> Result<(), telnyx_sdk::Error> {
    /// let response = client.credential_connections().check_registration_status("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_registration_status(
        &self,
        id: impl Into<String>,
    ) -> Call<CheckRegistrationStatus, C> {
        Call::new(&self.client).param(Param::path("id"), id.into())
    }
}

/// The operation behind [`CredentialConnections::list`]: `GET /credential_connections`.
///
/// Hands back [`CredentialConnectionList`](types::CredentialConnectionList).
///
/// `.items()` goes through all pages, by [`CredentialConnection`](types::CredentialConnection).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListCredentialConnections;
impl Operation for ListCredentialConnections {
    type Response = Json<types::CredentialConnectionList>;
    const META: Meta = Meta::new(
        "listCredentialConnections",
        Method::GET,
        "/credential_connections",
    );
}

/// Options of [`CredentialConnections::list`].
impl<C> Call<ListCredentialConnections, C> {
    /// Which page, counted from one.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `1`.
    pub fn page_number(self, value: i64) -> Self {
        self.param(Param::query("page[number]"), value)
    }

    /// How many items a page has.
    ///
    /// Limits: 1 to 250.
    ///
    /// Default: `250`.
    pub fn page_size(self, value: i64) -> Self {
        self.param(Param::query("page[size]"), value)
    }

    /// Only connections whose name contains this text; case does not matter.
    ///
    /// Limits: at least 3 characters.
    pub fn filter_connection_name_contains(self, value: impl Into<String>) -> Self {
        self.param(Param::query("filter[connection_name][contains]"), value.into())
    }

    /// Only connections with exactly this fully qualified domain name.
    pub fn filter_fqdn(self, value: impl Into<String>) -> Self {
        self.param(Param::query("filter[fqdn]"), value.into())
    }

    /// Only connections that use this outbound voice profile.
    pub fn filter_outbound_voice_profile_id(self, value: impl Into<String>) -> Self {
        self.param(Param::query("filter[outbound_voice_profile_id]"), value.into())
    }

    /// What the list is sorted by. A minus sign in front reverses the order.
    ///
    /// Default: `"created_at"`.
    pub fn sort(self, value: impl Into<types::CredentialConnectionSort>) -> Self {
        self.param(Param::query("sort"), value.into())
    }
}

impl crate::runtime::HasErrorBody for ListCredentialConnections {
    type Failure = Json<types::ErrorBody>;
}

impl Paged for ListCredentialConnections {
    type Item = types::CredentialConnection;
    const PAGING: Paging = Paging::PageNumber {
        number: PageParam::Query("page[number]"),
        first: 1,
    };

    fn items(page: &Output<Self>) -> &[Self::Item] {
        &page.data
    }

    fn into_items(page: Output<Self>) -> Vec<Self::Item> {
        page.data
    }

    fn total(page: &Output<Self>) -> Option<u64> {
        u64::try_from(*page.meta.as_ref()?.total_pages.as_ref()?).ok()
    }
}

/// The operation behind [`CredentialConnections::create`]: `POST /credential_connections`.
///
/// Hands back [`CredentialConnection`](types::CredentialConnection).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CreateCredentialConnection;
impl Operation for CreateCredentialConnection {
    type Response = Data<types::CredentialConnection>;
    const META: Meta = Meta::new(
        "createCredentialConnection",
        Method::POST,
        "/credential_connections",
    );
}

impl crate::runtime::HasErrorBody for CreateCredentialConnection {
    type Failure = Json<types::ErrorBody>;
}

/// The operation behind [`CredentialConnections::retrieve`]: `GET /credential_connections/{id}`.
///
/// Hands back [`CredentialConnection`](types::CredentialConnection).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct RetrieveCredentialConnection;
impl Operation for RetrieveCredentialConnection {
    type Response = Data<types::CredentialConnection>;
    const META: Meta = Meta::new(
        "retrieveCredentialConnection",
        Method::GET,
        "/credential_connections/{id}",
    );
}

impl crate::runtime::HasErrorBody for RetrieveCredentialConnection {
    type Failure = Json<types::ErrorBody>;
}

/// The operation behind [`CredentialConnections::delete`]: `DELETE /credential_connections/{id}`.
///
/// Hands back [`CredentialConnection`](types::CredentialConnection).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct DeleteCredentialConnection;
impl Operation for DeleteCredentialConnection {
    type Response = Data<types::CredentialConnection>;
    const META: Meta = Meta::new(
        "deleteCredentialConnection",
        Method::DELETE,
        "/credential_connections/{id}",
    );
}

impl crate::runtime::HasErrorBody for DeleteCredentialConnection {
    type Failure = Json<types::ErrorBody>;
}

/// The operation behind [`CredentialConnections::update`]: `PATCH /credential_connections/{id}`.
///
/// Hands back [`CredentialConnection`](types::CredentialConnection).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct UpdateCredentialConnection;
impl Operation for UpdateCredentialConnection {
    type Response = Data<types::CredentialConnection>;
    const META: Meta = Meta::new(
        "updateCredentialConnection",
        Method::PATCH,
        "/credential_connections/{id}",
    );
}

impl crate::runtime::HasErrorBody for UpdateCredentialConnection {
    type Failure = Json<types::ErrorBody>;
}

/// The operation behind [`CredentialConnections::check_registration_status`]: `POST /credential_connections/{id}/actions/check_registration_status`.
///
/// Hands back [`RegistrationStatus`](types::RegistrationStatus).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CheckRegistrationStatus;
impl Operation for CheckRegistrationStatus {
    type Response = Data<types::RegistrationStatus>;
    const META: Meta = Meta::new(
        "checkRegistrationStatus",
        Method::POST,
        "/credential_connections/{id}/actions/check_registration_status",
    );
}

impl crate::runtime::HasErrorBody for CheckRegistrationStatus {
    type Failure = Json<types::ErrorBody>;
}
