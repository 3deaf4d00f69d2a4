//! Notices that were checked.

use std::fmt;
use std::time::SystemTime;

use serde::de::DeserializeOwned;

use super::WebhookError;
use crate::runtime::{error, sanitize};

/// A notice that is the API's own.
#[derive(Clone, Copy)]
pub struct Verified<'b> {
    /// When it was signed; where that is not told, when it was checked.
    moment: SystemTime,
    body: &'b [u8],
}

impl<'b> Verified<'b> {
    pub(super) fn new(moment: SystemTime, body: &'b [u8]) -> Self {
        Self { moment, body }
    }

    /// When it was signed.
    pub fn signed_at(&self) -> SystemTime {
        self.moment
    }

    /// What it says.
    pub fn body(&self) -> &'b [u8] {
        self.body
    }

    /// What it says, as JSON of any type.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Body`]: what is not as the type wants it, and where.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, WebhookError> {
        let mut json = serde_json::Deserializer::from_slice(self.body);
        let read = serde_path_to_error::deserialize(&mut json);
        let unreadable = |place: String, error: serde_json::Error| {
            let reason = error::without_values(&error.to_string());
            let place = sanitize::field(&place);
            let whole = format!("at `{place}`: {reason}");
            WebhookError::Body(sanitize::message(&whole).into_string().into())
        };
        let value =
            read.map_err(|error| unreadable(error.path().to_string(), error.into_inner()))?;
        json.end()
            .map_err(|error| unreadable(".".to_owned(), error))?;
        Ok(value)
    }
}

impl fmt::Debug for Verified<'_> {
    /// Without the body: it may hold secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verified")
            .field("signed_at", &self.moment)
            .field("body_length", &self.body.len())
            .finish()
    }
}
