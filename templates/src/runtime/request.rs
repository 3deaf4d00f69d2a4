//! Requests: what is sent, as a plain value.

mod content;
mod page;
mod params;
mod secrets;

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use serde_json::Value;

use super::param::encode;
use super::path::Arguments;
use super::progress::ProgressHook;
use super::{
    Meta, Method, RefusedError, Secret, Secrets, Upload, address, header, path, sanitize, secret,
};

/// How one call differs from what the client does by itself.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// How long an attempt may take; none: as the client says.
    pub timeout: Option<Duration>,
    /// How long the call may take with all its attempts and the waits between them; none: as long
    /// as these take.
    pub deadline: Option<Duration>,
    /// How often the call is sent again; none: as the client says.
    pub max_retries: Option<u32>,
    /// Whether it may be sent again even if the server may have acted on it.
    pub repeatable: bool,
    /// Whether it goes on to where the server says that the response is; none: as the client says.
    pub follow_redirects: Option<bool>,
    /// Whether parts of the response that are not what the description says are taken as absent, instead
    /// of failing it; none: as the crate's settings say.
    pub lenient: Option<bool>,
}

/// A request that is ready to be sent. It can be looked at; nothing was sent yet.
///
/// Neither the client's key nor its headers are part of it: they are added when it is sent.
#[derive(Clone)]
pub struct Request {
    meta: Meta,
    accept: &'static str,
    base_url: Option<String>,
    target: Target,
    query: Vec<String>,
    cookies: Vec<String>,
    headers: HeaderMap,
    body: Option<(HeaderValue, Upload)>,
    fields: Vec<(String, Value)>,
    options: Options,
    on_upload: Option<ProgressHook>,
    on_download: Option<ProgressHook>,
    refused: Option<RefusedError>,
    /// The secrets among what is sent.
    secrets: Vec<Secret>,
}

/// What is called.
#[derive(Clone)]
enum Target {
    /// The path of an operation, with its arguments, each encoded.
    Declared(Arguments),
    /// A path that the caller wrote, with a query if there is one.
    Undeclared(String),
    /// An address that a response names: of the same server, with its query.
    Named(String),
}

impl Request {
    pub(crate) fn new(meta: Meta, accept: &'static str) -> Self {
        Self {
            accept: meta.accept.unwrap_or(accept),
            meta,
            base_url: None,
            target: Target::Declared(Arguments::default()),
            query: Vec::new(),
            cookies: Vec::new(),
            headers: HeaderMap::new(),
            body: None,
            fields: Vec::new(),
            options: Options::default(),
            on_upload: None,
            on_download: None,
            refused: None,
            secrets: Vec::new(),
        }
    }

    /// The operation id.
    pub fn operation(&self) -> &'static str {
        self.meta.id
    }

    /// The HTTP method.
    pub fn method(&self) -> Method {
        self.meta.method
    }

    /// The path template, as in `/pets/{id}`.
    pub fn route(&self) -> &str {
        match &self.target {
            Target::Declared(_) | Target::Named(_) => self.meta.path,
            // What is in its query may be a secret.
            Target::Undeclared(path) => path.split('?').next().unwrap_or_default(),
        }
    }

    /// The path template for whoever keeps it.
    pub(super) fn owned_route(&self) -> Cow<'static, str> {
        match &self.target {
            Target::Declared(_) | Target::Named(_) => Cow::Borrowed(self.meta.path),
            Target::Undeclared(_) => Cow::Owned(self.route().to_owned()),
        }
    }

    /// The path, with its arguments filled in and encoded.
    ///
    /// # Errors
    ///
    /// An argument that would call another endpoint: an empty one, `.` and `..`.
    pub fn path(&self) -> Result<Cow<'_, str>, RefusedError> {
        match &self.target {
            Target::Declared(arguments) => {
                let mut path = String::new();
                path::fill(&mut path, self.meta.path, arguments)?;
                Ok(Cow::Owned(path))
            }
            Target::Undeclared(path) => Ok(Cow::Borrowed(path)),
            Target::Named(address) => Ok(Cow::Borrowed(address)),
        }
    }

    /// How long the path is; of one that cannot be filled in, about.
    pub(super) fn path_length(&self) -> usize {
        match &self.target {
            Target::Declared(arguments) => arguments.length(self.meta.path),
            Target::Undeclared(path) | Target::Named(path) => path.len(),
        }
    }

    /// Writes the path behind an address.
    pub(super) fn push_path(&self, address: &mut String) -> Result<(), RefusedError> {
        match &self.target {
            Target::Declared(arguments) => path::fill(address, self.meta.path, arguments),
            Target::Undeclared(path) | Target::Named(path) => {
                address.push_str(path);
                Ok(())
            }
        }
    }

    /// The query, encoded, without its question mark; empty if there is none.
    pub fn query(&self) -> String {
        self.query.join("&")
    }

    /// The headers that this call sets itself.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The media type and the content of the body.
    pub fn body(&self) -> Option<(&HeaderValue, &Upload)> {
        self.body.as_ref().map(|(media, upload)| (media, upload))
    }

    /// How this call differs from what the client does by itself.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Why it will not be sent, if something was wrong with what it was given.
    pub fn refused(&self) -> Option<&RefusedError> {
        self.refused.as_ref()
    }

    pub(crate) fn meta(&self) -> &Meta {
        &self.meta
    }

    pub(crate) fn accept(&self) -> &'static str {
        self.accept
    }

    /// Asks for another media type than the operation's.
    pub(crate) fn set_accept(&mut self, media_type: &'static str) {
        self.accept = media_type;
    }

    pub(crate) fn base_url(&self) -> Option<&str> {
        self.base_url.as_deref()
    }

    /// Sends the request to another address.
    pub(crate) fn set_base_url(&mut self, base_url: &str) {
        match address::sound(base_url) {
            Ok(base_url) => self.base_url = Some(base_url),
            Err(reason) => self.refuse(reason),
        }
    }

    /// Whether the body can be sent more than once.
    pub(crate) fn can_be_repeated(&self) -> bool {
        let body = self.body.as_ref();
        body.is_none_or(|(_, upload)| upload.can_be_repeated())
    }

    pub(crate) fn cookies(&self) -> &[String] {
        &self.cookies
    }

    pub(crate) fn options_mut(&mut self) -> &mut Options {
        &mut self.options
    }

    /// Keeps the first reason not to send.
    pub(crate) fn refuse(&mut self, reason: RefusedError) {
        self.refused.get_or_insert(reason);
    }

    /// Calls a path that no operation has.
    pub(crate) fn set_path(&mut self, method: Method, path: String) {
        if let Err(reason) = path::check(&path) {
            self.refuse(reason);
        }
        self.meta.method = method;
        self.target = Target::Undeclared(path);
    }

    /// Calls an address that a response names. It has a query of its own.
    pub(super) fn set_address(&mut self, address: String) {
        self.query.clear();
        match address.strip_prefix('?') {
            Some(query) => {
                let query = query.split('#').next().unwrap_or_default();
                self.query.push(query.to_owned());
            }
            None => self.target = Target::Named(address),
        }
    }

    /// The address that a response named, if it is what is called.
    pub(super) fn named(&self) -> Option<&str> {
        match &self.target {
            Target::Named(address) => Some(address),
            Target::Declared(_) | Target::Undeclared(_) => None,
        }
    }

    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match header::sound(name, value) {
            Ok((name, sound)) => {
                if sound.is_sensitive() {
                    self.secrets.extend(secret::in_header(&name, &sound));
                }
                self.headers.insert(name, sound);
            }
            Err(reason) => self.refuse(reason),
        }
    }

    /// Asks an event stream to go on after an event.
    pub(crate) fn set_last_event_id(&mut self, id: HeaderValue) {
        self.headers.insert("last-event-id", id);
    }

    pub(crate) fn query_pair(&mut self, name: &str, value: &str) {
        if secret::is_likely(name) {
            self.secrets.push(value.into());
        }
        self.query
            .push(format!("{}={}", encode(name, false), encode(value, false)));
    }
}

impl fmt::Debug for Request {
    /// Without values: any of them may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self
            .query
            .iter()
            .map(|pair| pair.split('=').next().unwrap_or_default());
        let body = self.body.as_ref();
        let media = body.map(|(media, upload)| {
            let media = String::from_utf8_lossy(media.as_bytes());
            (sanitize::field(&media).into_string(), upload.length())
        });
        let secrets = self.known(&Secrets::default());
        let refused = self.refused.clone().map(|refused| refused.hiding(&secrets));
        f.debug_struct("Request")
            .field("operation", &self.meta.id)
            .field("method", &self.meta.method.as_str())
            .field("route", &self.meta.path)
            .field("query", &sanitize::list(names))
            .field(
                "headers",
                &sanitize::list(self.headers.keys().map(|name| name.as_str())),
            )
            .field("body", &media)
            .field("refused", &refused)
            .finish_non_exhaustive()
    }
}
