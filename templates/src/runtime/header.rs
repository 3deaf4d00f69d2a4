//! Headers.

use http::header::{AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::RefusedError;

/// A header as text, if it is there and is text.
pub(crate) fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    if name.is_empty() {
        return None;
    }
    headers.get(name)?.to_str().ok()
}

/// A header; one that may hold credentials is kept out of debug output and of HTTP/2's table of
/// headers.
pub(crate) fn sound(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), RefusedError> {
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .ok()
        .zip(HeaderValue::from_str(value).ok());
    let (name, mut value) = parsed.ok_or_else(|| {
        RefusedError::new(format!(
            "the header `{}` has a name or a value that HTTP does not allow",
            name.escape_debug()
        ))
    })?;
    value.set_sensitive([AUTHORIZATION, PROXY_AUTHORIZATION, COOKIE].contains(&name));
    Ok((name, value))
}
