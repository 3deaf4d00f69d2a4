//! How clients are made.

use super::{Client, ClientBuilder, variable};
use crate::runtime::{Error, Secret, settings};

impl Client {
    /// A client with this key.
    ///
    /// If no client can be made with it, or on this system (without TLS, for example), its calls
    /// say so; [`ClientBuilder::build`] says it at once.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self::or_broken(Self::builder().key(key).build())
    }
}

impl ClientBuilder {
    /// The key that calls are made with. For an API with basic authentication it is
    /// `name:password`.
    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The key as the environment says.
    pub(super) fn credentials_from_env(self) -> Result<Self, Error> {
        match variable(settings::API_KEY_ENV)? {
            Some(key) => Ok(self.key(key)),
            None => Err(Error::Configuration(
                format!("no API key: set the variable {}", settings::API_KEY_ENV).into(),
            )),
        }
    }
}
