//! Media types (RFC 9110, section 8.3.1).

use indexmap::IndexMap;
use openapiv3::MediaType;

use super::{At, Lowerer};
use crate::model::Type;
pub(super) use crate::openapi::{essence, is_json};

/// Whether bodies of this media type are events (WHATWG HTML, "Server-sent events").
pub(super) fn is_events(essence: &str) -> bool {
    essence == "text/event-stream"
}

/// Whether bodies of this media type are JSON values, each on a line, or a JSON text sequence
/// (RFC 7464).
pub(super) fn is_lines(essence: &str) -> bool {
    let known = [
        "application/json-lines",
        "application/json-seq",
        "application/jsonl",
        "application/jsonlines",
        "application/ndjson",
        "application/stream+json",
        "application/x-json-stream",
        "application/x-jsonl",
        "application/x-jsonlines",
        "application/x-ndjson",
        "text/jsonl",
    ];
    known.contains(&essence) || essence.ends_with("+json-seq")
}

/// Whether bodies of this media type are XML (RFC 7303).
pub(super) fn is_xml(essence: &str) -> bool {
    matches!(essence, "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// Whether bodies of this media type are text.
pub(super) fn is_text(essence: &str) -> bool {
    essence.starts_with("text/") || is_xml(essence)
}

impl<'d> Lowerer<'d> {
    /// The type of the value that a text stands for: a number, say, or an object; none if it is text and
    /// nothing else.
    pub(super) fn text_value(&mut self, media: &'d MediaType, at: &At) -> Option<Type> {
        let node = self.document.node(media.schema.as_ref()?)?;
        match self.schema(&[node], &at.below("schema")).ty {
            Type::String | Type::Binary | Type::Json => None,
            ty => Some(ty),
        }
    }

    /// Says that a body is handed over as it is, where it is described as more than text or bytes.
    pub(super) fn note_untyped_body(&mut self, media: &'d MediaType, media_type: &str, at: &At) {
        let schema = media.schema.as_ref();
        let Some(node) = schema.and_then(|schema| self.document.node(schema)) else {
            return;
        };
        let facets = self.resolve_through(node);
        let has_parts = !facets.properties.is_empty() || !facets.items.is_empty();
        let is_more = facets.kind.is_some_and(|kind| kind != "string");
        if is_more || has_parts || !facets.choices.is_empty() {
            self.diagnostics.note(
                "untyped-body",
                &at.pointer,
                format!("what is `{media_type}` is text or bytes, whatever its schema says"),
            );
        }
    }

    /// Whether a body of this media type is bytes, whatever they mean: its schema says so, or there is
    /// none that says anything (OpenAPI 3.1, "Considerations for File Uploads").
    pub(super) fn is_bytes(&self, media: &MediaType, essence: &str) -> bool {
        let is_range = matches!(essence, "*/*" | "application/*");
        let schema = media.schema.as_ref();
        let Some(node) = schema.and_then(|schema| self.document.node(schema)) else {
            return is_range;
        };
        let facets = self.resolve_through(node);
        match facets.format {
            Some("binary") => matches!(facets.kind, Some("string") | None),
            _ if facets.is_content => !is_text(essence),
            _ => is_range && facets.is_shapeless() && facets.untold.is_none(),
        }
    }
}

/// Whether this stands for several media types of which the caller has to name one.
pub(super) fn is_range(essence: &str) -> bool {
    essence.ends_with("/*") && !is_json(essence)
}

/// The media types, the one that says most about the body first: JSON before forms, forms before
/// streams, and these before the rest; then in the order of the alphabet, as their order in the
/// description means nothing.
pub(super) fn by_preference(content: &IndexMap<String, MediaType>) -> Vec<(&String, &MediaType)> {
    let mut content: Vec<_> = content.iter().collect();
    let rank = |name: &str| match essence(name).as_str() {
        "application/json" => 0,
        name if is_lines(name) => 5,
        // Steps that change a value say less than the value.
        "application/json-patch+json" => 2,
        name if name != "*/*" && is_json(name) => 1,
        "application/x-www-form-urlencoded" => 3,
        "multipart/form-data" => 4,
        name if is_events(name) => 5,
        "*/*" => 6,
        name if is_range(name) => 8,
        _ => 7,
    };
    content.sort_by_cached_key(|(name, _)| (rank(name), *name));
    content
}

/// The words for a media type: what a person would call it.
pub(super) fn words(media_type: &str) -> String {
    let essence = essence(media_type);
    let known = match essence.as_str() {
        "application/json" | "text/json" => "json",
        "application/merge-patch+json" => "merge patch",
        "application/json-patch+json" => "json patch",
        "application/x-www-form-urlencoded" => "form",
        "multipart/form-data" => "multipart",
        "application/octet-stream" => "bytes",
        "text/plain" => "text",
        "*/*" => "any",
        name if is_events(name) => "events",
        name if is_lines(name) => "lines",
        name => {
            let (kind, subtype) = name.split_once('/').unwrap_or(("", name));
            let subtype = subtype.trim_start_matches("x-");
            let subtype = subtype.strip_suffix("+json").unwrap_or(subtype);
            let words = if subtype == "*" { kind } else { subtype };
            return words.replace(['.', '+', '-', '*'], " ");
        }
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn media_types_go_by_what_people_call_them() {
        for (media_type, called) in [
            ("text/plain; charset=utf-8", "text"),
            ("application/xml", "xml"),
            ("image/*", "image"),
            ("application/vnd.github.v3.star+json", "vnd github v3 star"),
            ("text/x-markdown", "markdown"),
        ] {
            assert_eq!(words(media_type), called);
        }
    }
}
