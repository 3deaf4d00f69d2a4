//! Keys that tell whether a notice was signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ring::hmac::{self, HMAC_SHA256};
use ring::signature::{ED25519, ED25519_PUBLIC_KEY_LEN, UnparsedPublicKey};
use zeroize::Zeroizing;

use super::WebhookError;
use super::scheme::{Encoding, Scheme};

/// A key. It prints nothing.
#[derive(Clone)]
pub(super) enum Key {
    /// The public key of the API.
    Public([u8; ED25519_PUBLIC_KEY_LEN]),
    /// A secret that the API knows as well.
    Secret(Zeroizing<Vec<u8>>),
}

impl Key {
    /// A key as it is written.
    pub fn read(scheme: &Scheme, text: &str) -> Result<Self, WebhookError> {
        let text = text.trim();
        let text = text.strip_prefix(scheme.key_prefix).unwrap_or(text);
        let bytes = decoded(scheme.key_encoding, text).map(Zeroizing::new);
        let bytes = bytes.ok_or_else(|| {
            let form = match scheme.key_encoding {
                Encoding::Text => "text",
                Encoding::Base64 => "base64",
                Encoding::Hex => "hexadecimal",
            };
            WebhookError::Key(format!("it is not {form}").into())
        })?;
        if !scheme.is_public {
            // Whoever knows that there is none could sign as well.
            return match bytes.is_empty() {
                true => Err(WebhookError::Key("it is empty".into())),
                false => Ok(Self::Secret(bytes)),
            };
        }
        let key = bytes.as_slice().try_into().map_err(|_| {
            let length = bytes.len();
            let reason = format!("it has {length} bytes instead of {ED25519_PUBLIC_KEY_LEN}");
            WebhookError::Key(reason.into())
        })?;
        Ok(Self::Public(key))
    }

    /// Whether a signature is that of a message. How long this takes tells nothing of a secret.
    pub fn has_signed(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Public(key) => UnparsedPublicKey::new(&ED25519, key)
                .verify(message, signature)
                .is_ok(),
            Self::Secret(secret) => {
                let key = hmac::Key::new(HMAC_SHA256, secret);
                hmac::verify(&key, message, signature).is_ok()
            }
        }
    }
}

/// The bytes that a text stands for.
pub(super) fn decoded(encoding: Encoding, text: &str) -> Option<Vec<u8>> {
    match encoding {
        Encoding::Text => Some(text.as_bytes().to_vec()),
        Encoding::Base64 => STANDARD.decode(text).ok(),
        Encoding::Hex => {
            let pairs = text.as_bytes().chunks(2);
            let byte = |pair: &[u8]| {
                let [high, low] = pair else { return None };
                let digit = |byte: u8| (byte as char).to_digit(16);
                u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()
            };
            pairs.map(byte).collect()
        }
    }
}
