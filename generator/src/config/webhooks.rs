//! Webhooks: which there are beside those of the description, what names them and how they are signed.

use serde::Deserialize;

/// What the API tells by itself, and how it signs that.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Webhooks {
    /// How the API signs. What a provider's own way says already need not be said again, but may be
    /// said otherwise. Without this, nothing is checked.
    pub scheme: Option<WebhookScheme>,
    /// The header with the signature.
    pub signature_header: Option<String>,
    /// What stands before a signature in its header, as in `sha256=…`. Parts of the header that do
    /// not begin so are no signatures.
    pub signature_prefix: Option<String>,
    /// What stands between the parts of the header, if it has several.
    pub signature_separator: Option<String>,
    /// The header with the time of signing, in seconds since 1970.
    pub timestamp_header: Option<String>,
    /// What stands before the time, where that is a part of the header with the signature.
    pub timestamp_prefix: Option<String>,
    /// The header with what tells a notice from all others.
    pub id_header: Option<String>,
    /// What is signed: a text in which `{timestamp}`, `{id}` and `{body}` stand for these.
    pub signed: Option<String>,
    /// The same for the time and the body with this between them.
    pub separator: Option<String>,
    /// How the signature is written.
    pub encoding: Option<WebhookEncoding>,
    /// How the key is written: the secret of an HMAC is the text as it is unless told otherwise.
    pub key_encoding: Option<WebhookEncoding>,
    /// What stands before a key and is no part of it, as in `whsec_…`.
    pub key_prefix: Option<String>,
    /// How old a notice may be, in seconds.
    pub tolerance_secs: u64,
    /// The environment variable with the key; `{CRATE}_WEBHOOK_KEY` unless set.
    pub key_env: Option<String>,
    /// The schemas that are events beside the description's webhooks and callbacks, by their names; `*`
    /// stands for any text. Of a schema with alternatives each is an event.
    pub schemas: Vec<String>,
    /// The header that names the event, as the description calls it.
    pub event_header: Option<String>,
    /// The member of the body that names the event, as a JSON pointer; behind what the header says,
    /// where both are told.
    pub event_member: Option<String>,
}

impl Default for Webhooks {
    fn default() -> Self {
        Self {
            scheme: None,
            signature_header: None,
            signature_prefix: None,
            signature_separator: None,
            timestamp_header: None,
            timestamp_prefix: None,
            id_header: None,
            signed: None,
            separator: None,
            encoding: None,
            key_encoding: None,
            key_prefix: None,
            tolerance_secs: 300,
            key_env: None,
            schemas: Vec::new(),
            event_header: None,
            event_member: None,
        }
    }
}

/// How notices are signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WebhookScheme {
    /// With Ed25519 (RFC 8032).
    Ed25519,
    /// With HMAC (RFC 2104) and SHA-256.
    HmacSha256,
    /// As Standard Webhooks has it (<https://www.standardwebhooks.com>).
    StandardWebhooks,
    /// With HMAC, as GitHub does.
    Github,
    /// With HMAC, as Stripe does.
    Stripe,
    /// With HMAC, as Slack does.
    Slack,
}

/// How bytes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum WebhookEncoding {
    /// As they are.
    Text,
    /// In base64 (RFC 4648, section 4).
    Base64,
    /// In hexadecimal digits (RFC 4648, section 8).
    Hex,
}
