//! Sending: the one place where a request becomes HTTP and an answer or an error.

use bytes::Bytes;
use http::HeaderValue;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE};

use super::credentials::Placed;
use super::{ApiError, Error, Limits, RawAnswer, RefusedError, Request};
use crate::client::{Client, Settings};

impl Client {
    /// Sends a request, again where that is sound, until there is an answer that says success.
    pub(crate) async fn execute(&self, mut request: Request) -> Result<RawAnswer, Error> {
        if let Some(reason) = request.refused() {
            return Err(reason.clone().into());
        }
        request.merge_fields()?;
        let settings = self.settings()?;
        let timeout = request.options().timeout.unwrap_or(settings.timeout);
        let limits = Limits::new(timeout, settings.body_limit);
        let mut attempt = 0;
        loop {
            attempt += 1;
            let composed = compose(settings, &request)?;
            let sent = settings.transport.send(composed, limits).await;
            let outcome = sent.map(|response| RawAnswer::new(response, attempt));
            let Some(wait) = settings.retry.wait(&request, attempt, &outcome) else {
                return match outcome {
                    Ok(answer) if answer.status().is_success() => Ok(answer),
                    Ok(answer) => Err(Error::Api(Box::new(ApiError::new(&answer)))),
                    Err(error) => Err(Error::Transport(Box::new(error))),
                };
            };
            settings.transport.sleep(wait).await;
        }
    }
}

/// The request as HTTP. What the call says goes before what the client says, and that before what
/// goes without saying.
fn compose(settings: &Settings, request: &Request) -> Result<http::Request<Bytes>, Error> {
    let mut headers = settings.headers.clone();
    headers
        .entry(ACCEPT)
        .or_insert(HeaderValue::from_static(request.accept()));
    let mut query = request.query();
    let mut cookies = request.cookies().to_vec();
    if !request.meta().public {
        for credentials in &settings.credentials {
            match credentials.place()? {
                Placed::Header(name, value) => drop(headers.insert(name, value)),
                Placed::Query(pair) if query.is_empty() => query = pair,
                Placed::Query(pair) => query = format!("{query}&{pair}"),
                Placed::Cookie(pair) => cookies.push(pair),
            }
        }
    }
    if !cookies.is_empty() {
        let cookies = HeaderValue::from_str(&cookies.join("; "));
        let mut cookies = cookies.map_err(|_| RefusedError::new("a cookie is not sound"))?;
        cookies.set_sensitive(true);
        headers.insert(COOKIE, cookies);
    }
    let body = match request.body() {
        Some((content_type, bytes)) => {
            headers.insert(CONTENT_TYPE, content_type.clone());
            bytes.clone()
        }
        None => Bytes::new(),
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
    let base = request.meta().server.unwrap_or(&settings.base_url);
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
