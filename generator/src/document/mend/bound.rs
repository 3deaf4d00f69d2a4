//! Rules for the bounds of numbers.

use serde_json::{Map, Value};

use super::site::Site;

/// OpenAPI 3.1 gives the bound itself, 3.0 says that `minimum` is not included.
pub(super) fn exclusive_minimum(node: &mut Value, _site: &mut Site<'_, '_>) {
    exclusive(node, "exclusiveMinimum", "minimum", |bound, plain| {
        bound >= plain
    });
}

/// As [`exclusive_minimum`], for the upper bound.
pub(super) fn exclusive_maximum(node: &mut Value, _site: &mut Site<'_, '_>) {
    exclusive(node, "exclusiveMaximum", "maximum", |bound, plain| {
        bound <= plain
    });
}

fn exclusive(node: &mut Value, word: &str, plain: &str, narrower: fn(f64, f64) -> bool) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let Some(Value::Number(bound)) = members.get(word) else {
        return;
    };
    let bound = bound.clone();
    let other = members.get(plain).and_then(Value::as_f64);
    let counts = match (bound.as_f64(), other) {
        (Some(bound), Some(other)) => narrower(bound, other),
        _ => true,
    };
    if counts {
        members.insert(plain.to_owned(), Value::Number(bound));
        members.insert(word.to_owned(), Value::Bool(true));
    } else {
        members.shift_remove(word);
    }
}

/// `1.0` is a whole number too where an integer's bound is needed.
pub(super) fn whole(node: &mut Value, _site: &mut Site<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if members.get("type").is_some_and(|name| name == "integer") {
        for word in ["minimum", "maximum", "multipleOf"] {
            make_whole(members, word);
        }
    }
}

fn make_whole(members: &mut Map<String, Value>, word: &str) {
    let Some(Value::Number(number)) = members.get(word) else {
        return;
    };
    let float = number.as_f64().filter(|_| number.is_f64());
    // Beyond 2^53 a float does not say which whole number is meant.
    if let Some(float) = float.filter(|f| f.fract() == 0.0 && f.abs() < 9e15) {
        members.insert(word.to_owned(), Value::from(float as i64));
    }
}
