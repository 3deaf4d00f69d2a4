//! What a client adds to a request: the one place where it becomes HTTP.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HOST};
use http::{HeaderMap, HeaderValue};

use super::body::Upload;
use super::credentials::{self, Credentials, Placed};
use super::{Error, RefusedError, Request, address, host};
use crate::client::Settings;

/// The request as HTTP, with those of the credentials that it takes. What the call says goes before what the client says, and that before what
/// goes without saying.
pub(super) fn compose(
    settings: &Settings,
    held: &[Option<Credentials>],
    request: &Request,
) -> Result<http::Request<Upload>, Error> {
    // Those of the client, of the call, of its key and its body.
    let room = settings.headers.len() + request.headers().len() + 4;
    let mut headers = HeaderMap::with_capacity(room);
    for (name, value) in &settings.headers {
        headers.insert(name.clone(), value.clone());
    }
    headers
        .entry(ACCEPT)
        .or_insert(HeaderValue::from_static(request.accept()));
    let mut query = request.query();
    let mut cookies = request.cookies().to_vec();
    let mut with_key = false;
    for credentials in credentials::chosen(held, request.meta().security) {
        with_key = true;
        match credentials.place()? {
            Placed::Header(name, value) => drop(headers.insert(name, value)),
            Placed::Query(pair) if query.is_empty() => query = pair,
            Placed::Query(pair) => query = format!("{query}&{pair}"),
            Placed::Cookie(pair) => cookies.push(pair),
        }
    }
    if !cookies.is_empty() {
        let cookies = HeaderValue::from_str(&cookies.join("; "));
        let mut cookies = cookies.map_err(|_| RefusedError::new("a cookie is not sound"))?;
        cookies.set_sensitive(true);
        headers.insert(COOKIE, cookies);
    }
    let body = match request.upload() {
        Some((content_type, upload)) => {
            upload.check()?;
            headers.insert(CONTENT_TYPE, content_type.clone());
            upload
        }
        None => Upload::default(),
    };
    for (name, value) in request.headers() {
        headers.insert(name, value.clone());
    }
    let address = target(settings, request, &query)?;
    let lacks_key = !with_key && settings.needs_key && lacks_key(settings, request);
    // A server on this machine may stand for the API, and ask for nothing.
    if lacks_key && !address::is_loopback(&address) {
        return Err(Error::Configuration(NO_KEY.into()));
    }
    check_host(&mut headers, &address)?;
    let secret = with_key || headers.values().any(HeaderValue::is_sensitive);
    if secret && !settings.insecure && !address::is_private(&address) {
        return Err(RefusedError::new(format!(
            "credentials are not sent to `http://{}`, where anybody on the way could read them; use \
             https, or allow it with `ClientBuilder::allow_insecure`",
            address.authority().map_or("", |authority| authority.as_str())
        ))
        .into());
    }
    let mut composed = http::Request::new(body);
    *composed.uri_mut() = address;
    *composed.method_mut() = request.method().into();
    *composed.headers_mut() = headers;
    if settings.transport.wants_meta() {
        composed.extensions_mut().insert(*request.meta());
    }
    Ok(composed)
}

/// What is said of a call that would only be told that it lacks a key.
const NO_KEY: &str = "the operation needs a key, and the client has none: make it with `Client::new`, \
    `ClientBuilder::key` or `Client::from_env`, or set a header of your own";

/// Whether an operation is called without a key that it needs, and without anything that may stand
/// for one.
fn lacks_key(settings: &Settings, request: &Request) -> bool {
    let groups = request.meta().security;
    let is_open = groups.is_empty() || groups.iter().any(|group| group.is_empty());
    let client = settings.headers.values();
    let own = request.headers().iter().map(|(_, value)| value);
    let is_secret = client.chain(own).any(HeaderValue::is_sensitive);
    !is_open && !is_secret && request.cookies().is_empty()
}

/// The address that the paths of the request's server stand behind.
pub(super) fn base<'a>(settings: &'a Settings, request: &'a Request) -> &'a str {
    match (request.base_url(), request.meta().server) {
        (Some(base), _) => base,
        (None, Some(server)) => settings.address_of(server),
        (None, None) => &settings.base_url,
    }
}

/// The address that is called. However it came about, it is on the server that it was to be on.
fn target(settings: &Settings, request: &Request, query: &str) -> Result<http::Uri, RefusedError> {
    let base = base(settings, request);
    if std::ptr::eq(base, settings.base_url.as_str()) && request.named().is_none() {
        return on_base(settings, request, query);
    }
    let authority = address::authority(base);
    if let Some(fault) = host::fault(authority) {
        return Err(RefusedError::new(format!(
            "the server of the operation is not sound: {fault}"
        )));
    }
    let mut address = match request.named() {
        Some(named) => address::named(base, named)?,
        None => behind(base, request, query)?,
    };
    push_query(&mut address, query);
    let parsed: http::Uri = address.parse().map_err(unsound)?;
    match parsed.authority().map(|parsed| parsed.as_str()) == Some(authority) {
        true => Ok(parsed),
        false => Err(RefusedError::new(format!(
            "the request would not go to `{authority}`"
        ))),
    }
}

/// The address of a call to the client's own server, whose scheme and host are parsed already: they
/// cannot be anything else.
fn on_base(settings: &Settings, request: &Request, query: &str) -> Result<http::Uri, RefusedError> {
    let base = &settings.base_url;
    let start = base.find("://").map_or(0, |scheme| scheme + 3);
    let path = base[start..].find('/').map(|path| &base[start + path..]);
    let mut path = behind(path.unwrap_or_default(), request, query)?;
    push_query(&mut path, query);
    let path = http::uri::PathAndQuery::from_maybe_shared(Bytes::from(path)).map_err(unsound)?;
    let mut parts = settings.base.clone().into_parts();
    parts.path_and_query = Some(path);
    http::Uri::from_parts(parts).map_err(unsound)
}

/// The path of a request behind the beginning of an address, with room for the query.
fn behind(base: &str, request: &Request, query: &str) -> Result<String, RefusedError> {
    let mark = usize::from(!query.is_empty());
    let length = base.len() + request.path_length() + mark + query.len();
    let mut address = String::with_capacity(length);
    address.push_str(base);
    request.push_path(&mut address)?;
    Ok(address)
}

fn push_query(address: &mut String, query: &str) {
    if !query.is_empty() {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(query);
    }
}

fn unsound(error: impl std::fmt::Display) -> RefusedError {
    RefusedError::new(format!("the address of the request is not sound: {error}"))
}

/// Servers that several names lead to go by this header, and one of another name would get the
/// credentials. Where it says the same as the address, it is left to the transport.
fn check_host(headers: &mut HeaderMap, address: &http::Uri) -> Result<(), RefusedError> {
    let authority = address
        .authority()
        .map_or("", |authority| authority.as_str());
    let same = |value: HeaderValue| value.as_bytes().eq_ignore_ascii_case(authority.as_bytes());
    match headers.remove(HOST).is_none_or(same) {
        true => Ok(()),
        false => Err(RefusedError::new(format!(
            "the header `host` names another server than the address, `{authority}`: say where the \
             call goes with `base_url`"
        ))),
    }
}
