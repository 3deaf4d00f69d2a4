//! Whether a notice is from the API: it signs its own with Ed25519 (RFC 8032), over the time,
//! `|` and the body.

use std::env::VarError;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use ring::signature::{ED25519, ED25519_PUBLIC_KEY_LEN, UnparsedPublicKey};

use super::{Verified, WebhookError};

/// The header with the signature, in base64.
pub const SIGNATURE_HEADER: &str = "telnyx-signature-ed25519";
/// The header with the time of signing, in seconds since 1970.
pub const TIMESTAMP_HEADER: &str = "telnyx-timestamp";
/// The variable with the public key, in base64.
pub const KEY_ENV: &str = "TELNYX_PUBLIC_KEY";
/// How old a notice may be unless told otherwise, and how far ahead the clock of its sender.
pub const TOLERANCE: Duration = Duration::from_secs(300);

/// What is between the time and the body where they are signed.
const SEPARATOR: &[u8] = "|".as_bytes();

/// Tells the API's own notices from others.
#[derive(Clone)]
pub struct Verifier {
    key: [u8; ED25519_PUBLIC_KEY_LEN],
    tolerance: Duration,
}

impl Verifier {
    /// A verifier with this public key, in base64.
    ///
    /// # Errors
    ///
    /// [`WebhookError::Key`] if it is none.
    pub fn new(key: &str) -> Result<Self, WebhookError> {
        let bytes = STANDARD.decode(key.trim());
        let bytes = bytes.map_err(|_| WebhookError::Key("it is not base64".into()))?;
        let length = bytes.len();
        let key = bytes.try_into().map_err(|_| {
            let reason = format!("it has {length} bytes instead of {ED25519_PUBLIC_KEY_LEN}");
            WebhookError::Key(reason.into())
        })?;
        Ok(Self {
            key,
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
        let signature = only(headers, SIGNATURE_HEADER)?;
        let timestamp = only(headers, TIMESTAMP_HEADER)?;
        self.verify_parts(signature, timestamp, body, now)
    }

    /// The same for a program that holds headers in a form of its own.
    ///
    /// # Errors
    ///
    /// Why it is not to be trusted.
    pub fn verify_parts<'b>(
        &self,
        signature: &str,
        timestamp: &str,
        body: &'b [u8],
        now: SystemTime,
    ) -> Result<Verified<'b>, WebhookError> {
        let malformed = WebhookError::Malformed;
        let signature: Option<[u8; 64]> = decoded(signature);
        let signature = signature.ok_or(malformed(SIGNATURE_HEADER))?;
        let moment = moment(timestamp).ok_or(malformed(TIMESTAMP_HEADER))?;
        let signed = [timestamp.as_bytes(), SEPARATOR, body].concat();
        // The comparison is of points of a curve, and of nothing that is secret.
        UnparsedPublicKey::new(&ED25519, self.key)
            .verify(&signed, &signature)
            .map_err(|_| WebhookError::Mismatch)?;
        // Only now is the time known to be the API's.
        let age = now.duration_since(moment);
        if let Ok(age) = age
            && age > self.tolerance
        {
            return Err(WebhookError::TooOld(age));
        }
        if let Err(ahead) = age
            && ahead.duration() > self.tolerance
        {
            return Err(WebhookError::FromTheFuture(ahead.duration()));
        }
        Ok(Verified { moment, body })
    }
}

/// So many bytes in base64.
fn decoded<const N: usize>(text: &str) -> Option<[u8; N]> {
    STANDARD.decode(text).ok()?.try_into().ok()
}

/// A moment in seconds since 1970.
fn moment(text: &str) -> Option<SystemTime> {
    // A number may have a sign in front, a moment has none.
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let seconds = text.parse().ok().filter(|_| digits)?;
    UNIX_EPOCH.checked_add(Duration::from_secs(seconds))
}

/// The only value of a header: of two, nobody knows which was meant.
fn only<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, WebhookError> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().ok_or(WebhookError::Missing(name))?;
    match (value.to_str(), values.next()) {
        (Ok(text), None) => Ok(text),
        _ => Err(WebhookError::Malformed(name)),
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}
