// ---- src/resources/accounts.rs

/// Accounts.
#[derive(Debug, Clone)]
pub struct Accounts<C = crate::Client> {
    client: C,
}

impl<C: Clone> Accounts<C> {
    pub(crate) fn new(client: &C) -> Self {
        Self { client: client.clone() }
    }

    /// Calls `createAccount`.
    ///
    /// `POST /accounts`
    ///
    /// # Returns
    ///
    /// * `201`: The account.
    pub fn create(&self, body: types::AccountRequest) -> Call<CreateAccount, C> {
        Call::new(&self.client).json(&body)
    }
}

/// The operation behind [`Accounts::create`]: `POST /accounts`.
#[derive(Debug, Clone, Copy)]
pub struct CreateAccount;
impl Operation for CreateAccount {
    type Answer = Json<types::Account>;
    const META: Meta = Meta::new("createAccount", Method::POST, "/accounts");
}
// ---- src/types/accounts.rs

/// `Account`.
#[derive(Debug, Clone, PartialEq)]
pub struct Account {
    /// `id`.
    pub id: String,
    /// `name`.
    pub name: String,
    /// `owner`.
    pub owner: Option<Owner>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Account {
        req 0 id = "id",
        req 1 name = "name",
        opt 2 owner = "owner",
    } rest extra
}

/// `Account Request`.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountRequest {
    /// `name`.
    pub name: String,
    /// `password`.
    pub password: Secret,
    /// `owner`.
    pub owner: Option<OwnerRequest>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl AccountRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new(name: impl Into<String>, password: impl Into<Secret>) -> Self {
        Self {
            name: name.into(),
            password: password.into(),
            ..crate::runtime::wire::blank()
        }
    }

    /// Sets `owner`.
    #[must_use]
    pub fn owner(mut self, value: OwnerRequest) -> Self {
        self.owner = Some(value);
        self
    }
}

crate::runtime::wire::object! {
    AccountRequest {
        req 0 name = "name",
        req 1 password = "password",
        opt 2 owner = "owner",
    } rest extra
}

/// `Owner`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Owner {
    /// `since`.
    pub since: Option<Date>,
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

crate::runtime::wire::object! {
    Owner {
        opt 0 since = "since",
        opt 1 name = "name",
    } rest extra
}

/// `Owner Request`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OwnerRequest {
    /// `name`.
    pub name: Option<String>,
    /// Members that the description does not know, kept as they came.
    pub extra: Extra,
}

impl OwnerRequest {
    /// A value with what is required; everything else is absent until it is set.
    pub fn new() -> Self {
        Self {
            ..crate::runtime::wire::blank()
        }
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

crate::runtime::wire::object! {
    OwnerRequest {
        opt 0 name = "name",
    } rest extra
}
