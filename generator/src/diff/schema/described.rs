//! What is said of a schema in words.

use serde_json::Value;

use crate::diff::here::Here;
use crate::diff::shape::{Shape, places};
use crate::diff::value::sorted_text;
use crate::diff::walk::Walk;
use crate::diff::words::compare_text;

/// What is said in words.
pub(super) fn compare(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    for keyword in ["title", "description", "externalDocs"] {
        compare_text(
            walk,
            here,
            keyword,
            (old.get(keyword), new.get(keyword)),
            places(old, new, keyword),
        );
    }
    // What is written as a number in one format is text in another: readers see the same.
    let example = |shape: &Shape| match shape.example() {
        Some(Value::String(text)) => Some(text.clone()),
        other => other.filter(|value| !value.is_null()).map(sorted_text),
    };
    if example(old) != example(new) {
        let message = "another example".to_owned();
        walk.note(
            here,
            "example-changed",
            places(old, new, "example"),
            message,
        );
    }
}
