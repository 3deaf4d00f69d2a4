//! The bounds of whole numbers.

use serde_json::{Map, Value};

use crate::openapi::Schema;

/// `1.0` is a whole number too where an integer's bound is needed.
pub(crate) fn whole(node: &mut Value) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if Schema::of_members(members).type_name() == Some("integer") {
        let words = [
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ];
        for word in words {
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
