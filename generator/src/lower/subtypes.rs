//! Schemas that others extend: a parent with a discriminator stands for any of its subtypes
//! (OpenAPI 3.0, "Composition and Inheritance (Polymorphism)").

use serde_json::Value;

use super::alternative::Alternative;
use super::facets::{Facets, Node};
use super::schema::Form;
use super::tags::{self, Tags};
use super::{At, Lowerer, variant};
use crate::model::{Matcher, Shape, Union, Variant};
use crate::openapi::{Discriminator, Schema};

impl<'d> Lowerer<'d> {
    /// Whether a component stands for its subtypes: it has a discriminator of its own, names no
    /// alternatives, and others extend it.
    pub(super) fn has_subtypes(&self, reference: &str) -> bool {
        !self.document.subtypes(reference).is_empty()
    }

    /// The shape of a component that stands for its subtypes. What the component itself says is a
    /// variant too, if some value of the tag leads to no subtype.
    pub(super) fn hierarchy(
        &mut self,
        reference: &'d str,
        own: &Facets<'d>,
        at: &At,
    ) -> Option<Shape> {
        let discriminator = self.document.subtype_discriminator(reference)?;
        let subtypes = self.document.subtypes(reference);
        if subtypes.is_empty() {
            return None;
        }
        let group = subtypes
            .iter()
            .map(|subtype| vec![Node::Ref(subtype)])
            .collect();
        let alternatives: Vec<Alternative> = self.alternatives(group);
        let tags = Tags::of(self, Some(discriminator), own, &alternatives);
        let mut variants: Vec<Variant> = Vec::new();
        let words = variant::words(&alternatives, tags.as_ref());
        for ((place, subtype), words) in subtypes.iter().enumerate().zip(words) {
            variants.push(Variant {
                hint: words,
                ty: self.reference(subtype).ty,
                tags: tags
                    .as_ref()
                    .map(|t| t.values[place].clone())
                    .unwrap_or_default(),
                matcher: Matcher::Any,
            });
        }
        let mut left = own_tags(reference, discriminator, own);
        left.extend(tags::inherited(
            self,
            discriminator.property_name(),
            reference,
        ));
        left.retain(|tag| !variants.iter().any(|v| v.tags.contains(tag)));
        let target = discriminator.default_mapping();
        let is_default = target.is_some_and(|target| tags::leads_to(target, reference));
        if !left.is_empty() || tags.is_none() || is_default {
            let at = At {
                hint: format!("{} Base", at.hint),
                ..at.clone()
            };
            if let Form::Shape(shape) = self.object(own.clone(), &at) {
                variants.push(Variant {
                    hint: "base".to_owned(),
                    ty: self.intern(shape, super::schema::docs(own), &at),
                    tags: left,
                    matcher: Matcher::Any,
                });
            }
        }
        let itself = variants.len().checked_sub(1).filter(|_| is_default);
        Some(Shape::Union(Union {
            default: tags.as_ref().and_then(|tags| tags.default.or(itself)),
            tag: tags.map(|tags| tags.member),
            variants,
        }))
    }
}

/// The values of the tag that may stand for the parent itself: those that its mapping leads to
/// it, and those that it lists.
fn own_tags(reference: &str, discriminator: Discriminator, own: &Facets) -> Vec<String> {
    let mut found: Vec<String> = tags::mapped_to(discriminator, reference).collect();
    let nodes = own.properties.get(discriminator.property_name());
    for node in nodes.into_iter().flatten() {
        let Node::Item(schema) = node else {
            continue;
        };
        let own = schema.own().into_iter();
        let texts = own.flat_map(Schema::values).filter_map(Value::as_str);
        for text in texts {
            if !found.iter().any(|known| known == text) {
                found.push(text.to_owned());
            }
        }
    }
    found
}
