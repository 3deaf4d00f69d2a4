//! Rules for `anyOf`, `oneOf` and `allOf`.

use serde_json::{Map, Value, json};

use super::context::RuleContext;

/// OpenAPI 3.1 says "or null" by an alternative of its own, 3.0 by `nullable`.
pub(super) fn null_in_any_of(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    null_alternative(node, "anyOf");
}

/// As [`null_in_any_of`], for `oneOf`.
pub(super) fn null_in_one_of(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    null_alternative(node, "oneOf");
}

fn null_alternative(node: &mut Value, word: &str) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let Some(Value::Array(branches)) = members.get_mut(word) else {
        return;
    };
    let before = branches.len();
    branches.retain(|branch| !is_null(branch));
    if branches.len() == before {
        return;
    }
    let mut branches = std::mem::take(branches);
    members.insert("nullable".to_owned(), Value::Bool(true));
    match branches.len() {
        0 => {
            members.shift_remove(word);
            members.insert("enum".to_owned(), json!([null]));
        }
        1 => {
            members.shift_remove(word);
            if let Some(only) = branches.pop() {
                take_over(members, only);
            }
        }
        _ => {
            members.insert(word.to_owned(), Value::Array(branches));
        }
    }
}

/// Whether a schema allows `null` and nothing else.
fn is_null(schema: &Value) -> bool {
    let only_null = |value: Option<&Value>| match value {
        Some(Value::Array(items)) => !items.is_empty() && items.iter().all(Value::is_null),
        _ => false,
    };
    match schema.get("type") {
        Some(Value::String(name)) => name == "null",
        Some(Value::Array(names)) => names.len() == 1 && names.iter().all(|n| n == "null"),
        _ => only_null(schema.get("enum")) || schema.get("const").is_some_and(Value::is_null),
    }
}

/// Makes a schema be also what its only alternative says: in one, if no keyword is said twice.
fn take_over(members: &mut Map<String, Value>, only: Value) {
    let note = |key: &str| {
        let notes = [
            "title",
            "description",
            "example",
            "examples",
            "default",
            "deprecated",
            "nullable",
        ];
        notes.contains(&key) || key.starts_with("x-")
    };
    match only {
        Value::Object(branch)
            if !branch.contains_key("$ref")
                && branch
                    .keys()
                    .all(|key| note(key) || !members.contains_key(key)) =>
        {
            for (key, value) in branch {
                members.entry(key).or_insert(value);
            }
        }
        other => also(members, other),
    }
}

/// Adds a schema that must hold too.
pub(super) fn also(members: &mut Map<String, Value>, schema: Value) {
    match members.get_mut("allOf") {
        Some(Value::Array(all)) => all.insert(0, schema),
        _ => {
            members.insert("allOf".to_owned(), json!([schema]));
        }
    }
}

/// A schema for any of several.
pub(super) fn any_of(mut schemas: Vec<Value>) -> Value {
    let mut distinct: Vec<Value> = Vec::new();
    for schema in schemas.drain(..) {
        // Comparing all with all would never end for a long hostile list.
        if distinct.len() > 64 || !distinct.contains(&schema) {
            distinct.push(schema);
        }
    }
    match distinct.len() {
        0 => json!({}),
        1 => distinct.pop().unwrap_or_default(),
        _ => json!({ "anyOf": distinct }),
    }
}

/// A group of no alternatives says nothing.
pub(super) fn empty(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    for word in ["allOf", "anyOf", "oneOf"] {
        if members
            .get(word)
            .and_then(Value::as_array)
            .is_some_and(Vec::is_empty)
        {
            context.note(word, "a list of no schemas says nothing");
            members.shift_remove(word);
        }
    }
}
