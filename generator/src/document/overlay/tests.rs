use std::fs;

use serde_json::{Value, json};

use super::apply;
use crate::diagnostic::Diagnostics;

/// What comes of a document with an overlay of these actions, and what is said.
fn overlaid(mut value: Value, actions: Value) -> (Value, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("change.overlay.json");
    let overlay = json!({ "overlay": "1.1.0", "actions": actions });
    fs::write(&path, overlay.to_string()).unwrap();
    let mut diagnostics = Diagnostics::new();
    let sound = apply(
        &[path],
        &mut value,
        &folder.path().join("api.yaml"),
        &mut diagnostics,
    );
    assert_eq!(sound, diagnostics.is_empty());
    let said = diagnostics.iter();
    let said = said.map(|d| format!("{}: {}", d.place.pointer, d.message));
    (value, said.collect())
}

fn silently(value: Value, actions: Value) -> Value {
    let (value, said) = overlaid(value, actions);
    assert_eq!(said, Vec::<String>::new());
    value
}

#[test]
fn objects_are_merged_member_by_member() {
    let value = json!({"info": {"title": "A", "tags": [1], "x": {"a": 1}}});
    let update = json!({"title": "B", "tags": [2], "x": {"b": 2}, "y": 3});
    assert_eq!(
        silently(value, json!([{"target": "$.info", "update": update}])),
        json!({"info": {"title": "B", "tags": [1, 2], "x": {"a": 1, "b": 2}, "y": 3}})
    );
}

#[test]
fn lists_take_more_items_and_values_are_replaced() {
    let value = json!({"a": [1], "b": [1], "c": "old"});
    let actions = json!([
        {"target": "$.a", "update": [2, 3]},
        {"target": "$.b", "update": {"n": 2}},
        {"target": "$.c", "update": "new"},
    ]);
    assert_eq!(
        silently(value, actions),
        json!({"a": [1, 2, 3], "b": [1, {"n": 2}], "c": "new"})
    );
}

#[test]
fn every_node_that_is_meant_is_removed() {
    let value = json!({"paths": {"/a": {"x": 1}, "/b": {}}, "tags": ["a", "b", "a"]});
    let actions = json!([
        {"target": "$.paths[?@.x == 1]", "remove": true},
        {"target": "$.tags[?@ == 'a']", "remove": true},
    ]);
    assert_eq!(
        silently(value, actions),
        json!({"paths": {"/b": {}}, "tags": ["b"]})
    );
}

#[test]
fn a_node_can_be_moved_by_a_copy() {
    let value = json!({"paths": {"/items": {"get": {}}}});
    let actions = json!([
        {"target": "$.paths", "update": {"/new": {}}},
        {"target": "$.paths['/new']", "copy": "$.paths['/items']"},
        {"target": "$.paths['/items']", "remove": true},
    ]);
    assert_eq!(
        silently(value, actions),
        json!({"paths": {"/new": {"get": {}}}})
    );
}

#[test]
fn what_cannot_be_done_is_said_with_its_place() {
    let value = json!({"info": {"title": "A"}});
    let actions = json!([
        {"target": "$.paths", "remove": true},
        {"target": "$.info[", "remove": true},
        {"target": "$.info", "update": {"title": {}}},
        {"target": "$.info"},
        {"target": "$", "remove": true},
        {"target": "$.info", "copy": "$.nothing"},
    ]);
    let (unchanged, said) = overlaid(value.clone(), actions);
    assert_eq!(unchanged, value);
    let begins = [
        "/actions/0/target: nothing in the description is meant",
        "/actions/1/target: `$.info[` is not a JSONPath",
        "/actions/2/update: this does not fit what is at `#/info/title`",
        "/actions/3: this says neither",
        "/actions/4/target: the description as a whole cannot be removed",
        "/actions/5/copy: this has to mean one place",
    ];
    assert_eq!(said.len(), begins.len(), "{said:?}");
    for (said, begin) in said.iter().zip(begins) {
        assert!(said.starts_with(begin), "{said}");
    }
}

#[test]
fn an_overlay_for_another_description_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("change.overlay.yaml");
    let text = "overlay: 1.0.0\nextends: ./other.yaml\nactions: [{target: $, update: {}}]\n";
    fs::write(&path, text).unwrap();
    let mut diagnostics = Diagnostics::new();
    let spec = folder.path().join("api.yaml");
    assert!(!apply(&[path], &mut json!({}), &spec, &mut diagnostics));
    assert_eq!(diagnostics.iter().next().unwrap().place.pointer, "/extends");
}

#[test]
fn a_description_does_not_grow_without_end() {
    let doubling = |number: usize| {
        let twice =
            json!({"target": "$", "update": {(number + 1).to_string(): {"l": {}, "r": {}}}});
        let copy = |side: &str| {
            let target = format!("$['{}'].{side}", number + 1);
            json!({"target": target, "copy": format!("$['{number}']")})
        };
        [twice, copy("l"), copy("r")]
    };
    let actions: Vec<Value> = (0..10).flat_map(doubling).collect();
    let text = "\n".repeat(10_000);
    let (_, said) = overlaid(json!({"0": {"a": text}}), json!(actions));
    assert!(said[0].ends_with("/copy: this would make the description too large"));
    let nested = (0..140).map(|_| json!({"target": "$.a", "copy": "$"}));
    let (_, said) = overlaid(json!({"a": {}}), nested.collect());
    assert!(said[0].ends_with("/copy: this would make the description more than 128 levels deep"));
}

#[test]
fn a_path_is_not_repeated_at_length() {
    let action = json!({"target": "$".to_owned() + &"[".repeat(100_000), "remove": true});
    let (_, said) = overlaid(json!({}), json!([action]));
    assert!(said[0].len() < 400, "{}", said[0]);
}
