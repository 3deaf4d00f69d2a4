//! Text that holds something else (JSON Schema 2020-12, section 8, "Contents of String-Encoded Data").

use super::media::{essence, is_json, is_text};
use crate::openapi::Schema;

/// The format of a schema: its own, or what its content keywords come to. Bytes under an encoding are
/// text that stands for them; a media type that is no kind of text is bytes as they are (OpenAPI 3.2,
/// "Working with Binary Data").
pub(super) fn format<'d>(schema: Schema<'d>) -> Option<&'d str> {
    let own = schema.text("format").filter(|format| !format.is_empty());
    own.or_else(|| match schema.text("contentEncoding") {
        Some(encoding) if encoding.eq_ignore_ascii_case("base64") => Some("byte"),
        Some(encoding) if encoding.eq_ignore_ascii_case("base64url") => Some("base64url"),
        Some(encoding) if encoding.eq_ignore_ascii_case("binary") => Some("binary"),
        Some(_) => None,
        None => {
            let media_type = essence(schema.text("contentMediaType")?);
            let is_bytes = !is_text(&media_type) && !is_json(&media_type);
            is_bytes.then_some("binary")
        }
    })
}

/// The type of a schema that says what its content is, and nothing else of it.
pub(super) fn implied_type(schema: Schema) -> Option<&'static str> {
    let says = ["contentEncoding", "contentMediaType"];
    let is_content = says.iter().any(|keyword| schema.has(keyword));
    is_content.then_some("string")
}

/// What the text holds, in words.
pub(super) fn words(schema: Schema) -> Option<String> {
    let known = ["base64", "binary"];
    let encoding = schema.text("contentEncoding");
    let encoding = encoding.filter(|encoding| {
        let is_known = |known: &&str| encoding.eq_ignore_ascii_case(known);
        !known.iter().any(is_known) && !encoding.contains('`')
    });
    let media_type = schema.text("contentMediaType");
    let media_type = media_type.filter(|media_type| {
        *media_type != "application/octet-stream" && !media_type.contains('`')
    });
    match (media_type, encoding) {
        (Some(media_type), Some(encoding)) => Some(format!("`{media_type}` in `{encoding}`")),
        (Some(only), None) | (None, Some(only)) => Some(format!("content of `{only}`")),
        (None, None) => None,
    }
}
