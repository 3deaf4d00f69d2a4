//! How clients are configured.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue};

use super::{Client, Settings, variable};
use crate::runtime::{Credentials, Error, RetryPolicy, Secret, Transport, header, settings};

/// The largest body of an answer that is taken unless the user says otherwise.
const BODY_LIMIT: usize = 256 * 1024 * 1024;

/// A client to be configured.
#[derive(Default)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    pub(super) key: Option<Secret>,
    base_url: Option<String>,
    headers: Vec<(String, String)>,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    body_limit: Option<usize>,
    retry: RetryPolicy,
    transport: Option<Arc<dyn Transport>>,
}

impl ClientBuilder {
    /// Where calls go, with or without a path.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// The address that the environment names, if it names one.
    pub(super) fn base_url_from_env(self) -> Result<Self, Error> {
        Ok(match variable(settings::BASE_URL_ENV)? {
            Some(base_url) => self.base_url(base_url),
            None => self,
        })
    }

    /// How long one attempt may take, from the start to the last byte read.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// How long it may take to connect. It does not apply to a transport of your own.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// How often a request is sent again at most; 0: never.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.retry.max_retries = retries;
        self
    }

    /// When requests are sent again, in detail.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.retry = policy;
        self
    }

    /// A header for every call.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// How many bytes the body of an answer may have; 256 MiB unless set.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = Some(bytes);
        self
    }

    /// Your own `reqwest` client, with its own time to connect, proxies and certificates. Turn
    /// redirects off in it, or it may take your key to where the server points.
    #[cfg(feature = "reqwest")]
    pub fn reqwest(self, client: reqwest::Client) -> Self {
        self.transport(crate::runtime::ReqwestTransport::from(client))
    }

    /// Your own transport.
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] when something that was set is not sound, or no transport can be
    /// made on this system.
    pub fn build(self) -> Result<Client, Error> {
        let credentials = credentials(self.key)?;
        let headers = headers(&self.headers)?;
        let base_url = self.base_url.as_deref().or(settings::BASE_URL);
        let base_url = base_url
            .ok_or_else(|| refuse("no base URL: the API's description names none".to_owned()))?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout)?,
        };
        let default_timeout = Duration::from_secs(settings::TIMEOUT_SECS);
        Ok(Client(Arc::new(Ok(Settings {
            base_url: sound_base_url(base_url)?,
            credentials,
            headers,
            timeout: self.timeout.unwrap_or(default_timeout),
            body_limit: self.body_limit.unwrap_or(BODY_LIMIT),
            retry: self.retry,
            transport,
        }))))
    }
}

impl fmt::Debug for ClientBuilder {
    /// Without what was set: an address or a header may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}

fn refuse(reason: String) -> Error {
    Error::Configuration(reason.into())
}

/// The key with the way it travels, if both are known.
fn credentials(key: Option<Secret>) -> Result<Vec<Credentials>, Error> {
    let (Some(key), Some(scheme)) = (key, settings::SCHEMES.first()) else {
        return Ok(Vec::new());
    };
    if key.expose().is_empty() {
        return Err(refuse("the API key is empty".to_owned()));
    }
    let credentials = Credentials {
        scheme: *scheme,
        key,
    };
    let sound = credentials.place();
    sound.map_err(|reason| refuse(reason.to_string()))?;
    Ok(vec![credentials])
}

fn headers(set: &[(String, String)]) -> Result<HeaderMap, Error> {
    let mut headers = HeaderMap::new();
    headers.insert(USER_AGENT, HeaderValue::from_static(settings::USER_AGENT));
    for (name, value) in set {
        let sound = header::sound(name, value);
        let (name, value) = sound.map_err(|reason| refuse(reason.to_string()))?;
        headers.insert(name, value);
    }
    Ok(headers)
}

/// The address without a slash at its end, if it is one of HTTP, and has no query, no fragment and
/// no password in it.
fn sound_base_url(base_url: &str) -> Result<String, Error> {
    let base_url = base_url.trim().trim_end_matches('/');
    let sound = |uri: http::Uri| {
        let web = matches!(uri.scheme_str(), Some("http" | "https"));
        let host = uri.host().is_some_and(|host| !host.is_empty());
        let named = uri.authority().is_some_and(|a| a.as_str().contains('@'));
        web && host && !named && uri.query().is_none() && !base_url.contains('#')
    };
    match base_url.parse().is_ok_and(sound) {
        true => Ok(base_url.to_owned()),
        false => Err(refuse(
            "the base URL is not sound: it has to be http(s)://host[:port][/path]".to_owned(),
        )),
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(connect_timeout: Option<Duration>) -> Result<Arc<dyn Transport>, Error> {
    let default = Duration::from_secs(settings::CONNECT_TIMEOUT_SECS);
    let timeout = connect_timeout.unwrap_or(default);
    Ok(Arc::new(crate::runtime::ReqwestTransport::new(timeout)?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: Option<Duration>) -> Result<Arc<dyn Transport>, Error> {
    Err(refuse(
        "no transport: bring your own, or switch on the feature `reqwest`".to_owned(),
    ))
}
