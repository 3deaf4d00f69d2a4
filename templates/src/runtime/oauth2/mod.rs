//! Tokens from an authorization server (RFC 6749, OAuth 2.0; RFC 8628, devices; RFC 8414 and OpenID
//! Connect Discovery, where its addresses are told).
//!
//! ```text
//! Client::builder().oauth2(OAuth2::client_credentials("id", "secret").scope("read"))
//! ```
//!
//! Tokens are got by the transport of the client, with all that stands around it, when a call needs
//! one; each is kept until it is about to expire.

mod answer;
mod device;
mod endpoint;
mod grant;

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

pub use device::DeviceCode;
pub(crate) use endpoint::Declared;
use grant::Grant;

use super::tokens::{Failure, Provide, Token};
use super::{BoxFuture, Secret, Tokens};
use crate::client::Settings;

/// How tokens are got from an authorization server; see
/// [`ClientBuilder::oauth2`](crate::ClientBuilder::oauth2). Addresses are those of the API's
/// description unless they are set.
#[must_use = "it does nothing until a client is given it"]
pub struct OAuth2 {
    grant: Grant,
    client_id: String,
    client_secret: Option<Secret>,
    in_body: bool,
    scheme: Option<String>,
    scopes: Vec<String>,
    parameters: Vec<(String, String)>,
    token_url: Option<String>,
    device_url: Option<String>,
    metadata_url: Option<String>,
    /// The token by which the next one is got, once there is one.
    refresh: Mutex<Option<Secret>>,
    on_refresh: Option<RefreshHook>,
}

/// What is called with each new refresh token.
type RefreshHook = Arc<dyn Fn(&Secret) + Send + Sync>;

impl OAuth2 {
    fn new(grant: Grant, client_id: impl Into<String>) -> Self {
        Self {
            grant,
            client_id: client_id.into(),
            client_secret: None,
            in_body: false,
            scheme: None,
            scopes: Vec::new(),
            parameters: Vec::new(),
            token_url: None,
            device_url: None,
            metadata_url: None,
            refresh: Mutex::default(),
            on_refresh: None,
        }
    }

    /// Tokens for a program by itself (RFC 6749, section 4.4).
    pub fn client_credentials(
        client_id: impl Into<String>,
        client_secret: impl Into<Secret>,
    ) -> Self {
        Self::new(Grant::ClientCredentials, client_id).client_secret(client_secret)
    }

    /// Tokens by a refresh token that was got before (RFC 6749, section 6).
    pub fn refresh_token(client_id: impl Into<String>, refresh_token: impl Into<Secret>) -> Self {
        let this = Self::new(Grant::RefreshToken, client_id);
        this.keep(Some(refresh_token.into()));
        this
    }

    /// Tokens for the code that an authorization server led a person's browser back with (RFC 6749,
    /// section 4.1). A code is good once: what follows is got by the refresh token that comes with it.
    pub fn authorization_code(
        client_id: impl Into<String>,
        code: impl Into<Secret>,
        redirect_uri: impl Into<String>,
    ) -> Self {
        Self::new(Grant::Code(code.into(), redirect_uri.into()), client_id)
    }

    /// Tokens for a program without a browser (RFC 8628): `prompt` shows a person where to go and which
    /// code to enter there, and the call waits for them, for as long as the code is good.
    pub fn device(
        client_id: impl Into<String>,
        prompt: impl Fn(&DeviceCode) + Send + Sync + 'static,
    ) -> Self {
        Self::new(Grant::Device(Box::new(prompt)), client_id)
    }

    /// Sets the secret of the client.
    pub fn client_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.client_secret = Some(secret.into());
        self
    }

    /// Sends the secret in the body, for servers that do not take it as basic authentication.
    pub fn secret_in_body(mut self) -> Self {
        self.in_body = true;
        self
    }

    /// Says which security scheme of the API the tokens are for, by its name in the description, where
    /// there are several.
    pub fn scheme(mut self, name: impl Into<String>) -> Self {
        self.scheme = Some(name.into());
        self
    }

    /// Asks for a scope. Without any, the server decides what a token is good for.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scopes.push(scope.into());
        self
    }

    /// Asks for these scopes as well.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes.extend(scopes.into_iter().map(Into::into));
        self
    }

    /// Adds a parameter to the requests for tokens, such as `audience` or `code_verifier`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Where tokens are given out.
    pub fn token_url(mut self, address: impl Into<String>) -> Self {
        self.token_url = Some(address.into());
        self
    }

    /// Where codes for devices are given out.
    pub fn device_url(mut self, address: impl Into<String>) -> Self {
        self.device_url = Some(address.into());
        self
    }

    /// Where the authorization server tells its addresses: a document of RFC 8414 or OpenID Connect
    /// Discovery.
    pub fn metadata_url(mut self, address: impl Into<String>) -> Self {
        self.metadata_url = Some(address.into());
        self
    }

    /// Calls this with each refresh token that comes, to be kept for when the program begins anew.
    pub fn on_refresh_token(mut self, hook: impl Fn(&Secret) + Send + Sync + 'static) -> Self {
        self.on_refresh = Some(Arc::new(hook));
        self
    }

    /// The index of the security scheme that the tokens are for.
    #[allow(dead_code, reason = "not every API takes tokens")]
    pub(crate) fn scheme_index(&self) -> usize {
        self.declared().map_or(0, |declared| declared.index)
    }

    /// The same as whoever gives tokens.
    pub(crate) fn into_tokens(self) -> Tokens {
        Tokens::by(self)
    }

    /// What the description says of the scheme.
    fn declared(&self) -> Option<&'static Declared> {
        let mut declared = super::settings::OAUTH2.iter();
        match &self.scheme {
            Some(name) => declared.find(|declared| declared.name == name),
            None => declared.next(),
        }
    }

    fn kept(&self) -> Option<Secret> {
        let kept = self.refresh.lock();
        kept.unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn keep(&self, token: Option<Secret>) {
        let mut kept = self.refresh.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = token;
    }
}

impl Provide for OAuth2 {
    fn provide<'a>(&'a self, settings: &'a Settings) -> BoxFuture<'a, Result<Token, Failure>> {
        Box::pin(self.get(settings))
    }

    fn waits_for_a_person(&self) -> bool {
        matches!(self.grant, Grant::Device(_))
    }
}

impl fmt::Debug for OAuth2 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OAuth2").finish_non_exhaustive()
    }
}
