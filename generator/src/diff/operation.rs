//! Two operations side by side.

use std::collections::BTreeSet;

use serde_json::Value;

use super::operations::Operation;
use super::walk::{At, Here, Walk};
use super::{answer, body, parameter, schema};
use crate::document::{Document, pointer_below};

/// Compares what two operations take and answer.
pub(super) fn compare<'a>(
    walk: &mut Walk<'a>,
    here: &Here,
    old: &Operation<'a>,
    new: &Operation<'a>,
) {
    for keyword in ["summary", "description", "externalDocs"] {
        let values = (old.value.get(keyword), new.value.get(keyword));
        schema::said(walk, here, keyword, values, places(old, new, keyword));
    }
    let deprecated =
        |operation: &Operation| operation.value.get("deprecated") == Some(&Value::Bool(true));
    let places_of = places(old, new, "deprecated");
    schema::deprecation(walk, here, places_of, [deprecated(old), deprecated(new)]);
    servers(walk, here, old, new);
    security(walk, here, old, new);
    parameter::compare(walk, here, old, new);
    body::compare(walk, here, old, new);
    answer::compare(walk, here, old, new);
}

/// The places of a keyword of both operations.
fn places(old: &Operation, new: &Operation, keyword: &str) -> (At, At) {
    let at = |operation: &Operation| match operation.value.get(keyword) {
        Some(_) => At::There(pointer_below(&operation.pointer(), keyword)),
        None => At::Around(operation.pointer()),
    };
    (at(old), at(new))
}

/// Compares the addresses of an operation that has its own.
fn servers(walk: &mut Walk, here: &Here, old: &Operation, new: &Operation) {
    let own = |operation: &Operation<'_>| -> Option<Vec<String>> {
        let list = operation
            .value
            .get("servers")
            .or(operation.item.get("servers"))?;
        let url = |server: &Value| server.get("url").and_then(Value::as_str).map(str::to_owned);
        Some(list.as_array()?.iter().filter_map(url).collect())
    };
    let (before, after) = (own(old), own(new));
    if before != after {
        let word = |urls: Option<Vec<String>>| match urls {
            Some(urls) => urls.join(", "),
            None => "the API's own address".to_owned(),
        };
        let message = format!("is at {}, it was at {}", word(after), word(before));
        walk.note(
            here,
            "operation-server-changed",
            places(old, new, "servers"),
            message,
        );
    }
}

/// A way to prove who calls: names of schemes, each with the scopes that it needs.
type Group = Vec<(String, BTreeSet<String>)>;

/// Compares which credentials an operation takes.
fn security(walk: &mut Walk, here: &Here, old: &Operation, new: &Operation) {
    let (before, after) = (groups(walk.old, old), groups(walk.new, new));
    let names =
        |group: &Group| -> Vec<String> { group.iter().map(|(name, _)| name.clone()).collect() };
    let open = |groups: &[Group]| groups.is_empty() || groups.iter().any(Vec::is_empty);
    let at = || places(old, new, "security");
    let listed = |group: &Group| match group.is_empty() {
        true => "nothing".to_owned(),
        false => group
            .iter()
            .map(|(name, _)| format!("`{name}`"))
            .collect::<Vec<_>>()
            .join(" with "),
    };
    match (open(&before), open(&after)) {
        (true, true) => {}
        (true, false) => {
            let message = "asks for credentials".to_owned();
            return walk.note(here, "security-required", at(), message);
        }
        (false, true) => {
            let message = "takes calls without credentials".to_owned();
            return walk.note(here, "security-lifted", at(), message);
        }
        (false, false) => {}
    }
    for group in before.iter().filter(|group| !group.is_empty()) {
        match after.iter().find(|other| names(other) == names(group)) {
            Some(other) => scopes(walk, here, (group, other), &at()),
            None => {
                let message = format!("does not take {} any more", listed(group));
                walk.note(here, "security-alternative-removed", at(), message);
            }
        }
    }
    for group in after.iter().filter(|group| !group.is_empty()) {
        if !before.iter().any(|other| names(other) == names(group)) {
            let message = format!("takes {} as well", listed(group));
            walk.note(here, "security-alternative-added", at(), message);
        }
    }
}

fn scopes(walk: &mut Walk, here: &Here, (old, new): (&Group, &Group), at: &(At, At)) {
    for ((name, before), (_, after)) in old.iter().zip(new) {
        for scope in after.difference(before) {
            let message = format!("`{name}` needs the scope `{scope}`");
            walk.note(here, "scope-added", at.clone(), message);
        }
        for scope in before.difference(after) {
            let message = format!("`{name}` does not need the scope `{scope}` any more");
            walk.note(here, "scope-removed", at.clone(), message);
        }
    }
}

/// The groups of credentials that an operation takes.
fn groups(document: &Document, operation: &Operation) -> Vec<Group> {
    let of_all = document.value.get("security");
    let groups = operation
        .value
        .get("security")
        .or(of_all)
        .and_then(Value::as_array);
    let scopes = |list: &Value| -> BTreeSet<String> {
        let texts = list
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    };
    let group = |group: &Value| -> Group {
        let entries = group.as_object().into_iter().flatten();
        let mut group: Group = entries
            .map(|(name, list)| (name.clone(), scopes(list)))
            .collect();
        group.sort();
        group
    };
    groups.into_iter().flatten().map(group).collect()
}
