//! Rules for responses, bodies and what they hold.

use serde_json::{Value, json};

use super::context::RuleContext;
use crate::document::pointer::Step;
use crate::document::translate::openapi30;

/// Every operation has responses (OpenAPI 3.0, Operation Object).
pub(super) fn missing_responses(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let said = match members.get("responses") {
        Some(Value::Object(responses)) => !responses.is_empty(),
        _ => false,
    };
    if !said {
        context.note(
            "",
            "this does not say what the response is; one without content is taken",
        );
        members.insert(
            "responses".to_owned(),
            json!({ "default": { "description": "" } }),
        );
    }
}

/// A response of which nothing is said is a response all the same.
pub(super) fn null_response(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    if let Some(members) = node.as_object_mut() {
        for (name, response) in members.iter_mut() {
            if response.is_null() && !name.starts_with("x-") {
                context.note(name, "nothing is said of this response; it has no content");
                *response = json!({ "description": "" });
            }
        }
    }
}

/// Statuses are three digits, `2XX` and so on, or `default` (Responses Object).
pub(super) fn unknown_status(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let known = |status: &str| match status.as_bytes() {
        _ if status == "default" || status.starts_with("x-") => true,
        [b'1'..=b'9', b'X' | b'x', b'X' | b'x'] => true,
        [b'1'..=b'9', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
        _ => false,
    };
    let unknown: Vec<String> = members.keys().filter(|s| !known(s)).cloned().collect();
    for status in unknown {
        context.warn(
            &status,
            format!("`{status}` is no status; this response is left out"),
        );
        members.shift_remove(&status);
    }
}

/// What Swagger 2.0 says of a body itself, OpenAPI 3 says of its content.
pub(super) fn schema_beside_content(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut().filter(|m| !m.contains_key("$ref")) else {
        return;
    };
    let Some(schema) = members.shift_remove("schema") else {
        return;
    };
    if members.contains_key("content") {
        context.note("schema", "the content beside it counts");
        return;
    }
    context.warn("schema", "this is taken as the schema of a JSON body");
    let content = json!({ "application/json": { "schema": schema } });
    members.insert("content".to_owned(), content);
}

/// An example that is given without being said to be the value.
pub(super) fn bare_example(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let words = [
        "value",
        "externalValue",
        "$ref",
        "summary",
        "description",
        "dataValue",
        "serializedValue",
    ];
    let wrapped = match &*node {
        Value::Object(members) => {
            members.is_empty()
                || members
                    .keys()
                    .any(|k| words.contains(&k.as_str()) || k.starts_with("x-"))
        }
        _ => false,
    };
    if !wrapped {
        context.note("", "this is taken as the value of an example");
        *node = json!({ "value": node.take() });
        return;
    }
    // OpenAPI 3.2 tells the value from how it is written.
    if let Some(members) = node.as_object_mut()
        && let Some(value) = members.shift_remove("dataValue")
    {
        members.entry("value").or_insert(value);
    }
}

/// What OpenAPI 3.0 says of parts that it gives no style.
pub(super) fn part_style(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Step::Key(media_type) = context.spot.step() else {
        return;
    };
    if context.session.is_openapi_30 && openapi30::multipart_style(media_type, node) {
        context.note(
            "encoding",
            "OpenAPI 3.0 gives parts no style; they are written as usual",
        );
    }
}

/// Several content types of one part are separated by commas (Encoding Object).
pub(super) fn content_types(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(Value::Array(types)) = node.get("contentType") else {
        return;
    };
    let types: Vec<&str> = types.iter().filter_map(Value::as_str).collect();
    let joined = types.join(", ");
    context.note("contentType", format!("`{joined}` is taken"));
    if let Some(members) = node.as_object_mut() {
        members.insert("contentType".to_owned(), Value::String(joined));
    }
}

/// A link leads to an operation (Link Object).
pub(super) fn link(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if !members.contains_key("operationId") && !members.contains_key("operationRef") {
        context.note("", "this link does not say which operation it leads to");
        members.insert("operationId".to_owned(), json!(""));
    }
    if members.get("parameters").is_some_and(|p| !p.is_object()) {
        context.note(
            "parameters",
            "parameters of a link are an object; they are left out",
        );
        members.shift_remove("parameters");
    }
}
