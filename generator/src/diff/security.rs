//! Which credentials operations take (OpenAPI 3.0, Security Requirement Object).

use std::collections::BTreeSet;

use serde_json::Value;

use super::operations::Operation;
use super::scheme;
use super::walk::{At, Here, Walk};
use crate::document::Document;

/// A scheme that a call has to satisfy.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Need {
    /// What tells the scheme from others on the wire.
    identity: String,
    name: String,
    scopes: BTreeSet<String>,
}

/// A way to prove who calls: all of these schemes at once.
type Group = Vec<Need>;

/// Compares which credentials an operation takes.
pub(super) fn compare(
    walk: &mut Walk,
    here: &Here,
    (old, new): (&Operation, &Operation),
    at: &(At, At),
) {
    let (before, after) = (groups(walk.old, old), groups(walk.new, new));
    let open = |groups: &[Group]| groups.is_empty() || groups.iter().any(Vec::is_empty);
    match (open(&before), open(&after)) {
        (true, false) => {
            let message = "asks for credentials".to_owned();
            return walk.note(here, "security-required", at.clone(), message);
        }
        (false, true) => {
            let message = "takes calls without credentials".to_owned();
            return walk.note(here, "security-lifted", at.clone(), message);
        }
        _ => {}
    }
    for group in before.iter().filter(|group| !group.is_empty()) {
        match after.iter().find(|other| is_same(other, group)) {
            Some(other) => scopes(walk, here, (group, other), at),
            None => {
                let message = format!("does not take {} any more", listed(group));
                walk.note(here, "security-alternative-removed", at.clone(), message);
            }
        }
    }
    for group in after.iter().filter(|group| !group.is_empty()) {
        if !before.iter().any(|other| is_same(other, group)) {
            let message = format!("takes {} as well", listed(group));
            walk.note(here, "security-alternative-added", at.clone(), message);
        }
    }
}

fn is_same(a: &Group, b: &Group) -> bool {
    let mut pairs = a.iter().zip(b);
    a.len() == b.len() && pairs.all(|(a, b)| a.identity == b.identity)
}

fn listed(group: &Group) -> String {
    let names: Vec<String> = group
        .iter()
        .map(|need| format!("`{}`", need.name))
        .collect();
    names.join(" with ")
}

fn scopes(walk: &mut Walk, here: &Here, (old, new): (&Group, &Group), at: &(At, At)) {
    for (before, after) in old.iter().zip(new) {
        let name = &after.name;
        for scope in after.scopes.difference(&before.scopes) {
            let message = format!("`{name}` needs the scope `{scope}`");
            walk.note(here, "scope-added", at.clone(), message);
        }
        for scope in before.scopes.difference(&after.scopes) {
            let message = format!("`{name}` does not need the scope `{scope}` any more");
            walk.note(here, "scope-removed", at.clone(), message);
        }
    }
}

/// The groups of credentials that an operation takes.
fn groups(document: &Document, operation: &Operation) -> Vec<Group> {
    let own = operation.value.get("security");
    let groups = own
        .or(document.value.get("security"))
        .and_then(Value::as_array);
    let need = |(name, scopes): (&String, &Value)| {
        let scopes = scopes
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        Need {
            identity: scheme::identity(document, name),
            name: name.clone(),
            scopes: scopes.map(str::to_owned).collect(),
        }
    };
    let group = |group: &Value| -> Group {
        let mut group: Group = group.as_object().into_iter().flatten().map(need).collect();
        group.sort();
        group
    };
    groups.into_iter().flatten().map(group).collect()
}
