//! How notices are signed, with everything that a provider's way says already.

use super::{WebhookEncoding, WebhookScheme, Webhooks};

/// How notices are signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// Whether with a public key (Ed25519) rather than a secret (HMAC).
    pub is_public: bool,
    /// The header with the signature.
    pub header: String,
    /// What stands before a signature.
    pub prefix: String,
    /// What stands between the parts of the header, if it has several.
    pub separator: Option<String>,
    /// Where the time of signing is, if it is told.
    pub timestamp: Option<Timestamp>,
    /// The header with what tells a notice from all others.
    pub id_header: Option<String>,
    /// What is signed.
    pub signed: Vec<Piece>,
    /// How the signature is written.
    pub encoding: WebhookEncoding,
    /// How the key is written.
    pub key_encoding: WebhookEncoding,
    /// What stands before a key and is no part of it.
    pub key_prefix: String,
}

/// Where the time of signing is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Timestamp {
    /// In a header of its own.
    Header(String),
    /// In the header with the signature, behind this.
    Prefix(String),
}

/// A piece of what is signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// What tells a notice from all others.
    Id,
    /// The time of signing, as it is written.
    Timestamp,
    /// The body.
    Body,
    /// This text.
    Text(String),
}

/// A key of the section, and what is wrong with it.
type Fault = (&'static str, String);

impl Webhooks {
    /// How notices are signed, if they are.
    ///
    /// # Errors
    ///
    /// What is wrong with it, each with its key.
    pub fn signature(&self) -> Option<Result<Signature, Vec<Fault>>> {
        let scheme = self.scheme?;
        let whole = self.clone().over(scheme.preset());
        let mut faults = Vec::new();
        let signature = whole.read(scheme, &mut faults);
        Some(match (signature, faults.is_empty()) {
            (Some(signature), true) => Ok(signature),
            _ => Err(faults),
        })
    }

    /// What is said here, and of the rest what `preset` says.
    fn over(mut self, preset: Self) -> Self {
        let is_told = self.timestamp_header.is_some() || self.timestamp_prefix.is_some();
        if !is_told {
            self.timestamp_header = preset.timestamp_header;
            self.timestamp_prefix = preset.timestamp_prefix;
        }
        if self.signed.is_none() && self.separator.is_none() {
            self.signed = preset.signed;
        }
        let fill = |own: &mut Option<String>, preset: Option<String>| {
            *own = own.take().or(preset);
        };
        fill(&mut self.signature_header, preset.signature_header);
        fill(&mut self.signature_prefix, preset.signature_prefix);
        fill(&mut self.signature_separator, preset.signature_separator);
        fill(&mut self.id_header, preset.id_header);
        fill(&mut self.key_prefix, preset.key_prefix);
        self.encoding = self.encoding.or(preset.encoding);
        self.key_encoding = self.key_encoding.or(preset.key_encoding);
        self
    }

    fn read(self, scheme: WebhookScheme, faults: &mut Vec<Fault>) -> Option<Signature> {
        let signed = self.signed(faults);
        let timestamp = match (self.timestamp_header, self.timestamp_prefix) {
            (Some(_), Some(_)) => {
                let message = "the time is in a header of its own, or in that of the signature";
                faults.push(("timestamp_prefix", message.to_owned()));
                None
            }
            (header, prefix) => header
                .map(Timestamp::Header)
                .or(prefix.map(Timestamp::Prefix)),
        };
        let mut match_up = |key, piece: Piece, name: &str, is_told: bool| match (
            signed.contains(&piece),
            is_told,
        ) {
            (true, false) => {
                let message = format!("`{name}` is signed: say where it is");
                faults.push((key, message));
            }
            (false, true) => {
                let message = format!(
                    "it proves nothing unless it is signed: add `{name}` to `signed`, or leave it out"
                );
                faults.push((key, message));
            }
            _ => {}
        };
        match_up(
            "timestamp_header",
            Piece::Timestamp,
            "{timestamp}",
            timestamp.is_some(),
        );
        match_up("id_header", Piece::Id, "{id}", self.id_header.is_some());
        if self.signature_separator.as_deref() == Some("") {
            let message = "leave it out where the header has one part only".to_owned();
            faults.push(("signature_separator", message));
        }
        if self.encoding == Some(WebhookEncoding::Text) {
            let message = "a signature is bytes: `base64` or `hex`".to_owned();
            faults.push(("encoding", message));
        }
        if self.signature_header.is_none() {
            let message = "name the header with the signature".to_owned();
            faults.push(("signature_header", message));
        }
        Some(Signature {
            is_public: scheme == WebhookScheme::Ed25519,
            header: self.signature_header?,
            prefix: self.signature_prefix.unwrap_or_default(),
            separator: self.signature_separator,
            timestamp,
            id_header: self.id_header,
            signed,
            encoding: self.encoding.unwrap_or(WebhookEncoding::Hex),
            key_encoding: self.key_encoding.unwrap_or(WebhookEncoding::Text),
            key_prefix: self.key_prefix.unwrap_or_default(),
        })
    }

    /// The pieces of what is signed.
    fn signed(&self, faults: &mut Vec<Fault>) -> Vec<Piece> {
        let (key, text) = match (&self.signed, &self.separator) {
            (Some(_), Some(_)) => {
                let message = "`signed` says it already".to_owned();
                faults.push(("separator", message));
                return Vec::new();
            }
            (Some(signed), None) => ("signed", signed.clone()),
            (None, Some(separator)) => {
                let text = Piece::Text(separator.clone());
                return vec![Piece::Timestamp, text, Piece::Body];
            }
            (None, None) => ("signed", "{body}".to_owned()),
        };
        let pieces = pieces(&text);
        if !pieces.contains(&Piece::Body) {
            let message = "`{body}` is not in it: whoever saw one notice could send any other";
            faults.push((key, message.to_owned()));
        }
        pieces
    }
}

fn pieces(text: &str) -> Vec<Piece> {
    let names = [
        ("{id}", Piece::Id),
        ("{timestamp}", Piece::Timestamp),
        ("{body}", Piece::Body),
    ];
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let found = names
            .iter()
            .filter_map(|(name, piece)| Some((rest.find(name)?, name, piece)));
        let Some((start, name, piece)) = found.min_by_key(|(start, ..)| *start) else {
            pieces.push(Piece::Text(rest.to_owned()));
            break;
        };
        if start > 0 {
            pieces.push(Piece::Text(rest[..start].to_owned()));
        }
        pieces.push(piece.clone());
        rest = &rest[start + name.len()..];
    }
    pieces
}

impl WebhookScheme {
    /// What it says of the rest.
    fn preset(self) -> Webhooks {
        let text = |text: &str| Some(text.to_owned());
        let base64 = Some(WebhookEncoding::Base64);
        let plain = Webhooks::default();
        match self {
            Self::HmacSha256 => plain,
            Self::Ed25519 => Webhooks {
                encoding: base64,
                key_encoding: base64,
                ..plain
            },
            Self::StandardWebhooks => Webhooks {
                signature_header: text("webhook-signature"),
                signature_prefix: text("v1,"),
                signature_separator: text(" "),
                timestamp_header: text("webhook-timestamp"),
                id_header: text("webhook-id"),
                signed: text("{id}.{timestamp}.{body}"),
                encoding: base64,
                key_encoding: base64,
                key_prefix: text("whsec_"),
                ..plain
            },
            Self::Github => Webhooks {
                signature_header: text("x-hub-signature-256"),
                signature_prefix: text("sha256="),
                ..plain
            },
            Self::Stripe => Webhooks {
                signature_header: text("stripe-signature"),
                signature_prefix: text("v1="),
                signature_separator: text(","),
                timestamp_prefix: text("t="),
                signed: text("{timestamp}.{body}"),
                ..plain
            },
            Self::Slack => Webhooks {
                signature_header: text("x-slack-signature"),
                signature_prefix: text("v0="),
                timestamp_header: text("x-slack-request-timestamp"),
                signed: text("v0:{timestamp}:{body}"),
                ..plain
            },
        }
    }
}
