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
        let parts = schema.own().into_iter();
        for parent in parts.flat_map(Schema::part_nodes) {
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
        // It may stand in a part that the component has of its own.
        let own = schema.own();
        let has_choices = |schema: &Schema| {
            let mut groups = ["oneOf", "anyOf"].into_iter();
            groups.any(|group| !schema.alternatives(group).is_empty())
        };
        match own.iter().any(has_choices) {
            true => None,
            false => own.into_iter().find_map(Schema::discriminator),
        }
    }

    /// The discriminators that a component inherits, from what it extends, the nearest first; its own
    /// is not among them.
    pub(crate) fn inherited_discriminators(&self, reference: &str) -> Vec<Discriminator<'_>> {
        let mut seen: HashSet<&str> = HashSet::new();
        let mut found = Vec::new();
        let mut level = self.parents(reference);
        while !level.is_empty() {
            level.retain(|parent| seen.insert(parent));
            found.extend(
                level
                    .iter()
                    .filter_map(|parent| self.subtype_discriminator(parent)),
            );
            level = level
                .iter()
                .flat_map(|parent| self.parents(parent))
                .collect();
        }
        found
    }

    /// The components that one extends.
    fn parents(&self, reference: &str) -> Vec<&str> {
        let Some(Node::Item(schema)) = self.schema(reference) else {
            return Vec::new();
        };
        let nodes = schema.own().into_iter().flat_map(Schema::part_nodes);
        let parents = nodes.filter_map(|node| match node {
            Node::Ref(parent) => Some(self.resolve_alias(parent)),
            Node::Item(_) => None,
        });
        parents.collect()
    }

    /// Whether a component stands for subtypes of its own: those are reached through it.
    fn is_parent(&self, reference: &str) -> bool {
        let has_children = self.children.contains_key(reference);
        has_children && self.subtype_discriminator(reference).is_some()
    }

    /// What a component stands for: those that extend it, those that extend these unless they stand for
    /// them, and those that its mapping names, in the order of the description, so that a new one moves
    /// no other.
    pub(crate) fn subtypes(&self, reference: &str) -> Vec<&str> {
        let Some(discriminator) = self.subtype_discriminator(reference) else {
            return Vec::new();
        };
        let mut found: HashSet<&str> = HashSet::new();
        let mut open = vec![reference];
        while let Some(parent) = open.pop() {
            for child in self.children.get(parent).into_iter().flatten() {
                if child != reference && found.insert(child) && !self.is_parent(child) {
                    open.push(child);
                }
            }
        }
        // A mapping that is copied from a parent names that and its other subtypes as well.
        let parents = self.parents(reference);
        let is_sibling = |target: &str| {
            let mut theirs = parents
                .iter()
                .filter_map(|parent| self.children.get(*parent));
            parents.contains(&target)
                || theirs.any(|children| children.iter().any(|child| child == target))
        };
        for (_, target) in discriminator.mapping() {
            let by_name = self.component_reference(target);
            let known = [target, by_name].into_iter();
            let target = known
                .map(|name| self.component_of(name))
                .find(|r| !r.is_empty());
            found.extend(target.filter(|target| *target != reference && !is_sibling(target)));
        }
        let mut found: Vec<&str> = found.into_iter().collect();
        found.sort_by_key(|subtype| self.component_place(subtype));
        found
    }
}
