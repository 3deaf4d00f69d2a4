//! Which components look different when they are sent than when they are received.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::document::{Document, Kind, Spot, walk};
use crate::openapi::{Discriminator, Node, Schema};

/// The references of all components whose request and response forms differ: those with a member
/// that is `readOnly` or `writeOnly`, and those that refer to one of them (OpenAPI 3.0, Schema
/// Object, fixed fields).
pub(super) fn components_with_variants(document: &Document) -> HashSet<String> {
    let mut split = HashSet::new();
    let mut used_by: HashMap<&str, Vec<String>> = HashMap::new();
    let mut subtypes: HashMap<String, Vec<String>> = HashMap::new();
    let schemas = document.value.pointer("/components/schemas");
    for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
        let own = format!("#/components/schemas/{}", super::escape(name));
        let found = look(schema);
        for reference in found.references {
            used_by.entry(reference).or_default().push(own.clone());
        }
        // A parent with a discriminator stands for its subtypes: it differs where they do.
        let parts = Schema::of(schema).into_iter().flat_map(Schema::part_nodes);
        for part in parts {
            if let Node::Ref(parent) = part {
                let parents = subtypes.entry(own.clone()).or_default();
                parents.push(parent.to_owned());
            }
        }
        if found.differs {
            split.insert(own);
        }
    }
    let mut open: Vec<String> = split.iter().cloned().collect();
    while let Some(reference) = open.pop() {
        let users = used_by.get(reference.as_str()).into_iter().flatten();
        let parents = subtypes.get(reference.as_str()).into_iter().flatten();
        let parents = parents.filter(|parent| document.subtype_discriminator(parent).is_some());
        for user in users.chain(parents) {
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

fn look(schema: &Value) -> Found<'_> {
    let mut found = Found::default();
    let root = Spot::base("");
    walk(
        schema,
        Kind::Schema,
        &root,
        &mut |node, kind, _| match kind {
            Kind::Schema => match Node::of(node) {
                Some(Node::Ref(reference)) => found.references.push(reference),
                Some(Node::Item(schema)) => found.differs |= schema.is_one_way(),
                None => {}
            },
            Kind::Discriminator => {
                let discriminator = Discriminator::of(node).into_iter();
                let targets = discriminator.flat_map(Discriminator::mapping);
                found.references.extend(targets.map(|(_, target)| target));
            }
            _ => {}
        },
    );
    found
}
