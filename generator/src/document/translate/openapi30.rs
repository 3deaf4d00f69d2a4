//! OpenAPI 3.0 in the words of 3.2: what JSON Schema 2020-12 says otherwise.

use serde_json::{Map, Value};

/// Bytes, encoded or not, are content of a text (OpenAPI 3.1, "Migrating binary descriptions from OAS
/// 3.0").
pub(crate) fn binary_format(node: &mut Value) {
    let Value::Object(members) = node else {
        return;
    };
    let is_string = members.get("type").is_some_and(|name| name == "string");
    let format = members.get("format").and_then(Value::as_str);
    match format {
        Some("byte") if is_string => content(members, "contentEncoding", "base64"),
        Some("binary") if is_string => {
            content(members, "contentMediaType", "application/octet-stream");
        }
        _ => {}
    }
}

/// That a bound is not included is said by a bound of its own (JSON Schema 2020-12 Validation,
/// section 6.2).
pub(crate) fn exclusive_bound(node: &mut Value) {
    let Value::Object(members) = node else {
        return;
    };
    for (flag, bound) in [
        ("exclusiveMinimum", "minimum"),
        ("exclusiveMaximum", "maximum"),
    ] {
        if let Some(Value::Bool(is_exclusive)) = members.get(flag) {
            let is_exclusive = *is_exclusive;
            members.shift_remove(flag);
            if is_exclusive && let Some(number) = members.shift_remove(bound) {
                members.insert(flag.to_owned(), number);
            }
        }
    }
}

fn content(members: &mut Map<String, Value>, keyword: &str, value: &str) {
    members.shift_remove("format");
    members
        .entry(keyword)
        .or_insert_with(|| Value::String(value.to_owned()));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn formats_for_bytes_are_content() {
        for (written, raised) in [
            (
                json!({"type": "string", "format": "byte"}),
                json!({"type": "string", "contentEncoding": "base64"}),
            ),
            (
                json!({"type": "string", "format": "binary"}),
                json!({"type": "string", "contentMediaType": "application/octet-stream"}),
            ),
            (
                json!({"type": "string", "format": "binary", "contentMediaType": "image/png"}),
                json!({"type": "string", "contentMediaType": "image/png"}),
            ),
            (
                json!({"type": "integer", "format": "byte"}),
                json!({"type": "integer", "format": "byte"}),
            ),
        ] {
            let mut value = written;
            binary_format(&mut value);
            assert_eq!(value, raised);
            binary_format(&mut value);
            assert_eq!(value, raised);
        }
    }
}
