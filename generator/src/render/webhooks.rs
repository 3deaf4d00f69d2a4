//! What templates see of webhooks.

use serde_json::{Value, json};

use super::Context;
use crate::config::{Piece, Signature, Timestamp, WebhookEncoding};
use crate::model::{Event, Payload};

/// How notices are signed and which events there are; none if neither is known.
pub(super) fn view(context: &Context) -> Option<Value> {
    let settings = context.config.webhooks.as_ref();
    // What cannot be is told by the settings.
    let signature = settings.and_then(|webhooks| webhooks.signature()?.ok());
    let signature = signature.map(|signature| view_of(context, &signature));
    let events = events(context);
    let mut list = context.api.events.list.iter();
    let has_xml = list.any(|event| matches!(event.payload, Payload::Xml(..)));
    (signature.is_some() || events.is_some())
        .then(|| json!({ "signature": signature, "events": events, "has_xml": has_xml }))
}

fn view_of(context: &Context, signature: &Signature) -> Value {
    let settings = context.config.webhooks.as_ref();
    let (timestamp_header, timestamp_prefix) = match &signature.timestamp {
        Some(Timestamp::Header(name)) => (Some(name.to_ascii_lowercase()), None),
        Some(Timestamp::Prefix(prefix)) => (None, Some(prefix)),
        None => (None, None),
    };
    let pieces = signature.signed.iter();
    let signed: Vec<Value> = pieces.map(piece).collect();
    json!({
        "is_public": signature.is_public.to_string(),
        "header": signature.header.to_ascii_lowercase(),
        "prefix": signature.prefix,
        "separator": signature.separator,
        "has_time": signature.timestamp.is_some(),
        "timestamp_header": timestamp_header,
        "timestamp_prefix": timestamp_prefix,
        "id_header": signature.id_header.as_ref().map(|name| name.to_ascii_lowercase()),
        "signed": signed,
        "encoding": encoding(signature.encoding),
        "key_encoding": encoding(signature.key_encoding),
        "key_prefix": signature.key_prefix,
        "tolerance_secs": settings.map_or(0, |webhooks| webhooks.tolerance_secs),
        "key_env": context.config.webhook_key_env(),
    })
}

fn piece(piece: &Piece) -> Value {
    match piece {
        Piece::Id => json!({ "variant": "Id", "text": null }),
        Piece::Timestamp => json!({ "variant": "Timestamp", "text": null }),
        Piece::Body => json!({ "variant": "Body", "text": null }),
        Piece::Text(text) => json!({ "variant": "Text", "text": text }),
    }
}

fn encoding(encoding: WebhookEncoding) -> &'static str {
    match encoding {
        WebhookEncoding::Text => "Text",
        WebhookEncoding::Base64 => "Base64",
        WebhookEncoding::Hex => "Hex",
    }
}

/// What the README shows of events, if there are any.
fn events(context: &Context) -> Option<Value> {
    let events = &context.api.events.list;
    let carries = |event: &&Event| event.payload.ty().is_some();
    let shown = events.iter().zip(&context.names.events);
    let shown = shown.filter(|(event, _)| carries(event)).take(2);
    let shown: Vec<&String> = shown.map(|(_, name)| name).collect();
    (!events.is_empty()).then(|| json!({ "number": events.len(), "shown": shown }))
}
