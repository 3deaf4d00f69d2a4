//! Answers that cannot be read.

use std::fmt;

use bytes::Bytes;
use http::StatusCode;

/// An answer that is not what its description says.
#[derive(Clone)]
pub struct DecodeError {
    place: String,
    reason: String,
    status: StatusCode,
    request_id: Option<String>,
    body: Bytes,
}

impl DecodeError {
    pub(crate) fn new(
        place: String,
        reason: String,
        status: StatusCode,
        request_id: Option<&str>,
        body: Bytes,
    ) -> Self {
        Self {
            place,
            reason,
            status,
            request_id: request_id.map(str::to_owned),
            body,
        }
    }

    /// Where in the body, as in `data.inbound.codecs[0]`.
    pub fn path(&self) -> &str {
        &self.place
    }

    /// What was expected there, and what was found.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The status of the answer.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The id that the server gave to the request, for a question to the API's support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

impl fmt::Debug for DecodeError {
    /// Without the body: it may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("path", &self.place)
            .field("reason", &self.reason)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .finish_non_exhaustive()
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "the answer ({}) cannot be read: at `{}`: {}",
            self.status, self.place, self.reason
        )?;
        match &self.request_id {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for DecodeError {}
