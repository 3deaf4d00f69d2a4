//! A parameter that is not sent as a body (Parameter Object, Items Object).

use serde_json::Value;

use super::collection_format::{self, Layout};
use super::{At, Context, Members};
use crate::openapi::extensions_of_values;

/// What is said of a value, which OpenAPI 3 says in a schema.
const OF_THE_VALUE: [&str; 17] = [
    "type",
    "format",
    "items",
    "enum",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    "x-nullable",
];

/// Where a parameter is sent, in small letters.
pub(super) fn location(parameter: &Value) -> Option<String> {
    let place = parameter.get("in")?.as_str()?;
    Some(place.trim().to_ascii_lowercase())
}

/// Translates a parameter in place.
pub(super) fn translate(parameter: &mut Value, at: &At, context: &mut Context<'_>) {
    let location = location(parameter).unwrap_or_default();
    let Value::Object(members) = parameter else {
        return;
    };
    if members.contains_key("$ref") || members.contains_key("schema") {
        return;
    }
    let (schema, layout) = take_schema(members, &location, at, context);
    if let Layout::Style(style, explode) = layout {
        members.insert("style".to_owned(), Value::from(style));
        members.insert("explode".to_owned(), Value::from(explode));
    }
    context.note_written(&at.from("schema", &at.then));
    members.insert("schema".to_owned(), schema);
}

/// Takes what is said of the value out of an object, as a schema, and says how a list of such
/// values is laid out.
pub(super) fn take_schema(
    members: &mut Members,
    location: &str,
    at: &At,
    context: &mut Context<'_>,
) -> (Value, Layout) {
    let mut schema = Members::new();
    for word in OF_THE_VALUE.into_iter().chain(extensions_of_values()) {
        if let Some(value) = members.shift_remove(word) {
            schema.insert(word.to_owned(), value);
        }
    }
    let format = members.shift_remove("collectionFormat");
    let mut schema = Value::Object(schema);
    super::schema::translate(&mut schema);
    if schema.get("type").and_then(Value::as_str) != Some("array") {
        return (schema, Layout::One);
    }
    if let Some(items) = schema.get_mut("items") {
        inner_lists(items, at, context);
    }
    let format = format.as_ref().and_then(Value::as_str).unwrap_or("csv");
    let layout = collection_format::layout(location, format);
    if let Layout::Text(what) = layout {
        let message = format!(
            "no style of OpenAPI 3 lays out a list {what}; it is one text, which the caller joins"
        );
        context
            .diagnostics
            .note("collection-format", at.now.as_str(), message);
        return (serde_json::json!({ "type": "string" }), Layout::One);
    }
    (schema, layout)
}

/// Lists in lists are joined before the outer one is: no style says so.
fn inner_lists(items: &mut Value, at: &At, context: &mut Context<'_>) {
    if let Value::Object(members) = items {
        members.shift_remove("collectionFormat");
    }
    if items.get("type").and_then(Value::as_str) == Some("array") {
        let message = "no style of OpenAPI 3 lays out a list in a list; the inner one is one text, which the caller joins";
        context
            .diagnostics
            .note("collection-format", at.now.as_str(), message);
        *items = serde_json::json!({ "type": "string" });
    }
}
