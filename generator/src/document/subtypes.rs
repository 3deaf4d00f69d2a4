//! Schemas that others extend: a parent with a discriminator stands for any of its subtypes
//! (OpenAPI 3.0, "Composition and Inheritance (Polymorphism)").

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::Document;
use super::pointer::escape;
use crate::openapi::{Discriminator, Node, Schema};

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
        let parts = own_parts(schema).into_iter();
        for parent in parts.flat_map(|part| part.nodes("allOf")) {
            if let Node::Ref(parent) = parent {
                let own = format!("#/components/schemas/{}", escape(name));
                children.entry(parent.to_owned()).or_default().push(own);
            }
        }
    }
    children
}

/// A schema and the inline parts of its `allOf`, which are as much its own.
pub(crate) fn own_parts(schema: Schema<'_>) -> Vec<Schema<'_>> {
    let mut parts = vec![schema];
    let mut next = 0;
    while let Some(part) = parts.get(next).copied() {
        parts.extend(part.nodes("allOf").filter_map(|node| match node {
            Node::Item(inline) => Some(inline),
            Node::Ref(_) => None,
        }));
        next += 1;
    }
    parts
}

impl Document {
    fn own_parts(&self, reference: &str) -> Vec<Schema<'_>> {
        match self.schema(reference) {
            Some(Node::Item(schema)) => own_parts(schema),
            _ => Vec::new(),
        }
    }

    /// The discriminator of a component that stands for its subtypes, if it has any: one of its own,
    /// or in a part of its `allOf`, where it names no alternatives.
    pub(crate) fn subtype_discriminator(&self, reference: &str) -> Option<Discriminator<'_>> {
        let parts = self.own_parts(reference);
        let has_choices = |part: &Schema| {
            let mut choices = part.nodes("oneOf").chain(part.nodes("anyOf"));
            choices.next().is_some()
        };
        let mut discriminators = parts.iter().filter_map(|part| part.discriminator());
        discriminators
            .next()
            .filter(|_| !parts.iter().any(has_choices))
    }

    /// The components that a component extends, the nearest first.
    pub(crate) fn ancestors(&self, reference: &str) -> Vec<&str> {
        let parents = |reference: &str| -> Vec<&str> {
            let parts = self.own_parts(reference).into_iter();
            let nodes = parts.flat_map(|part| part.nodes("allOf"));
            let parents = nodes.filter_map(|node| match node {
                Node::Ref(parent) => Some(self.end_of(parent)),
                Node::Item(_) => None,
            });
            parents.collect()
        };
        let mut found: Vec<&str> = Vec::new();
        let mut seen: HashSet<&str> = HashSet::new();
        let mut open = parents(reference);
        while !open.is_empty() {
            open.retain(|parent| *parent != reference && seen.insert(parent));
            found.extend(&open);
            open = open.iter().flat_map(|parent| parents(parent)).collect();
        }
        found
    }

    /// What a component stands for: those that extend it, theirs, and those that its mapping names,
    /// in the order of the description, so that a new one moves no other. One of them that has a
    /// discriminator itself stands for those that extend it.
    pub(crate) fn subtypes(&self, reference: &str) -> Vec<&str> {
        let Some(discriminator) = self.subtype_discriminator(reference) else {
            return Vec::new();
        };
        let mut found: HashSet<&str> = HashSet::new();
        let mut open = vec![reference];
        while let Some(parent) = open.pop() {
            for child in self.children.get(parent).into_iter().flatten() {
                if child != reference && found.insert(child) && !self.is_extended_by_tag(child) {
                    open.push(child);
                }
            }
        }
        let ancestors = self.ancestors(reference);
        for (_, target) in discriminator.mapping() {
            let by_name = self.component_reference(target);
            let known = [target, by_name].into_iter();
            let target = known
                .map(|name| self.component_of(name))
                .find(|r| !r.is_empty());
            // A mapping that is copied from a parent names the siblings as well.
            let is_sibling = |target: &str| {
                let mut theirs = ancestors.iter().filter_map(|a| self.children.get(*a));
                ancestors.contains(&target)
                    || theirs.any(|children| children.iter().any(|child| child == target))
            };
            found.extend(target.filter(|t| *t != reference && !is_sibling(t)));
        }
        let mut found: Vec<&str> = found.into_iter().collect();
        found.sort_by_key(|subtype| self.component_place(subtype));
        found
    }

    fn is_extended_by_tag(&self, reference: &str) -> bool {
        self.children.contains_key(reference) && self.subtype_discriminator(reference).is_some()
    }
}
