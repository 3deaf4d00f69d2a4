//! What tells alternatives apart by name: discriminators, single values, and words.

use std::collections::HashSet;

use serde_json::Value;

use super::choice::Alternative;
use super::facets::Facets;
use super::{Lowerer, component_name};
use crate::openapi::Discriminator;

/// The member that tells alternatives apart.
pub(super) struct Tags {
    /// Its name.
    pub member: String,
    /// For each alternative, the values that stand for it.
    pub values: Vec<Vec<String>>,
    /// The alternative that counts where the member is absent or nobody knows its value.
    pub fallback: Option<usize>,
}

/// Which values of a member, as texts, the facets of its object allow.
type Restricted<'d> = fn(&Lowerer<'d>, &Facets<'d>, &str) -> Vec<String>;

impl Tags {
    /// As the discriminator says, or as members with a single value show.
    pub fn of<'d>(
        lowerer: &Lowerer<'d>,
        discriminator: Option<Discriminator<'d>>,
        alternatives: &[Alternative<'d>],
    ) -> Option<Self> {
        let declared = discriminator.and_then(|discriminator| {
            let by_all = Self::declared(lowerer, discriminator, alternatives, values);
            by_all.or_else(|| Self::declared(lowerer, discriminator, alternatives, single))
        });
        declared.or_else(|| implied(lowerer, alternatives))
    }

    /// As the discriminator says. What its mapping leaves open is told by the values that an
    /// alternative allows, of which `restricted` takes all or only one.
    fn declared<'d>(
        lowerer: &Lowerer<'d>,
        discriminator: Discriminator<'d>,
        alternatives: &[Alternative<'d>],
        restricted: Restricted<'d>,
    ) -> Option<Self> {
        let of = |a: &Alternative<'d>| mapped(lowerer, discriminator, a, restricted);
        let mut values: Vec<Vec<String>> = alternatives.iter().map(of).collect();
        let fallback = discriminator.default_mapping().and_then(|target| {
            alternatives.iter().position(|alternative| {
                let reference = alternative.reference();
                reference.is_some_and(|reference| leads_to(target, reference))
            })
        });
        // What no mapping names needs no tag of its own there: any that nobody knows is as good.
        if let Some(place) = fallback {
            let reference = alternatives[place].reference().unwrap_or_default();
            values[place] = mapped_to(discriminator, reference).collect();
        }
        let mut taken: HashSet<String> = values.iter().flatten().cloned().collect();
        for (values, alternative) in values.iter_mut().zip(alternatives) {
            let further = alternative.reference().into_iter();
            let further = further.flat_map(|r| below(lowerer, discriminator, r));
            values.extend(further.filter(|tag| taken.insert(tag.clone())));
        }
        Self::checked(discriminator.property_name(), values, fallback)
    }

    /// Tags that tell every alternative from the others.
    fn checked(member: &str, values: Vec<Vec<String>>, fallback: Option<usize>) -> Option<Self> {
        let mut seen = HashSet::new();
        let distinct = values.iter().flatten().all(|tag| seen.insert(tag.clone()));
        let mut untold = values.iter().enumerate();
        let complete = !untold.any(|(place, tags)| tags.is_empty() && fallback != Some(place));
        (complete && distinct).then(|| Self {
            member: member.to_owned(),
            values,
            fallback,
        })
    }
}

/// The mapping's keys for an alternative, those of the nearest mapping of what it extends, the
/// values that it allows, or its own name (OpenAPI 3.0, Discriminator Object).
fn mapped<'d>(
    lowerer: &Lowerer<'d>,
    discriminator: Discriminator,
    alternative: &Alternative<'d>,
    restricted: Restricted<'d>,
) -> Vec<String> {
    let member = discriminator.property_name();
    let Some(reference) = alternative.reference() else {
        return restricted(lowerer, &alternative.facets, member);
    };
    let mut mapped: Vec<String> = mapped_to(discriminator, reference).collect();
    if mapped.is_empty() {
        mapped = inherited(lowerer, member, reference);
    }
    if mapped.is_empty() {
        mapped = restricted(lowerer, &alternative.facets, member);
    }
    if mapped.is_empty() {
        mapped.push(component_name(reference).to_owned());
    }
    mapped
}

/// The keys that lead to a component in the mapping of the nearest component that it extends.
pub(super) fn inherited(lowerer: &Lowerer, member: &str, reference: &str) -> Vec<String> {
    let ancestors = lowerer.document.ancestors(reference).into_iter();
    let theirs = ancestors.filter_map(|a| lowerer.document.subtype_discriminator(a));
    let theirs = theirs.filter(|theirs| theirs.property_name() == member);
    let mut keys = theirs.map(|theirs| mapped_to(theirs, reference).collect::<Vec<_>>());
    keys.find(|keys| !keys.is_empty()).unwrap_or_default()
}

/// Whether what a component extends is told from it by the same member, which is then its name.
pub(super) fn is_mapped_by_name(lowerer: &Lowerer, member: &str, reference: &str) -> bool {
    let mut ancestors = lowerer.document.ancestors(reference).into_iter();
    ancestors.any(|ancestor| {
        let theirs = lowerer.document.subtype_discriminator(ancestor);
        theirs.is_some_and(|theirs| theirs.property_name() == member)
    })
}

/// The values of the same tag that stand for those that extend a component, which then stands for
/// them.
fn below<'d>(
    lowerer: &Lowerer<'d>,
    discriminator: Discriminator,
    reference: &'d str,
) -> Vec<String> {
    let member = discriminator.property_name();
    let mut found = Vec::new();
    let mut seen = HashSet::from([reference]);
    let mut open = vec![reference];
    while let Some(parent) = open.pop() {
        let theirs = lowerer.document.subtype_discriminator(parent);
        let Some(theirs) = theirs.filter(|theirs| theirs.property_name() == member) else {
            continue;
        };
        for subtype in lowerer.document.subtypes(parent) {
            if seen.insert(subtype) {
                let alternative = lowerer.alternative(subtype);
                found.extend(mapped(lowerer, theirs, &alternative, single));
                open.push(subtype);
            }
        }
    }
    found
}

/// The keys of the mapping that lead to a component, by its reference or by its name.
pub(super) fn mapped_to(
    discriminator: Discriminator<'_>,
    reference: &str,
) -> impl Iterator<Item = String> {
    let keys = discriminator.mapping();
    keys.filter(move |(_, target)| leads_to(target, reference))
        .map(|(tag, _)| tag.to_owned())
}

/// Whether a mapping's text leads to a component.
pub(super) fn leads_to(target: &str, reference: &str) -> bool {
    target == reference || target == component_name(reference)
}

fn implied<'d>(lowerer: &Lowerer<'d>, alternatives: &[Alternative<'d>]) -> Option<Tags> {
    let first = &alternatives.first()?.facets;
    // In an order of their own: that of a description's properties means nothing.
    let mut members: Vec<&str> = first.properties.keys().copied().collect();
    members.sort_unstable();
    members.into_iter().find_map(|member| {
        let values: Vec<Vec<String>> = alternatives
            .iter()
            .map(|a| match allowed(lowerer, &a.facets, member).as_slice() {
                [Value::String(only)] => vec![only.clone()],
                _ => Vec::new(),
            })
            .collect();
        Tags::checked(member, values, None)
    })
}

/// The values that a member may have, as the texts of tags.
fn values<'d>(lowerer: &Lowerer<'d>, facets: &Facets<'d>, member: &str) -> Vec<String> {
    let allowed = allowed(lowerer, facets, member).into_iter();
    allowed
        .filter_map(|value| match value {
            Value::String(text) => Some(text),
            Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
            _ => None,
        })
        .collect()
}

/// The only value that a member may have.
fn single<'d>(lowerer: &Lowerer<'d>, facets: &Facets<'d>, member: &str) -> Vec<String> {
    let mut values = values(lowerer, facets, member);
    if values.len() > 1 {
        values.clear();
    }
    values
}

/// The fewest values that one of the schemas of a member allows.
fn allowed<'d>(lowerer: &Lowerer<'d>, facets: &Facets<'d>, member: &str) -> Vec<Value> {
    let nodes = facets.properties.get(member).into_iter().flatten();
    let lists = nodes.filter_map(|node| lowerer.gather_through(*node).values);
    lists.min_by_key(Vec::len).unwrap_or_default()
}
