//! What tells alternatives apart by name: discriminators, single values, and words.

use std::collections::HashSet;

use serde_json::Value;

use super::choice::Alternative;
use super::facets::{Facets, Node};
use super::{Lowerer, component_name};
use crate::openapi::Discriminator;

/// The member that tells alternatives apart.
pub(super) struct Tags {
    /// Its name.
    pub member: String,
    /// For each alternative, the values that stand for it.
    pub values: Vec<Vec<String>>,
}

impl Tags {
    /// As the discriminator says, or as members with a single value show.
    pub fn of(
        lowerer: &Lowerer,
        discriminator: Option<Discriminator>,
        alternatives: &[Alternative],
    ) -> Option<Self> {
        let declared = discriminator.and_then(|discriminator| {
            let of = |a: &Alternative| mapped(lowerer, discriminator, a);
            Self::checked(discriminator.property_name(), alternatives.iter().map(of))
        });
        declared.or_else(|| implied(lowerer, alternatives))
    }

    /// Tags that tell every alternative from the others.
    fn checked(member: &str, values: impl Iterator<Item = Vec<String>>) -> Option<Self> {
        let values: Vec<Vec<String>> = values.collect();
        let mut seen = HashSet::new();
        let distinct = values.iter().flatten().all(|tag| seen.insert(tag.clone()));
        let complete = values.iter().all(|tags| !tags.is_empty());
        (complete && distinct).then(|| Self {
            member: member.to_owned(),
            values,
        })
    }
}

/// The mapping's keys for an alternative; without any, its single value or its own name
/// (OpenAPI 3.0, Discriminator Object).
fn mapped(
    lowerer: &Lowerer,
    discriminator: Discriminator,
    alternative: &Alternative,
) -> Vec<String> {
    let single = single_value(lowerer, &alternative.facets, discriminator.property_name());
    let reference = alternative.nodes.iter().find_map(|node| match node {
        Node::Ref(reference) => Some(*reference),
        Node::Item(_) => None,
    });
    let Some(reference) = reference else {
        return single.into_iter().collect();
    };
    let mapped: Vec<String> = mapped_to(discriminator, reference).collect();
    match mapped.is_empty() {
        true => vec![single.unwrap_or_else(|| component_name(reference).to_owned())],
        false => mapped,
    }
}

/// The keys of the mapping that lead to a component, by its reference or by its name.
pub(super) fn mapped_to(
    discriminator: Discriminator<'_>,
    reference: &str,
) -> impl Iterator<Item = String> {
    let name = component_name(reference);
    let leads_here = move |target: &str| target == reference || target == name;
    let keys = discriminator.mapping();
    keys.filter(move |(_, target)| leads_here(target))
        .map(|(tag, _)| tag.to_owned())
}

fn implied(lowerer: &Lowerer, alternatives: &[Alternative]) -> Option<Tags> {
    let first = &alternatives.first()?.facets;
    // In an order of their own: that of a description's properties means nothing.
    let mut members: Vec<&str> = first.properties.keys().copied().collect();
    members.sort_unstable();
    members.into_iter().find_map(|member| {
        let values: Option<Vec<_>> = alternatives
            .iter()
            .map(|a| single_value(lowerer, &a.facets, member).map(|value| vec![value]))
            .collect();
        Tags::checked(member, values?.into_iter())
    })
}

/// The only text that a member may have.
fn single_value(lowerer: &Lowerer, facets: &Facets, member: &str) -> Option<String> {
    let nodes = facets.properties.get(member)?;
    nodes.iter().find_map(
        |node| match lowerer.gather_through(*node).values.as_deref() {
            Some([Value::String(only)]) => Some(only.clone()),
            _ => None,
        },
    )
}
