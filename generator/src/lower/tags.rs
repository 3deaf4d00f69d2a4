//! What tells alternatives apart by name: discriminators, single values, and words.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::alternative::Alternative;
use super::facets::Facets;
use super::{Lowerer, component_name};
use crate::openapi::Discriminator;

/// The member that tells alternatives apart.
pub(super) struct Tags {
    /// Its name.
    pub member: String,
    /// For each alternative, the values that stand for it.
    pub values: Vec<Vec<String>>,
    /// The alternative that a value is without a tag that anybody knows.
    pub default: Option<usize>,
}

impl Tags {
    /// As the discriminator says, or as members with a single value show. What holds for all of the
    /// alternatives tells none of them apart.
    pub fn of(
        lowerer: &Lowerer,
        discriminator: Option<Discriminator>,
        base: &Facets,
        alternatives: &[Alternative],
    ) -> Option<Self> {
        let declared = discriminator.and_then(|discriminator| {
            let member = discriminator.property_name();
            let listed = listed(lowerer, base, alternatives, member);
            let both = alternatives.iter().zip(&listed);
            let values = both.map(|(a, listed)| mapped(lowerer, discriminator, a, listed));
            let mut tags = Self::checked(member, with_unclaimed(values.collect(), &listed))?;
            let target = discriminator.default_mapping();
            let is_default = |reference: &&str| target.is_some_and(|to| leads_to(to, reference));
            let defaults = alternatives
                .iter()
                .map(|a| a.reference().filter(is_default));
            for (place, reference) in defaults.enumerate() {
                let Some(reference) = reference else {
                    continue;
                };
                tags.default = Some(place);
                // What no mapping names has no tag of its own: none that is made up is sent.
                let is_named = !named(lowerer, discriminator, reference).is_empty();
                if !is_named && listed[place].is_empty() {
                    tags.values[place].clear();
                }
            }
            Some(tags)
        });
        declared.or_else(|| implied(lowerer, alternatives))
    }

    /// Tags that tell every alternative from the others.
    fn checked(member: &str, values: Vec<Vec<String>>) -> Option<Self> {
        let mut seen = HashSet::new();
        let distinct = values.iter().flatten().all(|tag| seen.insert(tag.clone()));
        let complete = values.iter().all(|tags| !tags.is_empty());
        (complete && distinct).then(|| Self {
            member: member.to_owned(),
            values,
            default: None,
        })
    }
}

/// The mapping's keys for an alternative, and those of what it stands for itself; without any, the
/// values that it lists, or its own name (OpenAPI 3.2, Discriminator Object).
fn mapped(
    lowerer: &Lowerer,
    discriminator: Discriminator,
    alternative: &Alternative,
    listed: &[String],
) -> Vec<String> {
    let Some(reference) = alternative.reference() else {
        return listed.to_vec();
    };
    let mut tags = named(lowerer, discriminator, reference);
    let inner = subtypes(lowerer, discriminator, reference);
    // Where each of them has a tag, the parent need have none.
    if tags.is_empty() && !listed.is_empty() {
        tags.extend_from_slice(listed);
    } else if tags.is_empty() && inner.is_empty() {
        tags.push(component_name(reference).to_owned());
    }
    for tag in inner {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    tags
}

/// The keys that lead to a component: of this mapping, or of the nearest that it inherits.
fn named(lowerer: &Lowerer, discriminator: Discriminator, reference: &str) -> Vec<String> {
    let own: Vec<String> = mapped_to(discriminator, reference).collect();
    if !own.is_empty() {
        return own;
    }
    inherited(lowerer, discriminator.property_name(), reference)
}

/// The keys of the nearest mapping that names a component, among those that it inherits.
pub(super) fn inherited(lowerer: &Lowerer, member: &str, reference: &str) -> Vec<String> {
    let inherited = lowerer.document.inherited_discriminators(reference);
    let same = inherited
        .into_iter()
        .filter(|discriminator| discriminator.property_name() == member);
    let mut mapped = same.map(|discriminator| mapped_to(discriminator, reference).collect());
    mapped
        .find(|tags: &Vec<String>| !tags.is_empty())
        .unwrap_or_default()
}

/// The tags of what a component stands for, where the same member tells these apart.
fn subtypes(lowerer: &Lowerer, discriminator: Discriminator, reference: &str) -> Vec<String> {
    let member = discriminator.property_name();
    let mut open = vec![reference];
    let mut seen: HashSet<&str> = HashSet::from([reference]);
    let mut tags = Vec::new();
    while let Some(parent) = open.pop() {
        let own = lowerer.document.subtype_discriminator(parent);
        let Some(own) = own.filter(|own| own.property_name() == member) else {
            continue;
        };
        for subtype in lowerer.document.subtypes(parent) {
            if seen.insert(subtype) {
                let named = named(lowerer, own, subtype);
                let name = || vec![component_name(subtype).to_owned()];
                tags.extend(if named.is_empty() { name() } else { named });
                open.push(subtype);
            }
        }
    }
    tags
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

/// Whether what stands in a mapping means a component: its reference, or its name.
pub(super) fn leads_to(target: &str, reference: &str) -> bool {
    target == reference || target == component_name(reference)
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
        Tags::checked(member, values?)
    })
}

/// For each alternative the values that a member may have in it, as texts: a single one, or of several
/// those that no other alternative lists.
fn listed(
    lowerer: &Lowerer,
    base: &Facets,
    alternatives: &[Alternative],
    member: &str,
) -> Vec<Vec<String>> {
    let of = |a: &Alternative| values(lowerer, &a.facets, member);
    let all: Vec<Vec<String>> = alternatives.iter().map(of).collect();
    let mut counts: HashMap<&str, usize> = HashMap::new();
    let shared = values(lowerer, base, member);
    for value in all.iter().flatten().chain(&shared) {
        *counts.entry(value).or_default() += 1;
    }
    let own = |values: &Vec<String>| match values.as_slice() {
        [only] => vec![only.clone()],
        several => {
            let alone = several.iter().filter(|value| counts[value.as_str()] == 1);
            alone.cloned().collect()
        }
    };
    all.iter().map(own).collect()
}

/// The values that a member may have, as texts; none if it may have any.
fn values(lowerer: &Lowerer, facets: &Facets, member: &str) -> Vec<String> {
    let nodes = facets.properties.get(member).into_iter().flatten();
    let lists = nodes.filter_map(|node| lowerer.resolve_through(*node).values);
    let text = |value: &Value| match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let lists = lists.map(|values| values.iter().map(text).collect::<Vec<_>>());
    let common = lists.reduce(|mut known, other| {
        known.retain(|value| other.contains(value));
        known
    });
    common.unwrap_or_default()
}

/// The tags of each alternative, with the values that it lists and no mapping knows.
fn with_unclaimed(mut tags: Vec<Vec<String>>, listed: &[Vec<String>]) -> Vec<Vec<String>> {
    let claimed: HashSet<String> = tags.iter().flatten().cloned().collect();
    for (tags, listed) in tags.iter_mut().zip(listed) {
        let unclaimed = listed.iter().filter(|value| !claimed.contains(*value));
        tags.extend(unclaimed.cloned());
    }
    tags
}

/// The only text that a member may have.
fn single_value(lowerer: &Lowerer, facets: &Facets, member: &str) -> Option<String> {
    let nodes = facets.properties.get(member)?;
    nodes.iter().find_map(
        |node| match lowerer.resolve_through(*node).values.as_deref() {
            Some([Value::String(only)]) => Some(only.clone()),
            _ => None,
        },
    )
}
