//! OpenAPI 3.0 in the words of 3.2: what JSON Schema 2020-12 says otherwise.

use serde_json::{Map, Value, json};

use crate::openapi::Schema;

/// Where a part of an object is now, and where it was, as pointers from it.
pub(crate) type Moved = Option<(&'static str, &'static str)>;

/// What says nothing of which values there are: it stays where it is.
const ANNOTATIONS: &[&str] = &[
    "title",
    "description",
    "default",
    "deprecated",
    "example",
    "examples",
    "externalDocs",
    "readOnly",
    "writeOnly",
    "xml",
];

/// That `null` is a value, too (JSON Schema 2020-12 Validation, section 6.1.1). OpenAPI 3.0 has it beside
/// a type only; whoever writes it beside a reference or anything else means it. Gives what moved.
pub(crate) fn nullable(node: &mut Value) -> Moved {
    let Value::Object(members) = node else {
        return None;
    };
    match members.shift_remove("nullable") {
        Some(Value::Bool(true)) => admit_null(members),
        _ => None,
    }
}

/// Makes `null` a value of a schema: one of its types, its values or its alternatives. Where it has none
/// of these, all that it says of values becomes one alternative, and `null` is the other.
pub(crate) fn admit_null(members: &mut Map<String, Value>) -> Moved {
    if Schema::of_members(members).null().is_some() {
        return None;
    }
    match members.get_mut("type") {
        Some(Value::Array(names)) => {
            names.push(json!("null"));
            return None;
        }
        Some(name) => {
            *name = json!([name, "null"]);
            return None;
        }
        None => {}
    }
    let asks = |name: &&String| !ANNOTATIONS.contains(&name.as_str()) && !name.starts_with("x-");
    let asking: Vec<String> = members.keys().filter(asks).cloned().collect();
    let mut groups = asking.iter().filter(|name| *name != "discriminator");
    if let (Some(only), None) = (groups.next(), groups.next())
        && let Some(Value::Array(list)) = members.get_mut(only)
    {
        match only.as_str() {
            "enum" => {
                list.push(Value::Null);
                return None;
            }
            "oneOf" | "anyOf" => {
                list.push(json!({ "type": "null" }));
                return None;
            }
            _ => {}
        }
    }
    move_apart(members, asking)
}

/// Makes one alternative of what these keywords say, and another of `null`.
fn move_apart(members: &mut Map<String, Value>, keywords: Vec<String>) -> Moved {
    let mut apart = Map::new();
    for keyword in keywords {
        if let Some(value) = members.shift_remove(&keyword) {
            apart.insert(keyword, value);
        }
    }
    let is_part = apart.len() == 1;
    let parts = apart.get_mut("allOf").and_then(Value::as_array_mut);
    let parts = parts.filter(|parts| is_part && parts.len() == 1);
    let (other, then) = match parts.and_then(Vec::pop) {
        Some(only) => (only, "/allOf/0"),
        None => (Value::Object(apart), ""),
    };
    members.insert("anyOf".to_owned(), json!([other, { "type": "null" }]));
    Some(("/anyOf/0", then))
}

/// Bytes, encoded or not, are content of a text (OpenAPI 3.1, "Migrating binary descriptions from OAS
/// 3.0").
pub(crate) fn binary_format(node: &mut Value) {
    let Value::Object(members) = node else {
        return;
    };
    let is_string = Schema::of_members(members).type_name() == Some("string");
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

    /// What becomes of a schema, and which part of it moved.
    fn raised(mut schema: serde_json::Value) -> (serde_json::Value, Moved) {
        let moved = nullable(&mut schema);
        (schema, moved)
    }

    #[test]
    fn a_nullable_type_is_one_of_two() {
        for (written, expected) in [
            (
                json!({"type": "string", "nullable": true, "minLength": 1}),
                json!({"type": ["string", "null"], "minLength": 1}),
            ),
            (
                json!({"type": "string", "enum": ["a"], "nullable": true}),
                json!({"type": ["string", "null"], "enum": ["a"]}),
            ),
            (
                json!({"type": "string", "nullable": false}),
                json!({"type": "string"}),
            ),
        ] {
            assert_eq!(raised(written), (expected, None));
        }
    }

    #[test]
    fn null_is_one_more_value_or_alternative_where_there_is_no_type() {
        let nothing = json!({"type": "null"});
        for (written, expected) in [
            (
                json!({"enum": ["a", 1], "nullable": true}),
                json!({"enum": ["a", 1, null]}),
            ),
            (
                json!({"oneOf": [{"minimum": 1}], "discriminator": {}, "nullable": true}),
                json!({"oneOf": [{"minimum": 1}, nothing], "discriminator": {}}),
            ),
            (
                json!({"anyOf": [{}, nothing], "nullable": true}),
                json!({"anyOf": [{}, nothing]}),
            ),
        ] {
            assert_eq!(raised(written), (expected, None));
        }
    }

    #[test]
    fn everything_else_is_an_alternative_to_null() {
        let nothing = json!({"type": "null"});
        let reference = json!({"$ref": "#/components/schemas/A"});
        let alone = json!({"allOf": [reference], "nullable": true, "description": "d"});
        assert_eq!(
            raised(alone),
            (
                json!({"description": "d", "anyOf": [reference, nothing]}),
                Some(("/anyOf/0", "/allOf/0"))
            )
        );
        let several = json!({
            "allOf": [reference, {"minProperties": 1}], "nullable": true,
            "required": ["a"], "x-own": 1, "readOnly": true,
        });
        let apart = json!({"allOf": [reference, {"minProperties": 1}], "required": ["a"]});
        assert_eq!(
            raised(several),
            (
                json!({"x-own": 1, "readOnly": true, "anyOf": [apart, nothing]}),
                Some(("/anyOf/0", ""))
            )
        );
        let anything = json!({"nullable": true});
        assert_eq!(raised(anything).0, json!({"anyOf": [{}, nothing]}));
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
