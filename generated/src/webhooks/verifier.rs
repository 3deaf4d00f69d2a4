//! Whether a notice is from the API.

use std::env::VarError;
use std::fmt;
use std::time::{Duration, SystemTime};

use http::HeaderMap;

use super::check::check;
use super::key::Key;
use super::scheme::SCHEME;
use super::{Verified, WebhookError};

/// The header with the signature.
pub const SIGNATURE_HEADER: &str = "telnyx-signature-ed25519";
/// The header with the time of signing, in seconds since 1970.
pub const TIMESTAMP_HEADER: &str = "telnyx-timestamp";
/// The variable with the public key.
pub const KEY_ENV: &str = "TELNYX_PUBLIC_KEY";
/// How old a notice may be unless told otherwise, and how far ahead the clock of its sender.
pub const TOLERANCE: Duration = Duration::from_secs(300);

/// Tells the API's own notices from others.
#[derive(Clone)]
pub struct Verifier {
    keys: Vec<Key>,
    tolerance: Duration,
}

impl Verifier {
    /// A verifier with this public key, in base64.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Key`] if it is none.
    pub fn new(key: &str) -> Result<Self, WebhookError> {
        Ok(Self {
            keys: vec![Key::read(&SCHEME, key)?],
            tolerance: TOLERANCE,
        })
    }

    /// A verifier with the key that the environment holds in `TELNYX_PUBLIC_KEY`.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Key`] if there is none, or what is there is none.
    pub fn from_env() -> Result<Self, WebhookError> {
        match std::env::var(KEY_ENV) {
            Ok(key) => Self::new(&key),
            // What is in it may be anything.
            Err(error) => Err(WebhookError::Key(match error {
                VarError::NotPresent => format!("{KEY_ENV} is not set").into(),
                VarError::NotUnicode(_) => format!("{KEY_ENV} is not valid UTF-8").into(),
            })),
        }
    }

    /// Takes what another key has signed as well, as long as one takes the place of the other.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Key`] if it is none.
    pub fn also(mut self, key: &str) -> Result<Self, WebhookError> {
        self.keys.push(Key::read(&SCHEME, key)?);
        Ok(self)
    }

    /// Takes notices that are not older than this, nor from further in the future.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// A notice that came just now, if it is the API's own. `body` is what came, byte by byte: JSON
    /// that was read and written again has another signature.
    ///
    /// # Errors
    ///
    /// Why it is not to be trusted.
    pub fn verify<'b>(
        &self,
        headers: &HeaderMap,
        body: &'b [u8],
    ) -> Result<Verified<'b>, WebhookError> {
        self.verify_at(headers, body, SystemTime::now())
    }

    /// The same for a notice that came at another moment.
    ///
    /// # Errors
    ///
    /// Why it is not to be trusted.
    pub fn verify_at<'b>(
        &self,
        headers: &HeaderMap,
        body: &'b [u8],
        now: SystemTime,
    ) -> Result<Verified<'b>, WebhookError> {
        let moment = check(&SCHEME, &self.keys, self.tolerance, (headers, body), now)?;
        Ok(Verified::new(moment.unwrap_or(now), body))
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}
