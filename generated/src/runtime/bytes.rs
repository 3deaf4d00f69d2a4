//! Bytes inside JSON.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

/// Bytes that travel as base64 text (`format: byte`; RFC 4648, section 4).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Base64(Bytes);

impl Base64 {
    /// The bytes.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    pub(super) fn to_text(&self) -> String {
        STANDARD.encode(&self.0)
    }

    pub(super) fn from_text(text: &str) -> Result<Self, base64::DecodeError> {
        STANDARD.decode(text).map(Self::from)
    }
}

impl<T: Into<Bytes>> From<T> for Base64 {
    fn from(bytes: T) -> Self {
        Self(bytes.into())
    }
}

/// Text or bytes as they are (`format: binary`), where they stand inside JSON.
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
