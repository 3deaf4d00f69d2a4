//! Rules for operations.

use serde_json::{Map, Value, json};

use super::context::RuleContext;
use crate::document::pointer::Step;

/// Operation ids are unique (Operation Object). The first keeps its own; the others get one that
/// says which operation it is.
pub(super) fn id_twice(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(id) = node
        .get("operationId")
        .and_then(Value::as_str)
        .map(str::to_owned)
    else {
        return;
    };
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if id.trim().is_empty() {
        context.note("operationId", "an empty operation id counts as none");
        members.shift_remove("operationId");
        return;
    }
    let here = context.pointer("operationId");
    let Some(first) = context.session.operation_ids.get(&id).cloned() else {
        context.session.operation_ids.insert(id, here);
        return;
    };
    let Some(base) = derived_id(context) else {
        return;
    };
    let derived = free_id(base, context);
    context
        .warn(
            "operationId",
            format!("`{id}` is the id of another operation too; here `{derived}` is taken"),
        )
        .relates(first, "the other operation has it here")
        .help("give each operation an id of its own");
    context.session.operation_ids.insert(derived.clone(), here);
    members.insert("operationId".to_owned(), Value::String(derived));
}

/// An id made of the method and the path.
fn derived_id(context: &RuleContext<'_, '_>) -> Option<String> {
    let Step::Key(method) = context.spot.step() else {
        return None;
    };
    let Step::Key(path) = context.spot.parent()?.step() else {
        return None;
    };
    let words = path
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    Some(words.fold(method.to_owned(), |id, word| format!("{id}_{word}")))
}

/// An id that no operation has: `base`, or the first of `base_2`, `base_3`, … that is free.
fn free_id(base: String, context: &mut RuleContext<'_, '_>) -> String {
    let context = &mut context.session;
    let is_taken = |id: &String| {
        context.operation_ids.contains_key(id) || context.written_ids.contains_key(id)
    };
    if !is_taken(&base) {
        return base;
    }
    let number = context.numbers.entry(base.clone()).or_insert(2);
    loop {
        let next = format!("{base}_{number}");
        *number += 1;
        if !is_taken(&next) {
            return next;
        }
    }
}

/// `in: body` (Swagger 2.0) is a request body.
pub(super) fn body_parameter(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(body) = take_parameters(node, "body", context).pop() else {
        return;
    };
    context.warn(
        "parameters",
        "a parameter in the body is taken as the request body",
    );
    let schema = body.get("schema").cloned().unwrap_or_else(|| json!({}));
    set_body(
        node,
        "application/json",
        schema,
        body.get("required").cloned(),
    );
}

/// `in: formData` (Swagger 2.0) is a member of a form.
pub(super) fn form_parameter(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let fields = take_parameters(node, "formdata", context);
    if fields.is_empty() {
        return;
    }
    context.warn(
        "parameters",
        "parameters in a form are taken as the request body",
    );
    let mut properties = Map::new();
    let mut required = Vec::new();
    let mut has_file = false;
    for mut field in fields {
        let Some(name) = field.get("name").and_then(Value::as_str).map(str::to_owned) else {
            continue;
        };
        if field.get("required").is_some_and(|r| r == true) {
            required.push(json!(name));
        }
        has_file |= field.get("type").is_some_and(|t| t == "file");
        if let Some(members) = field.as_object_mut() {
            for word in ["name", "in", "required", "collectionFormat"] {
                members.shift_remove(word);
            }
        }
        let schema = field.get("schema").cloned().unwrap_or(field);
        properties.insert(name, schema);
    }
    let some_required = json!(!required.is_empty());
    let mut schema = json!({ "type": "object", "properties": properties });
    if let (false, Some(members)) = (required.is_empty(), schema.as_object_mut()) {
        members.insert("required".to_owned(), Value::Array(required));
    }
    let media_type = if has_file {
        "multipart/form-data"
    } else {
        "application/x-www-form-urlencoded"
    };
    set_body(node, media_type, schema, Some(some_required));
}

/// Takes the parameters of a location out of an operation.
fn take_parameters(
    node: &mut Value,
    location: &str,
    context: &mut RuleContext<'_, '_>,
) -> Vec<Value> {
    let Some(Value::Array(list)) = node.get_mut("parameters") else {
        return Vec::new();
    };
    let is_there = |parameter: &Value| {
        let place = parameter.get("in").and_then(Value::as_str);
        place.is_some_and(|place| place.eq_ignore_ascii_case(location))
    };
    if !list.iter().any(is_there) {
        return Vec::new();
    }
    let taken = list.iter().filter(|p| is_there(p)).cloned().collect();
    let mut kept = std::mem::take(list);
    context.retain("parameters", &mut kept, |parameter, _, _| {
        !is_there(parameter)
    });
    *list = kept;
    taken
}

fn set_body(node: &mut Value, media_type: &str, schema: Value, required: Option<Value>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let mut content = Map::new();
    content.insert(media_type.to_owned(), json!({ "schema": schema }));
    let body = json!({ "content": content, "required": required.unwrap_or_else(|| json!(false)) });
    members.entry("requestBody").or_insert(body);
}
