//! Media types (RFC 9110, section 8.3.1).

use indexmap::IndexMap;
use openapiv3::MediaType;

pub(super) use crate::openapi::{essence, is_json, is_xml};

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

/// Whether bodies of this media type are text.
pub(super) fn is_text(essence: &str) -> bool {
    essence.starts_with("text/") || is_xml(essence)
}

/// Whether text of this media type is in another encoding than UTF-8.
pub(crate) fn has_charset(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    let mut parameters = media_type.split(';').skip(1).map(str::trim);
    let charset = parameters.find_map(|parameter| parameter.strip_prefix("charset="));
    charset.is_some_and(|charset| !matches!(charset.trim_matches('"'), "utf-8" | "utf8"))
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
