//! Rules for `anyOf`, `oneOf` and `allOf`.

use serde_json::{Value, json};

use super::context::RuleContext;

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
