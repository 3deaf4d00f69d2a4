//! JSON Schema 2020-12 in one of its ways to say the same.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::openapi30::{Moved, admit_null};

/// `true` allows anything, `false` nothing (JSON Schema 2020-12, section 4.3.2).
pub(crate) fn boolean(node: &mut Value) {
    match node {
        Value::Bool(true) => *node = json!({}),
        Value::Bool(false) => *node = json!({ "not": {} }),
        _ => {}
    }
}

/// A constant is an enum of one value (JSON Schema 2020-12 Validation, section 6.1.3).
pub(crate) fn constant(node: &mut Value) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if let Some(value) = members.shift_remove("const") {
        members.insert("enum".to_owned(), Value::Array(vec![value]));
    }
}

/// What stands beside a reference holds as well (JSON Schema 2020-12, section 8.2.3.1). In OpenAPI 3.0
/// it is to be passed over, but whoever writes it there means it.
pub(crate) fn beside_reference(node: &mut Value) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if members.len() == 1 {
        return;
    }
    if let Some(reference) = members.shift_remove("$ref") {
        also(members, json!({ "$ref": reference }));
    }
}

/// A dynamic reference that was not resolved when references were bundled says nothing.
pub(crate) fn dynamic_reference(node: &mut Value) {
    if let Some(members) = node.as_object_mut() {
        members.shift_remove("$dynamicRef");
    }
}

/// Words that only served to find schemas, which references have been bundled for.
pub(crate) fn bookkeeping(node: &mut Value) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let words = [
        "$defs",
        "definitions",
        "$id",
        "id",
        "$schema",
        "$anchor",
        "$dynamicAnchor",
        "$comment",
        "$vocabulary",
    ];
    if members.keys().any(|name| words.contains(&name.as_str())) {
        members.retain(|name, _| !words.contains(&name.as_str()));
    }
}

/// Several types are alternatives, each with the keywords that concern it. One stays, beside `null` if
/// that is a value. Gives what moved.
pub(crate) fn several_types(node: &mut Value) -> Moved {
    let members = node.as_object_mut()?;
    let Some(Value::Array(listed)) = members.get("type") else {
        return None;
    };
    let lower = |value: &Value| value.as_str().map(str::to_ascii_lowercase);
    let mut types: Vec<String> = listed.iter().filter_map(lower).collect();
    let number = types.iter().any(|t| t == "number");
    let has_null = types.iter().any(|t| t == "null");
    types.retain(|t| t != "null" && !(number && t == "integer"));
    let mut seen = HashSet::new();
    types.retain(|t| seen.insert(t.clone()));
    let everything = ["string", "number", "boolean", "object", "array"]
        .iter()
        .all(|t| seen.contains(*t));
    let kind = match types.as_slice() {
        [] if has_null => json!("null"),
        [single] if has_null => json!([single, "null"]),
        [single] => json!(single),
        [] => {
            members.shift_remove("type");
            return None;
        }
        _ if everything => {
            members.shift_remove("type");
            return match has_null {
                true => admit_null(members),
                false => None,
            };
        }
        several => {
            split_types(members, several, has_null);
            return None;
        }
    };
    members.insert("type".to_owned(), kind);
    None
}

/// Makes one alternative of each type.
fn split_types(members: &mut Map<String, Value>, types: &[String], has_null: bool) {
    members.shift_remove("type");
    let values = members.shift_remove("enum");
    let mut branches = Vec::new();
    for name in types {
        let mut branch = Map::new();
        branch.insert("type".to_owned(), json!(name));
        for keyword in keywords(name) {
            if let Some(value) = members.get(*keyword) {
                branch.insert((*keyword).to_owned(), value.clone());
            }
        }
        if let Some(Value::Array(values)) = &values {
            let own = values.iter().filter(|value| is_of_type(value, name));
            let own: Vec<_> = own.cloned().collect();
            if own.is_empty() {
                continue;
            }
            branch.insert("enum".to_owned(), Value::Array(own));
        }
        branches.push(branch);
    }
    for keyword in types.iter().flat_map(|name| keywords(name)) {
        members.shift_remove(*keyword);
    }
    if has_null {
        branches.push(Map::from_iter([("type".to_owned(), json!("null"))]));
    }
    match branches.as_slice() {
        [] => {}
        [only] => members.extend(only.clone()),
        [only, _] if has_null => {
            members.extend(only.clone());
            admit_null(members);
        }
        _ if members.contains_key("anyOf") => also(members, json!({ "anyOf": branches })),
        _ => {
            members.insert("anyOf".to_owned(), json!(branches));
        }
    }
}

/// The keywords that only concern values of one type.
fn keywords(name: &str) -> &'static [&'static str] {
    match name {
        "string" => &[
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
        ],
        "number" | "integer" => &[
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ],
        "array" => &[
            "items",
            "prefixItems",
            "additionalItems",
            "unevaluatedItems",
            "contains",
            "minContains",
            "maxContains",
            "minItems",
            "maxItems",
            "uniqueItems",
        ],
        "object" => &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
            "unevaluatedProperties",
            "propertyNames",
            "dependentRequired",
            "dependentSchemas",
        ],
        _ => &[],
    }
}

/// Whether a value is of a type.
pub(crate) fn is_of_type(value: &Value, name: &str) -> bool {
    match value {
        Value::String(_) => name == "string",
        Value::Bool(_) => name == "boolean",
        Value::Number(number) => {
            name == "number" || name == "integer" && (number.is_i64() || number.is_u64())
        }
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
        Value::Null => name == "null",
    }
}

/// Adds a schema that must hold too.
pub(crate) fn also(members: &mut Map<String, Value>, schema: Value) {
    match members.get_mut("allOf") {
        Some(Value::Array(all)) => all.insert(0, schema),
        _ => {
            members.insert("allOf".to_owned(), json!([schema]));
        }
    }
}
