// ---- src/resources/oauth_clients.rs

/// `list`.
///
/// From a client: `client.oauth_clients()`.
///
/// * [`list`](Self::list): `GET /clients`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct OauthClients<C = crate::Client> {
    client: C,
}

impl<C: Clone> OauthClients<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `listOAuthClients`.
    ///
    /// `GET /clients`
    ///
    /// # Returns
    ///
    /// * `204`: None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.oauth_clients().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> Call<ListOauthClients, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`OauthClients::list`]: `GET /clients`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct ListOauthClients;
impl Operation for ListOauthClients {
    type Response = Empty;
    const META: Meta = Meta::new("listOAuthClients", Method::GET, "/clients");
}
// ---- src/resources/presigned_object_urls.rs

/// `create_presigned_object_urls`.
///
/// From a client: `client.presigned_object_urls()`.
///
/// * [`create_presigned_object_urls`](Self::create_presigned_object_urls): `POST /urls`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct PresignedObjectUrls<C = crate::Client> {
    client: C,
}

impl<C: Clone> PresignedObjectUrls<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `createPresignedObjectURLs`.
    ///
    /// `POST /urls`
    ///
    /// # Returns
    ///
    /// * `204`: None.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// client.presigned_object_urls().create_presigned_object_urls().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_presigned_object_urls(&self) -> Call<CreatePresignedObjectUrls, C> {
        Call::new(&self.client)
    }
}

/// The operation behind [`PresignedObjectUrls::create_presigned_object_urls`]: `POST /urls`.
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct CreatePresignedObjectUrls;
impl Operation for CreatePresignedObjectUrls {
    type Response = Empty;
    const META: Meta = Meta::new("createPresignedObjectURLs", Method::POST, "/urls");
}
// ---- src/types/others.rs

/// `HTTPServerURL`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct HttpServerUrl {
    /// `userID`.
    pub user_id: Option<String>,
    /// `XMLHttpRequest`.
    pub xml_http_request: Option<String>,
    /// `some-kebab-name`.
    pub some_kebab_name: Option<String>,
    /// `SCREAMING_CASE`.
    pub screaming_case: Option<String>,
    /// `ipv4Address`.
    pub ipv4_address: Option<String>,
    /// `IPs`.
    pub ips: Option<String>,
    /// `allFQDNsOfGitHub`.
    pub all_fqdns_of_github: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for HttpServerUrl {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    HttpServerUrl {
        Opt 0 user_id = "userID",
        Opt 1 xml_http_request = "XMLHttpRequest",
        Opt 2 some_kebab_name = "some-kebab-name",
        Opt 3 screaming_case = "SCREAMING_CASE",
        Opt 4 ipv4_address = "ipv4Address",
        Opt 5 ips = "IPs",
        Opt 6 all_fqdns_of_github = "allFQDNsOfGitHub",
    } rest extra
}
