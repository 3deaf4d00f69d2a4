//! What is said of two APIs as a whole.

use indexmap::IndexMap;
use serde_json::Value;

use super::schema::said;
use super::walk::{At, Here, Walk};
use super::{Direction, Scope, Subject, scheme};
use crate::document::Document;

/// Compares what is said about the API, where it lives and how callers prove who they are.
pub(super) fn compare(walk: &mut Walk) {
    let here = walk.begin(Subject::Api);
    if walk.scope == Scope::All {
        info(walk, &here);
        tags(walk, &here);
    }
    servers(walk, &here);
    scheme::compare(walk, &here);
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
            said(
                walk,
                &here,
                "description",
                (Some(old), Some(new)),
                (at(*i), at(*j)),
            );
        }
    }
}

/// Compares the addresses of the API (OpenAPI 3.0, Server Object).
fn servers(walk: &mut Walk, here: &Here) {
    let of = |document: &'_ Document| -> IndexMap<String, (usize, Value)> {
        let list = document.value.get("servers").and_then(Value::as_array);
        let list = list.into_iter().flatten().enumerate();
        let server = |(index, server): (usize, &Value)| {
            let url = server
                .get("url")?
                .as_str()?
                .trim_end_matches('/')
                .to_owned();
            Some((url, (index, server.clone())))
        };
        list.filter_map(server).collect()
    };
    let (before, after) = (of(walk.old), of(walk.new));
    let at = |index: usize| At::There(format!("/servers/{index}"));
    let around = || At::Around("/servers".to_owned());
    let first = |servers: &IndexMap<String, _>| servers.keys().next().cloned();
    if first(&before) != first(&after) {
        let word = |url: Option<String>| url.map_or("nowhere".to_owned(), |url| format!("`{url}`"));
        let message = format!(
            "calls go to {} unless told otherwise, they went to {}",
            word(first(&after)),
            word(first(&before))
        );
        let at = |servers: &IndexMap<String, _>| At::new("/servers/0", !servers.is_empty());
        walk.note(here, "server-changed", (at(&before), at(&after)), message);
    }
    // The only server gave way to another: a single one has no name in the crate.
    let is_only = |servers: &IndexMap<String, (usize, Value)>| {
        servers.len() == 1
            && servers
                .values()
                .all(|(_, server)| server.get("variables").is_none())
    };
    let is_told = is_only(&before) && is_only(&after);
    for (url, (index, old)) in &before {
        match after.get(url) {
            Some((other, new)) => server(walk, here, (url, old, at(*index)), (new, at(*other))),
            None if is_told => {}
            None => {
                let message = format!("the server `{url}` is gone");
                walk.note(here, "server-removed", (at(*index), around()), message);
            }
        }
    }
    for (url, (index, _)) in after.iter().filter(|(url, _)| !before.contains_key(*url)) {
        if !is_told {
            let message = format!("the server `{url}` is new");
            walk.note(here, "server-added", (around(), at(*index)), message);
        }
    }
}

fn server(walk: &mut Walk, here: &Here, (url, old, a): (&str, &Value, At), (new, b): (&Value, At)) {
    let here = here.at(Direction::Neither, format!("the server `{url}`"));
    let variables = |server: &Value| -> Vec<(String, Value, Value)> {
        let variables = server.get("variables").and_then(Value::as_object);
        let part = |variable: &Value, key: &str| variable.get(key).cloned().unwrap_or_default();
        let mut list: Vec<_> = variables
            .into_iter()
            .flatten()
            .map(|(name, v)| (name.clone(), part(v, "default"), part(v, "enum")))
            .collect();
        list.sort_by(|a, b| a.0.cmp(&b.0));
        list
    };
    if variables(old) != variables(new) {
        let message = "its variables are others".to_owned();
        walk.note(
            &here,
            "server-variable-changed",
            (a.clone(), b.clone()),
            message,
        );
    }
    let words = (old.get("description"), new.get("description"));
    said(walk, &here, "description", words, (a, b));
}
