//! What is said of two APIs as a whole.

use indexmap::IndexMap;
use serde_json::Value;

use super::here::{At, Here};
use super::walk::Walk;
use super::words::compare_text;
use super::{Direction, Scope, Subject, schemes, servers};
use crate::document::Document;

/// Compares what is said about the API, where it lives and how callers prove who they are.
pub(super) fn compare(walk: &mut Walk) {
    let here = walk.begin(Subject::Api);
    if walk.scope == Scope::All {
        info(walk, &here);
        tags(walk, &here);
    }
    servers::compare(walk, &here);
    schemes::compare(walk, &here);
}

fn info(walk: &mut Walk, here: &Here) {
    const INFO: [&str; 8] = [
        "/info/title",
        "/info/version",
        "/info/summary",
        "/info/description",
        "/info/termsOfService",
        "/info/contact",
        "/info/license",
        "/externalDocs",
    ];
    for pointer in INFO {
        let values = [walk.old, walk.new].map(|document| document.value.pointer(pointer));
        let [old, new] = values;
        let name = pointer.trim_start_matches('/').replace('/', ".");
        let message = match (old, new) {
            (Some(Value::String(old)), Some(Value::String(new)))
                if old != new && old.len() + new.len() < 80 =>
            {
                format!("`{name}` is {new}, it was {old}")
            }
            (old, new) if old != new => format!("`{name}` says something else"),
            _ => continue,
        };
        let at = |value: Option<&Value>| At::new(pointer, value.is_some());
        walk.note(here, "info-changed", (at(old), at(new)), message);
    }
}

/// Compares what is said about tags. Which operations have them is said of these.
fn tags(walk: &mut Walk, here: &Here) {
    let words = |document: &'_ Document| -> IndexMap<String, (usize, Value)> {
        let tags = document.value.get("tags").and_then(Value::as_array);
        let tags = tags.into_iter().flatten().enumerate();
        let tag = |(index, tag): (usize, &Value)| {
            let name = tag.get("name")?.as_str()?.to_owned();
            Some((
                name,
                (index, tag.get("description").cloned().unwrap_or_default()),
            ))
        };
        tags.filter_map(tag).collect()
    };
    let (before, after) = (words(walk.old), words(walk.new));
    for (name, (i, old)) in &before {
        if let Some((j, new)) = after.get(name) {
            let at = |index: usize| At::There(format!("/tags/{index}"));
            let here = here.at(Direction::Neither, format!("the tag `{name}`"));
            compare_text(
                walk,
                &here,
                "description",
                (Some(old), Some(new)),
                (at(*i), at(*j)),
            );
        }
    }
}
