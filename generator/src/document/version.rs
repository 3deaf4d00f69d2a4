//! Which descriptions are understood at all.

use serde_json::Value;

use super::translate::swagger2::is_swagger2;
use crate::diagnostic::{Diagnostic, Place, Severity};

/// Complains about a document that is not OpenAPI 3.0, 3.1 or 3.2, nor Swagger 2.0.
pub(super) fn check(value: &Value) -> Option<Diagnostic> {
    let Some(members) = value.as_object() else {
        let what = kind_name(value);
        return Some(refused(
            "",
            match value {
                Value::Null => "the document is empty".to_owned(),
                _ => format!("an OpenAPI description is an object, this document is {what}"),
            },
            None,
        ));
    };
    if is_swagger2(value) {
        return None;
    }
    if let Some(version) = members.get("swagger") {
        return Some(refused(
            "/swagger",
            format!("Swagger {} is not understood", text(version)),
            Some("version 2.0 is, and OpenAPI 3.0, 3.1 and 3.2 are"),
        ));
    }
    let Some(version) = members.get("openapi") else {
        return Some(refused(
            "",
            "the document does not say which version of OpenAPI it follows".to_owned(),
            Some("an OpenAPI description has a member such as `openapi: 3.1.0` at its top"),
        ));
    };
    let version = text(version);
    let minor = version.trim().split('.').collect::<Vec<_>>();
    match minor.as_slice() {
        ["3", "0" | "1" | "2", ..] | ["3"] => None,
        _ => Some(refused(
            "/openapi",
            format!("OpenAPI {version} is not understood"),
            Some("versions 3.0, 3.1 and 3.2 are"),
        )),
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn refused(pointer: &str, message: String, help: Option<&str>) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: "unknown-version",
        message,
        place: Place::new(pointer),
        help: help.map(str::to_owned),
        related: Vec::new(),
    }
}

/// What a value is, with its article.
pub(super) fn kind_name(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn three_point_anything_known_is_read() {
        for version in [json!("3.0.3"), json!("3.1.0"), json!(3.1), json!("3.2.0")] {
            assert_eq!(check(&json!({ "openapi": version })), None);
        }
    }

    #[test]
    fn swagger_is_read_in_its_second_version() {
        assert_eq!(check(&json!({"swagger": "2.0"})), None);
        assert_eq!(check(&json!({"swagger": 2.0})), None);
        let refusal = check(&json!({"swagger": "1.2"}));
        assert!(refusal.is_some_and(|r| r.help.is_some()));
    }

    #[test]
    fn other_documents_are_refused() {
        for other in [
            json!([]),
            json!(null),
            json!({}),
            json!({"openapi": "4.0.0"}),
        ] {
            assert!(check(&other).is_some());
        }
    }
}
