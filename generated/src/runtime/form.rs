//! Forms (`application/x-www-form-urlencoded`).

use serde_json::Value;

use super::param::{encode, text};

/// The media type of a form.
pub(super) const MEDIA_TYPE: &str = "application/x-www-form-urlencoded";

/// An object as a form: `name[key]` for members of members, and a pair for each item of a list, as
/// most servers read forms. Members that are `null` are left out.
pub(super) fn write(body: &Value) -> String {
    let mut pairs = Vec::new();
    for (name, value) in body.as_object().into_iter().flatten() {
        push(name.clone(), value, &mut pairs);
    }
    pairs.join("&")
}

fn push(name: String, value: &Value, pairs: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (key, value) in members {
                push(format!("{name}[{key}]"), value, pairs);
            }
        }
        Value::Array(items) => {
            for item in items {
                push(name.clone(), item, pairs);
            }
        }
        scalar => pairs.push(format!(
            "{}={}",
            encode(&name, false),
            encode(&text(scalar), false)
        )),
    }
}
