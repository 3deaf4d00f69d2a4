//! Rules for what type a schema says it has.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::alternative;
use super::context::RuleContext;
use crate::document::translate::openapi30;

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "object", "array"];

/// JSON Schema 2020-12, section 4.3.2: `true` allows anything, `false` nothing.
pub(super) fn boolean_schema(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    match node {
        Value::Bool(true) => *node = json!({}),
        Value::Bool(false) => *node = json!({ "not": {} }),
        _ => {}
    }
}

/// The name of a type where a schema is needed.
pub(super) fn bare_type(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(name) = node.as_str() else {
        return;
    };
    if TYPES.contains(&name) {
        context.note("", format!("`{name}` is taken as a schema of that type"));
        *node = json!({ "type": name });
    }
}

/// What OpenAPI 3.0 says of bytes.
pub(super) fn binary_format(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    openapi30::binary_format(node);
}

/// What OpenAPI 3.0 says of bounds that are not included.
pub(super) fn exclusive_bound(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    openapi30::exclusive_bound(node);
}

/// A schema where the name of its type belongs: it is the schema.
pub(super) fn schema_as_type(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if !members.get("type").is_some_and(Value::is_object) {
        return;
    }
    context.warn(
        "type",
        "a schema stands where the name of a type belongs; it is taken as a whole",
    );
    match members.shift_remove("type") {
        Some(reference) if reference.get("$ref").is_some() => {
            alternative::also(members, reference);
        }
        Some(Value::Object(schema)) => {
            for (name, value) in schema {
                members.entry(name).or_insert(value);
            }
        }
        _ => {}
    }
}

/// `type: [string, "null"]` (OpenAPI 3.1) is a nullable string; several types are alternatives.
pub(super) fn type_list(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let Some(Value::Array(listed)) = members.get("type") else {
        return;
    };
    let lower = |value: &Value| value.as_str().map(str::to_ascii_lowercase);
    let mut types: Vec<String> = listed.iter().filter_map(lower).collect();
    let number = types.iter().any(|t| t == "number");
    let nullable = types.iter().any(|t| t == "null");
    types.retain(|t| t != "null" && !(number && t == "integer"));
    let mut seen = HashSet::new();
    types.retain(|t| seen.insert(t.clone()));
    if nullable {
        members.insert("nullable".to_owned(), Value::Bool(true));
    }
    let everything = ["string", "number", "boolean", "object", "array"]
        .iter()
        .all(|t| seen.contains(*t));
    match types.as_slice() {
        [] if nullable => {
            members.insert("type".to_owned(), json!("null"));
        }
        [single] => {
            members.insert("type".to_owned(), json!(single));
        }
        [] => {
            members.shift_remove("type");
        }
        _ if everything => {
            members.shift_remove("type");
        }
        several => split_types(members, several),
    }
}

/// Makes one alternative of each type, with the keywords that concern it.
fn split_types(members: &mut Map<String, Value>, types: &[String]) {
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
            let own: Vec<_> = values
                .iter()
                .filter(|v| is_of_type(v, name))
                .cloned()
                .collect();
            if own.is_empty() {
                continue;
            }
            branch.insert("enum".to_owned(), Value::Array(own));
        }
        branches.push(Value::Object(branch));
    }
    for keyword in types.iter().flat_map(|name| keywords(name)) {
        members.shift_remove(*keyword);
    }
    match (branches.len(), members.contains_key("anyOf")) {
        (0, _) => {}
        (1, _) => {
            if let Some(Value::Object(only)) = branches.pop() {
                members.extend(only);
            }
        }
        (_, false) => {
            members.insert("anyOf".to_owned(), Value::Array(branches));
        }
        (_, true) => alternative::also(members, json!({ "anyOf": branches })),
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
pub(super) fn is_of_type(value: &Value, name: &str) -> bool {
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

/// Names that are not those of JSON Schema, and what is meant: a type and perhaps a format.
fn meaning(name: &str) -> Option<(&'static str, Option<&'static str>)> {
    Some(match name {
        "file" | "binary" => ("string", Some("binary")),
        "str" | "text" | "char" | "email" | "url" | "uri" | "enum" => ("string", None),
        "date" => ("string", Some("date")),
        "date-time" | "datetime" | "timestamp" => ("string", Some("date-time")),
        "uuid" | "guid" => ("string", Some("uuid")),
        "int" | "int32" | "short" | "byte" => ("integer", Some("int32")),
        "long" | "int64" | "bigint" => ("integer", Some("int64")),
        "float" => ("number", Some("float")),
        "double" => ("number", Some("double")),
        "decimal" | "numeric" | "real" => ("number", None),
        "bool" => ("boolean", None),
        "list" | "tuple" => ("array", None),
        "map" | "dict" | "hash" | "struct" | "dictionary" => ("object", None),
        _ => return None,
    })
}

/// A type that JSON Schema does not know is replaced by what it means, or left out.
pub(super) fn type_name(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let name = match members.get("type") {
        Some(Value::String(name)) => name.clone(),
        // What is no text is no name, however it is spelled.
        Some(other @ (Value::Bool(_) | Value::Number(_))) => other.to_string(),
        _ => return,
    };
    if TYPES.contains(&name.as_str()) {
        return;
    }
    let lower = name.trim().to_ascii_lowercase();
    if lower == "null" {
        members.shift_remove("type");
        members.insert("nullable".to_owned(), Value::Bool(true));
        members.insert("enum".to_owned(), json!([null]));
    } else if TYPES.contains(&lower.as_str()) {
        context.note("type", format!("`{name}` is taken as `{lower}`"));
        members.insert("type".to_owned(), json!(lower));
    } else if let Some((meant, format)) = meaning(&lower) {
        context.warn(
            "type",
            format!("there is no type `{name}`; it is taken as `{meant}`"),
        );
        members.insert("type".to_owned(), json!(meant));
        if let Some(format) = format {
            members.entry("format").or_insert_with(|| json!(format));
        }
    } else {
        if !matches!(lower.as_str(), "any" | "mixed" | "") {
            let near = TYPES
                .iter()
                .find(|known| strsim::jaro_winkler(known, &lower) > 0.85);
            context
                .warn(
                    "type",
                    format!("there is no type `{name}`; any value is taken"),
                )
                .help = near.map(|near| format!("did you mean `{near}`?"));
        }
        members.shift_remove("type");
    }
}

/// An array that does not say of what (OpenAPI 3.0, Schema Object: `items` must be present).
pub(super) fn missing_items(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let is_array = members.get("type").is_some_and(|t| t == "array");
    let has_items = ["items", "prefixItems", "unevaluatedItems"]
        .iter()
        .any(|word| members.get(*word).is_some_and(|items| !items.is_null()));
    if is_array && !has_items && !members.contains_key("allOf") {
        context.note(
            "",
            "this array does not say what it holds; anything is taken",
        );
        members.insert("items".to_owned(), json!({}));
    }
}
