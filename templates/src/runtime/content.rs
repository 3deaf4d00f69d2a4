//! Responses that are text, or that may be: what the server says that they are.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::wire::Wire;
use super::{DecodeError, Error, RawResponse, header, plain};

impl RawResponse {
    /// Whether the server says that the body is JSON.
    pub(super) fn says_json(&self) -> bool {
        self.says("json")
    }

    /// Whether this is a part of the media type that the server says.
    pub(super) fn says(&self, part: &str) -> bool {
        let media_type = header::text(self.headers(), CONTENT_TYPE.as_str());
        media_type.is_some_and(|media_type| media_type.to_ascii_lowercase().contains(part))
    }

    /// The body as text, in the encoding that the server says (RFC 9110, section 8.3.2), or UTF-8.
    pub(super) fn text(&self) -> String {
        self.text_or("utf-8")
    }

    /// The body as text: in the encoding that the server says, or in that of this name.
    pub(super) fn text_or(&self, otherwise: &str) -> String {
        decoded(self.headers(), self.body(), otherwise)
    }

    /// The body, which is text, as the value that it stands for.
    pub(super) fn wire_text<T: Wire>(&self) -> Result<T, Error> {
        let mut value = T::blank();
        let read = plain::read(&mut value, &self.text());
        read.map_err(|mismatch| Error::from(DecodeError::mismatch(&mismatch, self)))?;
        Ok(value)
    }
}

/// A body as text: in the encoding that its headers say, or in that of this name.
#[cfg(feature = "charset")]
pub(super) fn decoded(headers: &HeaderMap, body: &[u8], otherwise: &str) -> String {
    let media_type = header::text(headers, CONTENT_TYPE.as_str()).unwrap_or_default();
    let charset = super::header_parameter::named(media_type, "charset");
    let label = charset.as_deref().unwrap_or(otherwise);
    let encoding = encoding_rs::Encoding::for_label(label.as_bytes());
    let (text, ..) = encoding.unwrap_or(encoding_rs::UTF_8).decode(body);
    text.into_owned()
}

/// A body as text, which is taken as UTF-8.
#[cfg(not(feature = "charset"))]
pub(super) fn decoded(_: &HeaderMap, body: &[u8], _: &str) -> String {
    String::from_utf8_lossy(body).into_owned()
}
