//! Which credentials operations take (OpenAPI 3.0, Security Requirement Object).

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::here::{At, Here};
use super::operation::Operation;
use super::schemes;
use super::walk::Walk;
use crate::document::Document;

/// A way to prove who calls: schemes that a call has to satisfy at once, each by what tells it from
/// others on the wire.
type Group = BTreeMap<String, Need>;

/// What a call has to have of a scheme.
#[derive(Debug, PartialEq, Eq)]
struct Need {
    name: String,
    scopes: BTreeSet<String>,
}

/// Compares which credentials an operation takes. The order of groups means nothing; whoever
/// satisfies a group satisfies each that asks for less.
pub(super) fn compare(
    walk: &mut Walk,
    here: &Here,
    (old, new): (&Operation, &Operation),
    at: &(At, At),
) {
    let before = groups(walk, walk.old, old);
    let after = groups(walk, walk.new, new);
    let mut found = Vec::new();
    for group in before.iter().filter(|group| !is_taken(group, &after)) {
        refused(group, &before, &after, &mut found);
    }
    for group in after.iter().filter(|group| !is_taken(group, &before)) {
        taken(group, &before, &after, &mut found);
    }
    let mut told = BTreeSet::new();
    for (code, message) in found {
        if told.insert((code, message.clone())) {
            walk.note(here, code, at.clone(), message);
        }
    }
}

/// Whether a call with the credentials of a group satisfies one of some groups.
fn is_taken(group: &Group, by: &[Group]) -> bool {
    let satisfies = |wanted: &Group| {
        wanted.iter().all(|(identity, need)| {
            let has = group.get(identity);
            has.is_some_and(|has| need.scopes.is_subset(&has.scopes))
        })
    };
    by.iter().any(satisfies)
}

type Found = Vec<(&'static str, String)>;

/// What became of a group that is not enough any more.
fn refused(group: &Group, before: &[Group], after: &[Group], found: &mut Found) {
    if group.is_empty() {
        return found.push(("security-required", "asks for credentials".to_owned()));
    }
    match same_schemes(group, before, after) {
        Some(other) => {
            for (identity, need) in other {
                let had = group.get(identity).map(|had| &had.scopes);
                for scope in need
                    .scopes
                    .iter()
                    .filter(|s| !had.is_some_and(|h| h.contains(*s)))
                {
                    let message = format!("`{}` needs the scope `{scope}`", need.name);
                    found.push(("scope-added", message));
                }
            }
        }
        None => {
            let message = format!("does not take {} any more", listed(group));
            found.push(("security-alternative-removed", message));
        }
    }
}

/// What became of a group that was not enough before.
fn taken(group: &Group, before: &[Group], after: &[Group], found: &mut Found) {
    if group.is_empty() {
        let message = "takes calls without credentials".to_owned();
        return found.push(("security-lifted", message));
    }
    match same_schemes(group, after, before) {
        Some(other) => {
            for (identity, need) in other {
                let has = group.get(identity).map(|has| &has.scopes);
                for scope in need
                    .scopes
                    .iter()
                    .filter(|s| !has.is_some_and(|h| h.contains(*s)))
                {
                    let name = &need.name;
                    let message = format!("`{name}` does not need the scope `{scope}` any more");
                    found.push(("scope-removed", message));
                }
            }
        }
        None => {
            let message = format!("takes {} as well", listed(group));
            found.push(("security-alternative-added", message));
        }
    }
}

/// The group of the other side that has the same schemes as one that only this side has, with other
/// scopes: one that is on both sides is itself.
fn same_schemes<'g>(group: &Group, here: &[Group], there: &'g [Group]) -> Option<&'g Group> {
    let mut others = there.iter().filter(|other| !here.contains(other));
    others.find(|other| other.keys().eq(group.keys()))
}

fn listed(group: &Group) -> String {
    let need = |need: &Need| match need.scopes.is_empty() {
        true => format!("`{}`", need.name),
        false => {
            let scopes: Vec<String> = need.scopes.iter().map(|s| format!("`{s}`")).collect();
            format!("`{}` of {}", need.name, scopes.join(", "))
        }
    };
    let needs: Vec<String> = group.values().map(need).collect();
    needs.join(" with ")
}

/// The groups of credentials that an operation takes; where there are none, it asks for nothing.
fn groups(walk: &Walk, document: &Document, operation: &Operation) -> Vec<Group> {
    let own = operation.value.get("security");
    let said = own.or(document.value.get("security"));
    let said = said.and_then(Value::as_array).into_iter().flatten();
    let need = |(name, scopes): (&String, &Value)| {
        let scopes = scopes.as_array().into_iter().flatten();
        let scopes = scopes.filter_map(Value::as_str).map(str::to_owned);
        let need = Need {
            name: name.clone(),
            scopes: scopes.collect(),
        };
        (schemes::identity(walk, document, name), need)
    };
    let group = |group: &Value| group.as_object().into_iter().flatten().map(need).collect();
    let mut groups: Vec<Group> = said.map(group).collect();
    if groups.is_empty() {
        groups.push(Group::new());
    }
    groups
}
