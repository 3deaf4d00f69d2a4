//! Schemas that others extend: a parent with a discriminator stands for any of its subtypes
//! (OpenAPI 3.0, "Composition and Inheritance (Polymorphism)").

use std::collections::{HashMap, HashSet};

use openapiv3::{Discriminator, OpenAPI, ReferenceOr, Schema, SchemaKind};

use super::Document;
use super::pointer::escape;

/// For each component, by reference, those that extend it directly.
pub(super) type Children = HashMap<String, Vec<String>>;

/// Finds which components extend which.
pub(super) fn children(openapi: &OpenAPI) -> Children {
    let mut children = Children::new();
    let components = openapi.components.iter();
    for (name, schema) in components.flat_map(|c| &c.schemas) {
        for parent in parents(schema) {
            let own = format!("#/components/schemas/{}", escape(name));
            children.entry(parent.to_owned()).or_default().push(own);
        }
    }
    children
}

fn parents(schema: &ReferenceOr<Schema>) -> impl Iterator<Item = &str> {
    let all_of = match schema {
        ReferenceOr::Item(schema) => match &schema.schema_kind {
            SchemaKind::AllOf { all_of } => all_of.as_slice(),
            SchemaKind::Any(any) => any.all_of.as_slice(),
            _ => &[],
        },
        ReferenceOr::Reference { .. } => &[],
    };
    all_of.iter().filter_map(|node| match node {
        ReferenceOr::Reference { reference } => Some(reference.as_str()),
        ReferenceOr::Item(_) => None,
    })
}

impl Document {
    /// The discriminator of a component that stands for its subtypes, if it has any: one of its own,
    /// where it names no alternatives.
    pub(crate) fn subtype_discriminator(&self, reference: &str) -> Option<&Discriminator> {
        let ReferenceOr::Item(schema) = self.schema(reference)? else {
            return None;
        };
        let has_choices = match &schema.schema_kind {
            SchemaKind::OneOf { .. } | SchemaKind::AnyOf { .. } => true,
            SchemaKind::Any(any) => !any.one_of.is_empty() || !any.any_of.is_empty(),
            _ => false,
        };
        let discriminator = schema.schema_data.discriminator.as_ref();
        discriminator.filter(|_| !has_choices)
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
        for target in discriminator.mapping.values() {
            let by_name = self.component_reference(target);
            let known = [target.as_str(), by_name].into_iter();
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
