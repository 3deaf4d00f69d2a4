//! How the API signs its notices.

/// How notices are signed.
#[derive(Debug)]
pub(super) struct Scheme {
    /// Whether with a public key (Ed25519, RFC 8032) rather than a secret (HMAC, RFC 2104, with SHA-256).
    pub is_public: bool,
    /// The header with the signature.
    pub header: &'static str,
    /// What stands before a signature.
    pub prefix: &'static str,
    /// What stands between the parts of the header, if it has several.
    pub separator: Option<&'static str>,
    /// Where the time of signing is, if it is told.
    pub timestamp: Option<Timestamp>,
    /// The header with what tells a notice from all others.
    pub id_header: Option<&'static str>,
    /// What is signed.
    pub signed: &'static [Piece],
    /// How the signature is written.
    pub encoding: Encoding,
    /// How the key is written.
    pub key_encoding: Encoding,
    /// What stands before a key and is no part of it.
    pub key_prefix: &'static str,
}

/// Where the time of signing is, in seconds since 1970.
#[allow(dead_code, reason = "an API has one of them")]
#[derive(Debug)]
pub(super) enum Timestamp {
    /// In a header of its own.
    Header(&'static str),
    /// In the header with the signature, behind this.
    Prefix(&'static str),
}

/// A piece of what is signed.
#[allow(dead_code, reason = "no API needs each of them")]
#[derive(Debug)]
pub(super) enum Piece {
    /// What tells a notice from all others.
    Id,
    /// The time of signing, as it is written.
    Timestamp,
    /// The body.
    Body,
    /// This text.
    Text(&'static str),
}

/// How bytes are written.
#[allow(dead_code, reason = "no API needs each of them")]
#[derive(Debug, Clone, Copy)]
pub(super) enum Encoding {
    /// As they are.
    Text,
    /// In base64 (RFC 4648, section 4).
    Base64,
    /// In hexadecimal digits (RFC 4648, section 8).
    Hex,
}

/// The scheme of this API.
#[rustfmt::skip]
pub(super) const SCHEME: Scheme = Scheme {
    is_public: true,
    header: "telnyx-signature-ed25519",
    prefix: "",
    separator: None,
    timestamp: Some(Timestamp::Header("telnyx-timestamp")),
    id_header: None,
    signed: &[
        Piece::Timestamp,
        Piece::Text("|"),
        Piece::Body,
    ],
    encoding: Encoding::Base64,
    key_encoding: Encoding::Base64,
    key_prefix: "",
};
