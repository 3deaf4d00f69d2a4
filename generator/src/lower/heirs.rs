//! Schemas that others extend: a parent with a discriminator stands for any of its heirs
//! (OpenAPI 3.0, "Composition and Inheritance (Polymorphism)").

use std::collections::HashSet;

use serde_json::Value;

use super::choice::Alternative;
use super::facets::{Facets, Node};
use super::schema::Form;
use super::tags::{self, Tags};
use super::{At, Lowerer, variant};
use crate::model::{Guard, Shape, Union, Variant};
use crate::openapi::Discriminator;

impl<'d> Lowerer<'d> {
    /// Whether a component stands for its heirs: it has a discriminator of its own, names no
    /// alternatives, and others extend it.
    pub(super) fn is_family(&self, reference: &str) -> bool {
        !self.document.subtypes(reference).is_empty()
    }

    /// The shape of a component that stands for its heirs. What the component itself says is a
    /// variant too, if some value of the tag leads to no heir.
    pub(super) fn family(
        &mut self,
        reference: &'d str,
        own: &Facets<'d>,
        at: &At,
    ) -> Option<Shape> {
        let discriminator = self.document.subtype_discriminator(reference)?;
        let heirs = self.document.subtypes(reference);
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
        let mut left = own_tags(self, reference, discriminator, own);
        left.retain(|tag| !variants.iter().any(|v| v.tags.contains(tag)));
        let fallback = tags.as_ref().and_then(|tags| tags.fallback);
        let stands_for_itself = discriminator
            .default_mapping()
            .is_some_and(|target| tags::leads_to(target, reference));
        if !left.is_empty() || tags.is_none() || stands_for_itself {
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
        let own = variants.len().checked_sub(1);
        Some(Shape::Union(Union {
            fallback: fallback.or(own.filter(|_| stands_for_itself)),
            tag: tags.map(|tags| tags.member),
            variants,
        }))
    }
}

/// The values of the tag that may stand for the parent itself: those that a mapping leads to it, its
/// own or that of what it extends, and those that it lists.
fn own_tags(
    lowerer: &Lowerer,
    reference: &str,
    discriminator: Discriminator,
    own: &Facets,
) -> Vec<String> {
    let member = discriminator.property_name();
    let mut found: Vec<String> = tags::mapped_to(discriminator, reference).collect();
    found.extend(tags::inherited(lowerer, member, reference));
    for node in own.properties.get(member).into_iter().flatten() {
        let Node::Item(schema) = node else {
            continue;
        };
        let values = Facets::of(*schema).0.values.unwrap_or_default();
        found.extend(values.iter().filter_map(Value::as_str).map(str::to_owned));
    }
    if found.is_empty() && tags::is_mapped_by_name(lowerer, member, reference) {
        found.push(super::component_name(reference).to_owned());
    }
    let mut seen = HashSet::new();
    found.retain(|tag| seen.insert(tag.clone()));
    found
}
