//! Bytes inside JSON.

use std::fmt;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use bytes::Bytes;

/// Writes padding, and reads with or without it.
const ENGINE: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Writes the alphabet for URLs without padding, as a name or a token has it.
const URL_ENGINE: GeneralPurpose = base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// Bytes as base64 text, in one of its alphabets.
macro_rules! base64_text {
    ($(#[$docs:meta])* $name:ident by $engine:ident) => {
        $(#[$docs])*
        ///
        /// The text is kept as it came: line breaks or another alphabet do not make a response
        /// unreadable.
        #[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
        pub struct $name(String);

        impl $name {
            /// Encodes bytes.
            pub fn encode(bytes: impl AsRef<[u8]>) -> Self {
                Self($engine.encode(bytes))
            }

            /// Takes a text that is base64 already.
            pub fn from_encoded(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text as it travels.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The bytes. White space within the text and both alphabets (RFC 4648, sections 4 and 5)
            /// are understood.
            ///
            /// # Errors
            ///
            /// The text is not base64.
            pub fn decode(&self) -> Result<Vec<u8>, InvalidBase64> {
                decode(&self.0)
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                Self::encode(bytes)
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self::encode(bytes)
            }
        }

        impl From<Bytes> for $name {
            fn from(bytes: Bytes) -> Self {
                Self::encode(bytes)
            }
        }

        impl<const N: usize> From<&[u8; N]> for $name {
            fn from(bytes: &[u8; N]) -> Self {
                Self::encode(bytes)
            }
        }
    };
}

base64_text! {
    /// Bytes that travel as base64 text (`format: byte`; RFC 4648, section 4).
    Base64 by ENGINE
}

base64_text! {
    /// Bytes that travel as base64 text in the alphabet for URLs (`format: base64url`; RFC 4648,
    /// section 5).
    Base64Url by URL_ENGINE
}

/// The bytes of a text in either alphabet.
fn decode(text: &str) -> Result<Vec<u8>, InvalidBase64> {
    let plain = text.chars().filter(|c| !c.is_whitespace());
    let standard = plain.map(|c| match c {
        '-' => '+',
        '_' => '/',
        other => other,
    });
    let text: String = standard.collect();
    ENGINE.decode(text).map_err(InvalidBase64)
}

/// A text that is not base64.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidBase64(base64::DecodeError);

impl fmt::Display for InvalidBase64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this is not base64: {}", self.0)
    }
}

impl std::error::Error for InvalidBase64 {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// Bytes as they are (`format: binary`), where they stand inside JSON. There, bytes that are not UTF-8
/// have no place: a call with such bytes is refused.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Binary(Bytes);

impl Binary {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes themselves.
    pub fn into_bytes(self) -> Bytes {
        self.0
    }
}

impl<T: Into<Bytes>> From<T> for Binary {
    fn from(bytes: T) -> Self {
        Self(bytes.into())
    }
}
