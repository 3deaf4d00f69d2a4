//! Sending: the one place where a request becomes HTTP and an answer or an error.

use http::HeaderValue;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};

use super::body::{Body, Upload};
use super::credentials::{self, Placed};
use super::{ApiError, Error, Limits, RawAnswer, RefusedError, Request, TransportError};
use crate::client::{Client, Settings};

impl Client {
    /// Sends a request and reads the whole answer.
    pub(crate) async fn execute(&self, request: Request) -> Result<RawAnswer, Error> {
        let answer = self.open(request, None).await;
        answer.map(|(answer, ..)| answer)
    }

    /// Sends a request, again where that is sound, until there is an answer that says success.
    ///
    /// Its body is read first, unless `streams` says otherwise. It is part of the answer then as
    /// well as beside it. The last part is how many bytes may be held of it.
    pub(crate) async fn open(
        &self,
        mut request: Request,
        streams: Option<fn(&RawAnswer) -> bool>,
    ) -> Result<(RawAnswer, Body, usize), Error> {
        if let Some(reason) = request.refused() {
            return Err(reason.clone().into());
        }
        request.merge_fields()?;
        let settings = self.settings()?;
        let timeout = request.options().timeout.unwrap_or(settings.timeout);
        let limits = Limits::new(timeout, streams.is_none());
        let mut attempt = 0;
        loop {
            attempt += 1;
            let composed = compose(settings, &request)?;
            let sent = settings.transport.send(composed, limits).await;
            let outcome = match sent {
                Ok(response) => read(response, attempt, settings.body_limit, streams).await,
                Err(error) => Err(error),
            };
            let Some(wait) = settings.retry.wait(&request, attempt, &outcome) else {
                return match outcome {
                    Ok((answer, body)) if answer.status().is_success() => {
                        Ok((answer, body, settings.body_limit))
                    }
                    Ok((answer, _)) => Err(Error::Api(Box::new(ApiError::new(&answer)))),
                    Err(error) => Err(error.into()),
                };
            };
            settings.transport.sleep(wait).await;
        }
    }
}

/// Reads an answer, but for the body of one that is to be handed on while it comes.
async fn read(
    response: http::Response<Body>,
    attempts: u32,
    limit: usize,
    streams: Option<fn(&RawAnswer) -> bool>,
) -> Result<(RawAnswer, Body), TransportError> {
    let (parts, body) = response.into_parts();
    let answer = RawAnswer::new(parts, attempts);
    if answer.status().is_success() && streams.is_some_and(|streams| streams(&answer)) {
        return Ok((answer, body));
    }
    let bytes = body.collect(limit).await?;
    Ok((answer.with_body(bytes.clone()), bytes.into()))
}

/// The request as HTTP. What the call says goes before what the client says, and that before what
/// goes without saying.
fn compose(settings: &Settings, request: &Request) -> Result<http::Request<Upload>, Error> {
    let mut headers = settings.headers.clone();
    headers
        .entry(ACCEPT)
        .or_insert(HeaderValue::from_static(request.accept()));
    let mut query = request.query();
    let mut cookies = request.cookies().to_vec();
    for credentials in credentials::chosen(&settings.credentials, request.meta().security) {
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
    let body = match request.body() {
        Some((content_type, upload)) => {
            headers.insert(CONTENT_TYPE, content_type.clone());
            upload.clone()
        }
        None => Upload::default(),
    };
    for (name, value) in request.headers() {
        headers.insert(name, value.clone());
    }
    let mut composed = http::Request::new(body);
    *composed.uri_mut() = address(settings, request, &query)?;
    *composed.method_mut() = request.method().into();
    *composed.headers_mut() = headers;
    Ok(composed)
}

/// The address that is called.
fn address(settings: &Settings, request: &Request, query: &str) -> Result<http::Uri, RefusedError> {
    let base = match (request.base_url(), request.meta().server) {
        (Some(base), _) => base,
        (None, Some(server)) => settings.address_of(server),
        (None, None) => &settings.base_url,
    };
    let mut address = format!("{base}{}", request.path()?);
    if !query.is_empty() {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(query);
    }
    let parsed = address.parse();
    parsed.map_err(|error: http::uri::InvalidUri| {
        RefusedError::new(format!("the address of the request is not sound: {error}"))
    })
}
