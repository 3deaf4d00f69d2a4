//! Making a mutant that fails smaller, as long as it fails in the same way.

use serde_json::Value;

/// So often the smaller one is tried.
const TRIES: usize = 3000;

/// The text of a smaller description that `fails` as well; none if it is not JSON.
pub fn shrink(text: &[u8], fails: &mut dyn FnMut(&[u8]) -> bool) -> Option<Vec<u8>> {
    let mut value: Value = serde_json::from_slice(text).ok()?;
    let mut still = |value: &Value| fails(value.to_string().as_bytes());
    if !still(&value) {
        return None;
    }
    let mut tries = 0;
    let mut smaller = true;
    while smaller && tries < TRIES {
        smaller = false;
        let mut open = vec![String::new()];
        while let Some(pointer) = open.pop() {
            let mut place = 0;
            while place < length(&value, &pointer) && tries < TRIES {
                tries += 1;
                let Some(without) = without(&value, &pointer, place) else {
                    break;
                };
                if still(&without) {
                    (value, smaller) = (without, true);
                } else {
                    place += 1;
                }
            }
            open.extend(below(&value, &pointer));
        }
    }
    serde_json::to_vec_pretty(&value).ok()
}

fn length(root: &Value, pointer: &str) -> usize {
    match root.pointer(pointer) {
        Some(Value::Array(items)) => items.len(),
        Some(Value::Object(members)) => members.len(),
        _ => 0,
    }
}

/// The value without one item or member.
fn without(root: &Value, pointer: &str, place: usize) -> Option<Value> {
    let mut root = root.clone();
    match root.pointer_mut(pointer)? {
        Value::Array(items) => drop(items.remove(place)),
        Value::Object(members) => {
            let key = members.keys().nth(place)?.clone();
            members.shift_remove(&key);
        }
        _ => return None,
    }
    Some(root)
}

fn below(root: &Value, pointer: &str) -> Vec<String> {
    match root.pointer(pointer) {
        Some(Value::Array(items)) => (0..items.len()).map(|i| format!("{pointer}/{i}")).collect(),
        Some(Value::Object(members)) => members
            .keys()
            .map(|key| format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")))
            .collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_makes_it_fail_is_left() {
        let text = br#"{"a": [1, {"b": 2, "evil": [3]}], "c": {}}"#;
        let mut fails = |text: &[u8]| String::from_utf8_lossy(text).contains("evil");
        let small = shrink(text, &mut fails).unwrap_or_default();
        let small: Value = serde_json::from_slice(&small).unwrap_or_default();
        assert_eq!(small, serde_json::json!({ "a": [{ "evil": [] }] }));
    }
}
