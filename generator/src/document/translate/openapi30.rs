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

/// Only members of urlencoded forms have a style (OpenAPI 3.0, Encoding Object, `style`). Says whether
/// there was any other to take out.
pub(crate) fn multipart_style(media_type: &str, node: &mut Value) -> bool {
    let is_multipart = media_type.to_ascii_lowercase().starts_with("multipart/");
    let encodings = node.get_mut("encoding").and_then(Value::as_object_mut);
    let mut found = false;
    for (_, encoding) in encodings.into_iter().filter(|_| is_multipart).flatten() {
        if let Value::Object(members) = encoding {
            for field in ["style", "explode", "allowReserved"] {
                found |= members.shift_remove(field).is_some();
            }
        }
    }
    found
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
    fn only_members_of_urlencoded_forms_have_a_style() {
        let written = json!({"encoding": {"a": {"style": "form", "contentType": "text/csv"}}});
        let mut parts = written.clone();
        assert!(multipart_style("multipart/form-data", &mut parts));
        assert_eq!(
            parts,
            json!({"encoding": {"a": {"contentType": "text/csv"}}})
        );
        let mut form = written.clone();
        assert!(!multipart_style(
            "application/x-www-form-urlencoded",
            &mut form
        ));
        assert_eq!(form, written);
    }

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
