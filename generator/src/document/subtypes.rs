//! Schemas that others extend: a parent with a discriminator stands for any of its subtypes
//! (OpenAPI 3.0, "Composition and Inheritance (Polymorphism)").

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Document;
use super::pointer::escape;
use crate::openapi::{Discriminator, Node};

/// For each component, by reference, those that extend it directly.
pub(super) type Children = HashMap<String, Vec<String>>;

/// Finds which components extend which.
pub(super) fn children(root: &Value) -> Children {
    let mut children = Children::new();
    let schemas = root.pointer("/components/schemas");
    for (name, schema) in schemas.and_then(Value::as_object).into_iter().flatten() {
        let Some(Node::Item(schema)) = Node::of(schema) else {
            continue;
        };
        for parent in schema.nodes("allOf") {
            if let Node::Ref(parent) = parent {
                let own = format!("#/components/schemas/{}", escape(name));
                children.entry(parent.to_owned()).or_default().push(own);
            }
        }
    }
    children
}

impl Document {
    /// The discriminator of a component that stands for its subtypes, if it has any: one of its own,
    /// where it names no alternatives.
    pub(crate) fn subtype_discriminator(&self, reference: &str) -> Option<Discriminator<'_>> {
        let Node::Item(schema) = self.schema(reference)? else {
            return None;
        };
        let mut choices = schema.nodes("oneOf").chain(schema.nodes("anyOf"));
        let has_choices = choices.next().is_some();
        schema.discriminator().filter(|_| !has_choices)
    }

    /// What a component stands for: those that extend it, theirs, and those that its mapping names,
    /// in the order of the description, so that a new one moves no other.
    pub(crate) fn subtypes(&self, reference: &str) -> Vec<&str> {
        let Some(discriminator) = self.subtype_discriminator(reference) else {
            return Vec::new();
        };
        let mut found: HashSet<&str> = HashSet::new();
        let mut open = vec![reference];
        while let Some(parent) = open.pop() {
            for child in self.children.get(parent).into_iter().flatten() {
                if child != reference && found.insert(child) {
                    open.push(child);
                }
            }
        }
        for (_, target) in discriminator.mapping() {
            let by_name = self.component_reference(target);
            let known = [target, by_name].into_iter();
            let target = known
                .map(|name| self.component_of(name))
                .find(|r| !r.is_empty());
            found.extend(target.filter(|target| *target != reference));
        }
        let mut found: Vec<&str> = found.into_iter().collect();
        found.sort_by_key(|subtype| self.component_place(subtype));
        found
    }
}
