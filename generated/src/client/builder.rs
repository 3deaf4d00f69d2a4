//! How clients are configured.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue};

use super::{Client, Settings, variable};
use crate::runtime::{
    Attempt, Budget, Credentials, EndHook, Ended, Error, HeaderHook, Hook, Key, RetryPolicy,
    Secrets, Transport, address, credentials, header, settings,
};

/// The most that is held of a response unless the user says otherwise.
const BODY_LIMIT: usize = 32 * 1024 * 1024;

/// A client to be configured: one whose calls are awaited, or one whose calls block.
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder<C = Client> {
    pub(super) keys: Vec<(usize, Key)>,
    base_url: Option<String>,
    /// The variables of the server that were set, by their place in [`settings::SERVER`].
    pub(super) variables: Vec<(usize, String)>,
    servers: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    insecure: bool,
    timeout: Option<Duration>,
    connect_timeout: Option<Duration>,
    body_limit: Option<usize>,
    retry: RetryPolicy,
    no_redirects: bool,
    before_attempt: Option<HeaderHook>,
    on_attempt: Option<Hook>,
    on_end: Option<EndHook>,
    transport: Option<Arc<dyn Transport>>,
    layers: Vec<Layer>,
    /// Which client it makes.
    makes: PhantomData<fn() -> C>,
}

/// What puts something around a transport.
type Layer = Box<dyn FnOnce(Arc<dyn Transport>) -> Arc<dyn Transport> + Send + Sync>;

impl<C> ClientBuilder<C> {
    /// One with nothing set.
    pub(crate) fn new() -> Self {
        Self {
            keys: Vec::new(),
            base_url: None,
            variables: Vec::new(),
            servers: Vec::new(),
            headers: Vec::new(),
            insecure: false,
            timeout: None,
            connect_timeout: None,
            body_limit: None,
            retry: RetryPolicy::default(),
            no_redirects: false,
            before_attempt: None,
            on_attempt: None,
            on_end: None,
            transport: None,
            layers: Vec::new(),
            makes: PhantomData,
        }
    }

    /// Where calls go, with or without a path. Where variables of the API's address are set as well,
    /// it stands for what is before the path: its scheme and its host. Operations that have a server of their own, as
    /// their documentation says, still go there; see [`ClientBuilder::server`].
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Where the operations go that have this server of their own, named as in their
    /// documentation.
    pub fn server(mut self, named: impl Into<String>, base_url: impl Into<String>) -> Self {
        self.servers.push((named.into(), base_url.into()));
        self
    }

    /// A client that has a key, whatever that is, for all that asks for one.
    #[cfg(feature = "testing")]
    pub(crate) fn with_any_key() -> Self {
        let keys =
            (0..settings::SCHEMES.len()).map(|scheme| (scheme, Key::Text("mock-key".into())));
        Self {
            keys: keys.collect(),
            ..Self::new()
        }
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

    /// Whether calls go on to where the server says that the response is: on the same server only, and
    /// never where the API declares the redirect as a result. They do unless this says otherwise.
    pub fn follow_redirects(mut self, follow: bool) -> Self {
        self.no_redirects = !follow;
        self
    }

    /// Calls this after each attempt, such as to count or to log: what was tried, how it ended, and
    /// whether it is tried again. It should be quick, as the call waits for it.
    pub fn on_attempt(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.on_attempt = Some(Arc::new(hook));
        self
    }

    /// Calls this when a call has ended, its response read or not readable: to count and to measure calls,
    /// where [`ClientBuilder::on_attempt`] sees what they are made of. Each page of a list is a call of
    /// its own; one that hands on its response while that comes ends with the first error in it, or as
    /// it is over or dropped. A call that is given up before there is a response has no end.
    pub fn on_end(mut self, hook: impl Fn(&Ended<'_>) + Send + Sync + 'static) -> Self {
        self.on_end = Some(Arc::new(hook));
        self
    }

    /// Calls this before each attempt with all of its headers, to change or to add some: one that says
    /// to which trace the call belongs, such as `traceparent`, or one that differs each time.
    pub fn before_attempt(mut self, hook: impl Fn(&mut HeaderMap) + Send + Sync + 'static) -> Self {
        self.before_attempt = Some(Arc::new(hook));
        self
    }

    /// A header for every call.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sends credentials over plain HTTP as well, where anybody on the way can read them. Without
    /// this, calls with credentials are refused unless they go to `https` or stay on the machine.
    pub fn allow_insecure(mut self) -> Self {
        self.insecure = true;
        self
    }

    /// How many bytes are held of a response; 32 MiB unless set. It bounds
    ///
    /// * a body that is read as a whole, of which those bytes count that come out where it is
    ///   compressed, and of which no more is allocated than has come, whatever the server announces;
    /// * of events and lines, each one: all of its fields, and the id that is kept for those after it;
    /// * the body of an error, of which the first megabyte is kept at most.
    ///
    /// More than that ends the call, or the stream, with
    /// [`TransportErrorKind::BodyTooLarge`](crate::runtime::TransportErrorKind::BodyTooLarge). How
    /// long a stream of events or lines is as a whole is not limited, and neither is a download that
    /// is written to a file or taken piece by piece.
    ///
    /// What is made of a response may take four times as much memory, and 64 MiB in any case: `{}` is
    /// two bytes, and an object with all of its members. More than that is an
    /// [`Error::Decode`](crate::Error::Decode).
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

    /// Puts something around the transport, which sees every attempt as it is sent and as it is
    /// answered: to log, to measure, to sign. Of several, the last is the outermost. The example
    /// `layer` shows one.
    pub fn layer<T: Transport + 'static>(
        mut self,
        layer: impl FnOnce(Arc<dyn Transport>) -> T + Send + Sync + 'static,
    ) -> Self {
        self.layers.push(Box::new(|inner| Arc::new(layer(inner))));
        self
    }

    fn build_client(self) -> Result<Client, Error> {
        let credentials = credentials(&self.keys)?;
        let headers = headers(&self.headers)?;
        let base_url = self.base_url.as_deref();
        let composed = settings::SERVER.composed(base_url, &self.variables);
        let base_url = composed.as_deref().or(base_url).or(settings::BASE_URL);
        let base_url =
            base_url.ok_or_else(|| refuse(format!("no base URL: {}", settings::NO_BASE_URL)))?;
        let sound = |address: &str| address::sound(address).map_err(|r| refuse(r.to_string()));
        let servers = self.servers.iter();
        let servers = servers.map(|(named, address)| Ok((named.clone(), sound(address)?)));
        // What is between the client and the network may know a key as well.
        let needs_key = self.transport.is_none() && self.layers.is_empty();
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout)?,
        };
        let layers = self.layers.into_iter();
        let transport = layers.fold(transport, |inner, layer| layer(inner));
        let default_timeout = Duration::from_secs(settings::TIMEOUT_SECS);
        let base_url = sound(base_url)?;
        let base = base_url.parse();
        Ok(Client(Arc::new(Ok(Settings {
            base: base.map_err(|error: http::uri::InvalidUri| refuse(error.to_string()))?,
            base_url,
            servers: servers.collect::<Result<_, Error>>()?,
            secrets: Secrets::of_client(&credentials, &headers),
            credentials,
            headers,
            insecure: self.insecure,
            needs_key,
            timeout: self.timeout.unwrap_or(default_timeout),
            body_limit: self.body_limit.unwrap_or(BODY_LIMIT),
            budget: Budget::new(self.retry.budget),
            retry: self.retry,
            follow_redirects: !self.no_redirects,
            before_attempt: self.before_attempt,
            on_attempt: self.on_attempt,
            on_end: self.on_end,
            transport,
        }))))
    }
}

impl ClientBuilder {
    /// The client.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] when something that was set is not sound, or no transport can be
    /// made on this system.
    pub fn build(self) -> Result<Client, Error> {
        self.build_client()
    }
}

#[cfg(feature = "blocking")]
impl ClientBuilder<crate::blocking::Client> {
    /// The client whose calls block.
    ///
    /// # Errors
    ///
    /// [`Error::Configuration`] when something that was set is not sound, or no transport can be
    /// made on this system, or no thread in the background.
    pub fn build(self) -> Result<crate::blocking::Client, Error> {
        self.build_client()?.blocking()
    }
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    /// Without what was set: an address or a header may hold a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder").finish_non_exhaustive()
    }
}

fn refuse(reason: String) -> Error {
    Error::Configuration(reason.into())
}

/// The keys with the ways they travel, for each scheme of the API.
fn credentials(keys: &[(usize, Key)]) -> Result<Vec<Option<Credentials>>, Error> {
    let is_blank = |text: &str| text.trim().is_empty();
    if keys.iter().any(|(_, key)| key.text().is_some_and(is_blank)) {
        return Err(refuse("the API key is empty".to_owned()));
    }
    let held = credentials::complete(settings::SCHEMES, keys);
    let known = held.iter().flatten();
    for credentials in known.filter(|held| held.key.text().is_some()) {
        let sound = credentials.place();
        sound.map_err(|reason| refuse(reason.to_string()))?;
    }
    Ok(held)
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

#[cfg(any(feature = "reqwest", feature = "hyper-no-provider"))]
fn default_transport(connect_timeout: Option<Duration>) -> Result<Arc<dyn Transport>, Error> {
    #[cfg(not(feature = "reqwest"))]
    use crate::runtime::HyperTransport as DefaultTransport;
    #[cfg(feature = "reqwest")]
    use crate::runtime::ReqwestTransport as DefaultTransport;

    let default = Duration::from_secs(settings::CONNECT_TIMEOUT_SECS);
    let timeout = connect_timeout.unwrap_or(default);
    Ok(Arc::new(DefaultTransport::new(timeout)?))
}

#[cfg(not(any(feature = "reqwest", feature = "hyper-no-provider")))]
fn default_transport(_: Option<Duration>) -> Result<Arc<dyn Transport>, Error> {
    Err(refuse(
        "no transport: bring your own, or switch on the feature `reqwest` or `hyper`".to_owned(),
    ))
}
