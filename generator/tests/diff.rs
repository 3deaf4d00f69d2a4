//! What `diff` says of pairs of descriptions.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use generator::diagnostic::Diagnostics;
use generator::diff::{self, Bump, Diff, Direction, TABLE};
use generator::document::Options;
use serde::Deserialize;
use serde_json::{Value, json};

/// Two schemas, and what is said of them as a request's and as a response's.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Schemas {
    change: String,
    old: Value,
    new: Value,
    sent: String,
    received: String,
}

/// Two documents, and what is said of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Documents {
    change: String,
    #[serde(default)]
    old: Value,
    #[serde(default)]
    new: Value,
    expect: String,
}

fn folder() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diff"))
}

fn read<T: serde::de::DeserializeOwned>(name: &str) -> Vec<T> {
    let text = fs::read_to_string(folder().join(name)).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

/// The description that pairs of documents change.
fn base() -> Value {
    let kind = json!({"type": "object", "required": ["kind", "species"], "properties": {
        "kind": {"type": "string"}, "species": {"type": "string"},
    }});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://a.test"}],
        "security": [{"bearer": []}],
        "paths": {
            "/things": {"get": {
                "operationId": "listThings", "tags": ["Things"],
                "responses": {"200": {"description": "All", "content": {"application/json": {
                    "schema": {"type": "array", "items": {"type": "string"}},
                }}}},
            }},
            "/things/{id}": {"get": {
                "operationId": "getThing", "tags": ["Things"],
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "responses": {"200": {"description": "One", "content": {"application/json": {
                    "schema": {"type": "string"},
                }}}},
            }},
        },
        "components": {
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
            "schemas": {"Cat": kind, "Dog": kind},
        },
    })
}

/// A description of one operation that sends or receives a schema.
fn with_schema(schema: &Value, direction: Direction, name: &str) -> Value {
    let content = json!({"content": {"application/json": {"schema": schema}}});
    let mut operation = json!({"operationId": "op", "responses": {"204": {"description": "Done"}}});
    match direction {
        Direction::Sent => operation["requestBody"] = content,
        _ => {
            operation["responses"] = json!({"200": content});
            operation["responses"]["200"]["description"] = json!("Done");
        }
    }
    let mut document = base();
    document["paths"] = json!({"/op": {"post": operation}});
    document["components"]["schemas"][name] =
        json!({"type": "object", "properties": {"a": {"type": "string"}}});
    document
}

/// Compares two descriptions as files.
fn compare(old: &str, new: &str) -> Diff {
    let folder = tempfile::tempdir().unwrap();
    let (a, b) = (
        folder.path().join("old.yaml"),
        folder.path().join("new.yaml"),
    );
    fs::write(&a, old).unwrap();
    fs::write(&b, new).unwrap();
    let options = Options::default();
    let mut diagnostics = Diagnostics::new();
    let diff = diff::compare((&a, &options), (&b, &options), None, &mut diagnostics);
    diff.unwrap()
}

/// The changes as the files of pairs spell them, without those of types that only one side has.
fn said(diff: &Diff) -> BTreeSet<String> {
    let line = |change: &diff::Change| format!("{} {}", change.code, change.level().name());
    diff.changes.iter().map(line).collect()
}

fn expected(text: &str) -> BTreeSet<String> {
    let lines = text.split(", ").filter(|line| *line != "nothing");
    lines.map(str::to_owned).collect()
}

#[test]
fn pairs_of_schemas_are_judged_by_the_way_they_travel() {
    let mut wrong = Vec::new();
    for pair in read::<Schemas>("schemas.yaml") {
        for (direction, want) in [
            (Direction::Sent, &pair.sent),
            (Direction::Received, &pair.received),
        ] {
            let uses = |schema: &Value, name: &str| schema.to_string().contains(name);
            let (before, after) = match uses(&pair.old, "Old") {
                true => ("Old", "New"),
                false => ("Same", "Same"),
            };
            let old = with_schema(&pair.old, direction, before).to_string();
            let new = with_schema(&pair.new, direction, after).to_string();
            let (said, want) = (said(&compare(&old, &new)), expected(want));
            if said != want {
                wrong.push(format!(
                    "{} ({direction:?})\n  {said:?}\n  not {want:?}",
                    pair.change
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pairs_of_documents_are_judged() {
    let mut wrong = Vec::new();
    for pair in read::<Documents>("documents.yaml") {
        let patched = |patch: &Value| {
            let mut document = base();
            merge(&mut document, patch);
            document.to_string()
        };
        let (said, want) = (
            said(&compare(&patched(&pair.old), &patched(&pair.new))),
            expected(&pair.expect),
        );
        if said != want {
            wrong.push(format!("{}\n  {said:?}\n  not {want:?}", pair.change));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// JSON Merge Patch (RFC 7386), without removals.
fn merge(into: &mut Value, patch: &Value) {
    match (into, patch) {
        (Value::Object(into), Value::Object(patch)) => {
            for (key, value) in patch {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (_, Value::Null) => {}
        (into, patch) => *into = patch.clone(),
    }
}

#[test]
fn every_kind_of_change_has_a_pair_each_way() {
    let schemas = read::<Schemas>("schemas.yaml");
    let documents = read::<Documents>("documents.yaml");
    assert!(2 * schemas.len() + documents.len() >= 150);
    let sent: String = schemas
        .iter()
        .map(|pair| format!("{},", pair.sent))
        .collect();
    let received: String = schemas
        .iter()
        .map(|pair| format!("{},", pair.received))
        .collect();
    let whole: String = documents
        .iter()
        .map(|pair| format!("{},", pair.expect))
        .collect();
    for rule in TABLE {
        let has = |text: &str| {
            let mut words = text.split([' ', ',']);
            words.any(|word| word == rule.code)
        };
        match rule.sent == rule.received {
            true => assert!(has(&sent) || has(&received) || has(&whole), "{}", rule.code),
            false => {
                let twice = whole.matches(rule.code).count() >= 2;
                assert!(twice || (has(&sent) && has(&received)), "{}", rule.code);
            }
        }
    }
}

#[test]
fn identical_documents_have_no_changes() {
    let text = base().to_string();
    let diff = compare(&text, &text);
    assert_eq!(diff.changes, []);
    assert_eq!(diff.bump(), Bump::None);
    assert_eq!(diff.compared, 2);
}

#[test]
fn reordered_documents_have_no_changes() {
    fn reordered(value: &Value) -> Value {
        match value {
            Value::Object(members) => members
                .iter()
                .rev()
                .map(|(key, value)| (key.clone(), reordered(value)))
                .collect(),
            Value::Array(items) => items.iter().rev().map(reordered).collect(),
            other => other.clone(),
        }
    }
    let diff = compare(
        &everything().to_string(),
        &reordered(&everything()).to_string(),
    );
    assert_eq!(diff.changes, []);
}

#[test]
fn yaml_and_json_of_the_same_document_have_no_changes() {
    let yaml = serde_yaml::to_string(&everything()).unwrap();
    let diff = compare(&yaml, &everything().to_string());
    assert_eq!(diff.changes, []);
}

#[test]
fn a_document_in_the_words_of_another_version_has_no_changes() {
    let schema = json!({"type": "object", "properties": {
        "a": {"type": "string", "nullable": true, "example": "x"},
        "b": {"type": "integer", "minimum": 1, "exclusiveMinimum": true},
        "c": {"type": "string", "enum": ["only"]},
        "d": {"type": "string", "format": "byte"},
        "e": {"$ref": "#/components/schemas/Cat"},
    }});
    let newer = json!({"type": "object", "properties": {
        "a": {"type": ["string", "null"], "examples": ["x"]},
        "b": {"type": "integer", "exclusiveMinimum": 1},
        "c": {"const": "only"},
        "d": {"type": "string", "contentEncoding": "base64"},
        "e": {"$ref": "#/components/schemas/Cat"},
    }});
    let old = with_schema(&schema, Direction::Sent, "Same");
    let mut new = with_schema(&newer, Direction::Sent, "Same");
    new["openapi"] = json!("3.1.0");
    assert_eq!(compare(&old.to_string(), &new.to_string()).changes, []);
}

/// A description with a bit of everything that pairs of documents add.
fn everything() -> Value {
    let mut document = base();
    for pair in read::<Documents>("documents.yaml") {
        // Some pairs spell one thing in several ways.
        let text = pair.new.to_string();
        if !text.contains("/more") && !text.contains("X-Left") {
            merge(&mut document, &pair.new);
        }
    }
    // Of several servers the first is the one that calls go to, so their order means something.
    document["servers"] = json!([{"url": "https://a.test"}]);
    document
}

#[test]
fn a_change_tells_its_places_and_the_operations_that_it_reaches() {
    let mut old = base();
    let item = json!({"$ref": "#/components/schemas/Cat"});
    old["paths"]["/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]["items"] =
        item.clone();
    old["paths"]["/things/{id}"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] =
        item;
    let mut new = old.clone();
    new["components"]["schemas"]["Cat"]["properties"]["age"] = json!({"type": "integer"});
    let diff = compare(
        &serde_yaml::to_string(&old).unwrap(),
        &serde_yaml::to_string(&new).unwrap(),
    );
    let [change] = &diff.changes[..] else {
        panic!("{:?}", diff.changes);
    };
    assert_eq!(change.message, "the member `age` is new");
    assert_eq!(change.operations, ["GET /things", "GET /things/{id}"]);
    assert_eq!(
        change.new.place.pointer,
        "/components/schemas/Cat/properties/age"
    );
    assert!(change.new.there && !change.old.there);
    assert!(change.new.place.position.is_some() && change.old.place.position.is_some());
}

#[test]
fn a_type_that_holds_itself_is_compared_once() {
    let node = |extra: Value| {
        let mut document = with_schema(
            &json!({"$ref": "#/components/schemas/Node"}),
            Direction::Sent,
            "Node",
        );
        document["components"]["schemas"]["Node"] = json!({"type": "object", "properties": {
            "next": {"$ref": "#/components/schemas/Node"}, "value": extra,
        }});
        document.to_string()
    };
    let diff = compare(
        &node(json!({"type": "string"})),
        &node(json!({"type": "integer"})),
    );
    assert_eq!(diff.changes.len(), 1, "{:?}", diff.changes);
}

#[test]
fn a_type_that_holds_itself_is_compared_with_one_that_is_written_out() {
    let node =
        json!({"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Node"}}});
    let named = json!({"$ref": "#/components/schemas/Node"});
    let document = |schema: &Value| {
        let mut document = with_schema(schema, Direction::Sent, "Node");
        document["components"]["schemas"]["Node"] = node.clone();
        document.to_string()
    };
    let diff = compare(&document(&named), &document(&node));
    let codes: Vec<&str> = diff.changes.iter().map(|change| change.code).collect();
    assert_eq!(codes, ["type-inlined"]);
}

#[test]
fn the_version_is_told_by_the_public_api_of_the_crate() {
    let versions = [
        // The type of a member changes although the wire takes the same.
        (
            json!({"type": "integer"}),
            json!({"type": "number"}),
            Bump::Major,
        ),
        (
            json!({"type": "object", "properties": {"a": {"type": "string"}}}),
            json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}}),
            Bump::Minor,
        ),
        (
            json!({"type": "string", "maxLength": 3}),
            json!({"type": "string", "maxLength": 4}),
            Bump::Patch,
        ),
    ];
    for direction in [Direction::Sent, Direction::Received] {
        for (old, new, bump) in &versions {
            let document = |schema| with_schema(schema, direction, "Same").to_string();
            let diff = compare(&document(old), &document(new));
            assert_eq!(diff.bump(), *bump, "{new}: {:?}", diff.surface);
        }
    }
}

#[test]
fn a_member_more_that_always_comes_breaks_nobody() {
    let object = |required: &[&str]| {
        json!({"type": "object", "required": required, "properties": {
            "a": {"type": "string"}, "b": {"type": "string"}, "c": {"type": "string"},
        }})
    };
    let mut old = object(&["a"]);
    if let Some(properties) = old["properties"].as_object_mut() {
        properties.remove("b");
    }
    let document = |schema| with_schema(&schema, Direction::Received, "Same").to_string();
    let diff = compare(&document(old), &document(object(&["a", "b"])));
    assert_eq!(diff.bump(), Bump::Minor, "{:?}", diff.surface);
}
