//! Rules for what type a schema says it has.

use serde_json::{Map, Value, json};

use super::context::RuleContext;
use crate::document::translate::schema::also;
use crate::openapi::Schema;

const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "object", "array"];

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
            also(members, reference);
        }
        Some(Value::Object(schema)) => {
            for (name, value) in schema {
                members.entry(name).or_insert(value);
            }
        }
        _ => {}
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

/// Gives a schema another type; `null` stays where it is one.
pub(super) fn set_type(members: &mut Map<String, Value>, name: &str) {
    let kind = match members.get("type") {
        Some(Value::Array(_)) => json!([name, "null"]),
        _ => json!(name),
    };
    members.insert("type".to_owned(), kind);
}

/// A type that JSON Schema does not know is replaced by what it means, or left out.
pub(super) fn type_name(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let name = match members.get("type") {
        // What is no text is no name, however it is spelled.
        Some(other @ (Value::Bool(_) | Value::Number(_))) => other.to_string(),
        _ => match Schema::of_members(members).type_name() {
            Some(name) => name.to_owned(),
            None => return,
        },
    };
    if TYPES.contains(&name.as_str()) {
        return;
    }
    let lower = name.trim().to_ascii_lowercase();
    if lower == "null" || TYPES.contains(&lower.as_str()) {
        context.note("type", format!("`{name}` is taken as `{lower}`"));
        set_type(members, &lower);
    } else if let Some((meant, format)) = meaning(&lower) {
        context.warn(
            "type",
            format!("there is no type `{name}`; it is taken as `{meant}`"),
        );
        set_type(members, meant);
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
    let is_array = Schema::of_members(members).type_name() == Some("array");
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
