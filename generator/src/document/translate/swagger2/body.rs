//! A parameter that is the body of a request (Parameter Object, `in: body`).

use serde_json::{Value, json};

use super::written::Written;
use super::{At, Context, Members, component, media_types, schema};
use crate::document::pointer::last;

/// The request body of an operation. One that is shared is a reference, unless the operation takes
/// other media types than those that it was translated with.
pub(super) fn of_operation(
    body: &Written,
    consumes: &[String],
    at: &At,
    context: &mut Context<'_>,
) -> Value {
    let then = body.then.clone();
    let (target, target_pointer) = context.resolve(&body.value, &then);
    let target = target.clone();
    let shared = target_pointer.starts_with("/parameters/");
    if shared && consumes == context.moves.defaults.consumes.as_slice() {
        context.note_written(&at.from("requestBody", &then));
        let name = last(&target_pointer);
        return json!({ "$ref": format!("#{}", component("requestBodies", &name)) });
    }
    let at = at.from("requestBody", &target_pointer);
    context.note_written(&at);
    translate(&target, consumes, &at, context)
}

/// Makes a request body of a parameter.
pub(super) fn translate(
    parameter: &Value,
    consumes: &[String],
    at: &At,
    context: &mut Context<'_>,
) -> Value {
    let mut members = parameter.as_object().cloned().unwrap_or_default();
    let mut schema = members.shift_remove("schema").unwrap_or_else(|| json!({}));
    let types = media_types::of_body(consumes, &schema, context);
    let files = schema::translate_file(&mut schema);
    schema::translate(&mut schema);
    let usual = if files {
        "application/octet-stream"
    } else {
        "application/json"
    };
    let mut content = Members::new();
    let mut place = at.key("content");
    place.then = at.then.clone();
    for media_type in types
        .iter()
        .map(String::as_str)
        .chain(types.is_empty().then_some(usual))
    {
        let schema_at = At {
            now: place.key(media_type).key("schema").now,
            then: at.key("schema").then,
        };
        context.moved(&schema_at);
        content.insert(media_type.to_owned(), json!({ "schema": schema.clone() }));
    }
    for word in ["in", "type", "format"] {
        members.shift_remove(word);
    }
    // The name of a body is not sent, but it says what it is.
    if let Some(name) = members.shift_remove("name") {
        members.insert("x-body-name".to_owned(), name);
    }
    let examples = members.shift_remove("x-examples");
    if let Some(Value::Object(examples)) = examples {
        for (media_type, example) in examples {
            if let Some(Value::Object(media)) = content.get_mut(&media_type) {
                media.insert("example".to_owned(), example);
            }
        }
    }
    members.insert("content".to_owned(), Value::Object(content));
    Value::Object(members)
}
