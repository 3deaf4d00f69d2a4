//! Which of the media types that an operation takes or gives a body can have.
//!
//! `consumes` and `produces` are said of an operation, or of all of them at once, and not of one
//! body: an operation that gives a picture, or an object when it fails, `produces` both. OpenAPI 3
//! says it of each body. So an object has those of the media types that have a form for objects.

use serde_json::Value;

use super::Context;

/// The media types of a request body with this schema; none if nothing is said.
pub(super) fn of_body(consumes: &[String], schema: &Value, context: &Context<'_>) -> Vec<String> {
    let (target, _) = context.resolve(schema, "");
    fitting(consumes, target)
}

/// The media types of a response with this schema.
pub(super) fn of_response(
    produces: &[String],
    schema: Option<&Value>,
    pointer: &str,
    context: &Context<'_>,
) -> Vec<String> {
    let Some(schema) = schema else {
        return Vec::new();
    };
    let (target, _) = context.resolve(schema, pointer);
    let fitting = fitting(produces, target);
    if !fitting.is_empty() {
        return fitting;
    }
    let is_file = target.get("type").is_some_and(|kind| kind == "file");
    let usual = if is_file {
        "application/octet-stream"
    } else {
        "application/json"
    };
    vec![usual.to_owned()]
}

fn fitting(types: &[String], schema: &Value) -> Vec<String> {
    let is_object = ["properties", "additionalProperties", "allOf"];
    let is_object = is_object.iter().any(|word| schema.get(word).is_some())
        || schema.get("type").is_some_and(|kind| kind == "object");
    let fits = |media_type: &&String| !is_object || has_objects(media_type);
    types.iter().filter(fits).cloned().collect()
}

/// Whether a media type has a form for objects. One that nobody knows may have.
fn has_objects(media_type: &str) -> bool {
    let plain = media_type.split(';').next().unwrap_or_default().trim();
    let plain = plain.to_ascii_lowercase();
    let bytes = ["image/", "audio/", "video/", "font/"];
    let texts = ["text/plain", "text/html", "text/css"];
    let archives = ["octet-stream", "zip", "gzip", "pdf", "x-tar", "x-gzip"];
    let application = plain.strip_prefix("application/");
    // Frames of a stream of a provider's own, which nothing but its name tells.
    let streams =
        application.is_some_and(|name| name.ends_with("-stream") && !name.contains("json"));
    !(bytes.iter().any(|prefix| plain.starts_with(prefix))
        || texts.contains(&plain.as_str())
        || application.is_some_and(|name| archives.contains(&name))
        || streams)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_object_has_only_media_types_that_have_objects() {
        let types = ["application/json", "text/plain", "application/xml"].map(str::to_owned);
        assert_eq!(
            fitting(&types, &json!({"type": "object"})),
            ["application/json", "application/xml"]
        );
        assert_eq!(fitting(&types, &json!({"type": "string"})), types);
    }

    #[test]
    fn media_types_of_objects_are_told_by_name() {
        for yes in [
            "application/json",
            "application/vnd.a+json",
            "text/xml",
            "*/*",
            "text/csv",
        ] {
            assert!(has_objects(yes), "{yes}");
        }
        for no in [
            "application/octet-stream",
            "text/plain; charset=utf-8",
            "image/png",
        ] {
            assert!(!has_objects(no), "{no}");
        }
    }
}
