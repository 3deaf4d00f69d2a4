//! How clients are made: with a key or without one, and as the environment says.

use super::{Client, ClientBuilder, variable};
use crate::runtime::key_file::KeyFile;
use crate::runtime::{Error, Key, Secret, TokenProvider, Tokens, settings};

impl Client {
    /// A client with this key.
    ///
    /// If no client can be made with it, or on this system (without TLS, for example), its calls
    /// say so; [`ClientBuilder::build`] says it at once.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self::or_broken(Self::builder().key(key).build())
    }

    /// A client as the environment says: `TELNYX_API_KEY` holds the key, and `TELNYX_BASE_URL`
    /// may hold another address.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] when a variable is missing or not sound; it names the variable.
    pub fn from_env() -> Result<Self, Error> {
        Self::builder_from_env()?.build()
    }

    /// A client to be configured, with what the environment says; see [`Client::from_env`].
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] when a variable is missing or not sound; it names the variable.
    pub fn builder_from_env() -> Result<ClientBuilder, Error> {
        Self::builder().keys_from_env()?.base_url_from_env()
    }
}

#[cfg(feature = "blocking")]
impl crate::blocking::Client {
    /// A client with this key; see [`crate::Client::new`].
    pub fn new(key: impl Into<Secret>) -> Self {
        Self::or_broken(Self::builder().key(key).build())
    }

    /// A client to be configured, with what the environment says; see [`crate::Client::from_env`].
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] when a variable is missing or not sound; it names the variable.
    pub fn builder_from_env() -> Result<ClientBuilder<Self>, Error> {
        Self::builder().keys_from_env()?.base_url_from_env()
    }
}

impl<C> ClientBuilder<C> {
    /// The keys that the environment has, of which there has to be one.
    fn keys_from_env(mut self) -> Result<Self, Error> {
        for (scheme, name) in settings::KEYS_ENV {
            let key = variable(name)?;
            self.keys
                .extend(key.map(|key| (*scheme, Key::Text(key.into()))));
        }
        if self.keys.is_empty() {
            let names: Vec<&str> = settings::KEYS_ENV.iter().map(|(_, name)| *name).collect();
            let names = names.join(" or ");
            return Err(Error::Configuration(
                format!("no API key: set the variable {names}").into(),
            ));
        }
        Ok(self)
    }

    /// The key that calls are made with. For an API with basic authentication it is
    /// `name:password`.
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.keys.push((0, Key::Text(key.into())));
        self
    }

    /// The file that has the key, alone on its line: it is read when a call needs it, and again from time
    /// to time and when the server refuses the key.
    pub fn key_file(mut self, path: impl Into<std::path::PathBuf>) -> Self {
        let key = Key::Tokens(Tokens::of(KeyFile(path.into())));
        self.keys.push((0, key));
        self
    }

    /// Where the tokens come from that calls are made with, instead of one token: each is kept until it
    /// is about to expire, and got once for all calls that wait for it.
    pub fn tokens(mut self, provider: impl TokenProvider + 'static) -> Self {
        self.keys.push((0, Key::Tokens(Tokens::of(provider))));
        self
    }
}
