//! The client.

mod builder;
mod new;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use zeroize::Zeroizing;

pub use self::builder::ClientBuilder;
use crate::runtime::{
    Budget, Call, Credentials, EndHook, Error, HeaderHook, Hook, Method, RetryPolicy, Secrets,
    Transport, Undeclared,
};

/// A client of the API. It is cheap to clone, and clones share their connections.
#[derive(Clone)]
pub struct Client(Arc<Result<Settings, Box<str>>>);

/// What a client knows.
pub(crate) struct Settings {
    pub base_url: String,
    /// The same, parsed.
    pub base: http::Uri,
    /// Where operations go that have a server of their own, by what that is called.
    pub servers: Vec<(String, String)>,
    pub credentials: Vec<Option<Credentials>>,
    pub headers: HeaderMap,
    /// What must not be printed of what others write.
    pub secrets: Secrets,
    pub insecure: bool,
    /// Whether calls that lack a key are not even sent.
    pub needs_key: bool,
    pub timeout: Duration,
    pub body_limit: usize,
    pub retry: RetryPolicy,
    pub budget: Budget,
    pub follow_redirects: bool,
    pub before_attempt: Option<HeaderHook>,
    pub on_attempt: Option<Hook>,
    pub on_end: Option<EndHook>,
    pub transport: Arc<dyn Transport>,
}

impl Settings {
    /// Where operations go that have this server of their own.
    pub fn address_of<'a>(&'a self, server: &'a str) -> &'a str {
        let set = self.servers.iter().find(|(named, _)| named == server);
        set.map_or(server, |(_, address)| address)
    }
}

impl Client {
    /// A client to be configured, with nothing set.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new()
    }

    /// A call of an endpoint that the API's description does not declare, with the same
    /// authentication, retries and errors as every other. The path may have a query; what is in it
    /// is sent as it is.
    pub fn request(&self, method: Method, path: impl Into<String>) -> Call<Undeclared> {
        Call::undeclared(self, method, path.into())
    }

    pub(crate) fn settings(&self) -> Result<&Settings, Error> {
        let settings = self.0.as_ref().as_ref();
        settings.map_err(|reason| Error::Configuration(reason.clone()))
    }

    /// A client that works, or one whose calls say why they cannot be made.
    pub(crate) fn or_broken(built: Result<Self, Error>) -> Self {
        built.unwrap_or_else(|error| Self(Arc::new(Err(error.to_string().into()))))
    }
}

impl AsRef<Self> for Client {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let settings = self.0.as_ref().as_ref();
        let base_url = settings.ok().map(|s| s.secrets.field(&s.base_url));
        f.debug_struct("Client")
            .field("base_url", &base_url)
            .finish_non_exhaustive()
    }
}

/// The value of a variable; none if it is not set or empty.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Error> {
    use std::env::VarError;

    match std::env::var(name) {
        Ok(value) => {
            // It may be a key.
            let value = Zeroizing::new(value);
            let text = value.trim();
            Ok((!text.is_empty()).then(|| text.to_owned()))
        }
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Error::Configuration(
            format!("the variable {name} is not valid UTF-8").into(),
        )),
    }
}
