//! How much a description may hold. There is one measure for the values of its files and for what
//! overlays make of them.

use serde_json::Value;

/// More than any honest document comes to: the largest public ones have some 2 million nodes.
pub(super) const MAX_SIZE: usize = 600 << 20;

/// What a node, or a line of a text, weighs besides its characters: each may become a line of code,
/// or several, which take some 2,000 bytes until they are written.
const NODE: usize = 200;

/// What a node weighs, or a key, with the text that it consists of.
pub(super) fn of_text(text: &str) -> usize {
    let lines = text.bytes().filter(|byte| *byte == b'\n').count();
    text.len().saturating_add(NODE * (lines + 1))
}

/// What a value weighs with all that is in it.
pub(super) fn of(value: &Value) -> usize {
    let below: usize = match value {
        Value::String(text) => return of_text(text),
        Value::Array(items) => items.iter().map(of).sum(),
        Value::Object(members) => members.iter().map(|(key, v)| of_text(key) + of(v)).sum(),
        _ => 0,
    };
    NODE + below
}

/// How many lists and objects stand in each other at most.
pub(super) fn depth(value: &Value) -> usize {
    let deepest = match value {
        Value::Array(items) => items.iter().map(depth).max(),
        Value::Object(members) => members.values().map(depth).max(),
        _ => return 0,
    };
    1 + deepest.unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_node_and_every_line_of_a_text_counts() {
        assert_eq!(of(&json!({ "a": [1, "b\nc"] })), NODE * 6 + 1 + 3);
    }

    #[test]
    fn the_deepest_place_counts() {
        assert_eq!(depth(&json!([1, { "a": [[]] }, []])), 4);
    }
}
