//! Media types (RFC 9110, section 8.3.1).

/// A media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    let name = media_type.split(';').next().unwrap_or(media_type);
    name.trim().to_ascii_lowercase()
}

/// Whether bodies of this media type are JSON (RFC 6839, section 3.1, for the suffix).
pub(crate) fn is_json(essence: &str) -> bool {
    matches!(
        essence,
        "application/json" | "text/json" | "*/*" | "application/*" | "application/*+json"
    ) || essence.ends_with("+json")
}

/// Whether bodies of this media type are XML (RFC 7303).
pub(crate) fn is_xml(essence: &str) -> bool {
    matches!(essence, "application/xml" | "text/xml") || essence.ends_with("+xml")
}
