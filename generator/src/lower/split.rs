//! Which components look different when they are sent than when they are received.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::document::Document;

/// The references of all components whose request and answer forms differ: those with a member
/// that is `readOnly` or `writeOnly`, and those that refer to one of them (OpenAPI 3.0, Schema
/// Object, fixed fields).
pub(super) fn split_components(document: &Document) -> HashSet<String> {
    let mut split = HashSet::new();
    let mut used_by: HashMap<&str, Vec<String>> = HashMap::new();
    let schemas = document.value.pointer("/components/schemas");
    for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
        let own = format!("#/components/schemas/{}", super::escape(name));
        let mut found = Found::default();
        look(schema, &mut found);
        for reference in found.references {
            used_by.entry(reference).or_default().push(own.clone());
        }
        if found.differs {
            split.insert(own);
        }
    }
    let mut open: Vec<String> = split.iter().cloned().collect();
    while let Some(reference) = open.pop() {
        for user in used_by.get(reference.as_str()).into_iter().flatten() {
            if split.insert(user.clone()) {
                open.push(user.clone());
            }
        }
    }
    split
}

#[derive(Default)]
struct Found<'d> {
    differs: bool,
    references: Vec<&'d str>,
}

fn look<'d>(value: &'d Value, found: &mut Found<'d>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                match (key.as_str(), member) {
                    ("readOnly" | "writeOnly", Value::Bool(true)) => found.differs = true,
                    ("$ref", Value::String(reference)) => found.references.push(reference),
                    ("example" | "examples" | "default" | "enum", _) => {}
                    _ => look(member, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| look(item, found)),
        _ => {}
    }
}
