// ---- src/resources/users.rs

/// `add`.
///
/// From a client: `client.users()`.
///
/// * [`add`](Self::add): `POST /users`
#[derive(Debug, Clone)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct Users<C = crate::Client> {
    client: C,
}

impl<C: Clone> Users<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `addUser`.
    ///
    /// `POST /users`
    ///
    /// # Returns
    ///
    /// Hands back [`User`](types::User).
    ///
    /// * `201`: The user.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: case::Client) -> Result<(), case::Error> {
    /// let body = case::types::UserRequest::new("name", "pin");
    /// let response = client.users().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add(&self, body: types::UserRequest) -> Call<AddUser, C> {
        Call::new(&self.client).json(&body)
    }
}

/// The operation behind [`Users::add`]: `POST /users`.
///
/// Hands back [`User`](types::User).
#[derive(Debug, Clone, Copy)]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct AddUser;
impl Operation for AddUser {
    type Response = Json<types::User>;
    const META: Meta = Meta::new("addUser", Method::POST, "/users");
}
// ---- src/types/users.rs

/// `User`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct User {
    /// `name`.
    pub name: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl Default for User {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    User {
        Req 0 name = "name",
    } rest extra
}

/// `User Request`.
#[derive(Clone)]
#[non_exhaustive]
#[cfg_attr(all(doc, short_docs), doc(hidden))]
pub struct UserRequest {
    /// `name`.
    pub name: String,
    /// `pin`.
    pub pin: String,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl UserRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(name: impl Into<String>, pin: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            pin: pin.into(),
            ..crate::runtime::wire::blank()
        }
    }
}

impl Default for UserRequest {
    fn default() -> Self {
        crate::runtime::wire::blank()
    }
}

crate::runtime::wire::object! {
    UserRequest {
        Req 0 name = "name",
        Req 1 pin = "pin",
    } rest extra
}
