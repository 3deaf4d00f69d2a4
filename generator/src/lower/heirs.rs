//! Schemas that others extend: a parent with a discriminator stands for any of its heirs
//! (OpenAPI 3.0, "Composition and Inheritance (Polymorphism)").

use std::collections::HashMap;

use openapiv3::{Discriminator, ReferenceOr, Schema, SchemaKind};
use serde_json::Value;

use super::choice::Alternative;
use super::facets::{Facets, Node};
use super::schema::Form;
use super::tags::{self, Tags};
use super::{At, Lowerer, variant};
use crate::document::Document;
use crate::model::{Guard, Shape, Union, Variant};

/// For each component, by reference, those that extend it directly.
pub(super) type Children<'d> = HashMap<&'d str, Vec<&'d str>>;

/// Finds which components extend which.
pub(super) fn children(document: &Document) -> Children<'_> {
    let mut children = Children::new();
    let components = document.openapi.components.iter();
    for (name, schema) in components.flat_map(|c| &c.schemas) {
        let own = document.component_reference(name);
        for parent in parents(schema) {
            children.entry(parent).or_default().push(own);
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

impl<'d> Lowerer<'d> {
    /// Whether a component stands for its heirs: it has a discriminator of its own, names no
    /// alternatives, and others extend it.
    pub(super) fn is_family(&self, reference: &str) -> bool {
        self.family_discriminator(reference)
            .is_some_and(|discriminator| !self.heirs(reference, discriminator).is_empty())
    }

    fn family_discriminator(&self, reference: &str) -> Option<&'d Discriminator> {
        let ReferenceOr::Item(schema) = self.document.schema(reference)? else {
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

    /// Those that extend a component, theirs, and those that its mapping names.
    fn heirs(&self, reference: &str, discriminator: &'d Discriminator) -> Vec<&'d str> {
        let mut heirs: Vec<&'d str> = Vec::new();
        let mut open = vec![reference];
        while let Some(parent) = open.pop() {
            for child in self.children.get(parent).into_iter().flatten() {
                if *child != reference && !heirs.contains(child) {
                    heirs.push(child);
                    open.push(child);
                }
            }
        }
        for target in discriminator.mapping.values() {
            let by_name = self.document.component_reference(target);
            let known = [target.as_str(), by_name].into_iter();
            let target = known
                .map(|name| self.document.component_of(name))
                .find(|r| !r.is_empty());
            if let Some(target) = target
                && target != reference
                && !heirs.contains(&target)
            {
                heirs.push(target);
            }
        }
        // In the order of the description, so that a new heir moves no other.
        let place = |heir: &&str| self.document.component_place(heir);
        heirs.sort_by_key(place);
        heirs
    }

    /// The shape of a component that stands for its heirs. What the component itself says is a
    /// variant too, if some value of the tag leads to no heir.
    pub(super) fn family(
        &mut self,
        reference: &'d str,
        own: &Facets<'d>,
        at: &At,
    ) -> Option<Shape> {
        let discriminator = self.family_discriminator(reference)?;
        let heirs = self.heirs(reference, discriminator);
        if heirs.is_empty() {
            return None;
        }
        let group = heirs.iter().map(|heir| vec![Node::Ref(heir)]).collect();
        let alternatives: Vec<Alternative> = self.alternatives(group);
        let tags = Tags::of(self, Some(discriminator), &alternatives);
        let mut variants: Vec<Variant> = Vec::new();
        let words = variant::words(&alternatives, tags.as_ref());
        for ((place, heir), words) in heirs.iter().enumerate().zip(words) {
            variants.push(Variant {
                hint: words,
                ty: self.reference(heir).ty,
                tags: tags
                    .as_ref()
                    .map(|t| t.values[place].clone())
                    .unwrap_or_default(),
                guard: Guard::Any,
            });
        }
        let mut left = own_tags(reference, discriminator, own);
        left.retain(|tag| !variants.iter().any(|v| v.tags.contains(tag)));
        if !left.is_empty() || tags.is_none() {
            let at = At {
                hint: format!("{} Base", at.hint),
                ..at.clone()
            };
            if let Form::Shape(shape) = self.object(own.clone(), &at) {
                variants.push(Variant {
                    hint: "base".to_owned(),
                    ty: self.intern(shape, super::schema::docs(own), &at),
                    tags: left,
                    guard: Guard::Any,
                });
            }
        }
        Some(Shape::Union(Union {
            tag: tags.map(|tags| tags.member),
            variants,
        }))
    }
}

/// The values of the tag that may stand for the parent itself: those that its mapping leads to
/// it, and those that it lists.
fn own_tags(reference: &str, discriminator: &Discriminator, own: &Facets) -> Vec<String> {
    let mut found: Vec<String> = tags::mapped_to(discriminator, reference).collect();
    let nodes = own.properties.get(discriminator.property_name.as_str());
    for node in nodes.into_iter().flatten() {
        let Node::Item(schema) = node else {
            continue;
        };
        let values = Facets::of(schema).0.values.unwrap_or_default();
        let texts = values.iter().filter_map(Value::as_str);
        for text in texts {
            if !found.iter().any(|known| known == text) {
                found.push(text.to_owned());
            }
        }
    }
    found
}
