//! Where an API is (OpenAPI 3.0, Server Object).

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::Direction;
use super::here::{At, Here};
use super::walk::Walk;
use super::words::compare_text;
use crate::document::Document;

/// Servers by their addresses, each with its place in the list.
type Servers<'a> = IndexMap<&'a str, (usize, &'a Value)>;

/// Compares the addresses of the API.
pub(super) fn compare(walk: &mut Walk, here: &Here) {
    let (before, after) = (of(walk.old), of(walk.new));
    let at = |index: usize| At::There(format!("/servers/{index}"));
    let missing = || At::Missing("/servers".to_owned());
    if walk.is_rebased {
        let message = "the same addresses, of which the servers say another part".to_owned();
        return walk.note(here, "server-rebased", (missing(), missing()), message);
    }
    first(walk, here, &before, &after);
    // The only server gave way to another, which is said.
    let is_only = |servers: &Servers| {
        let mut servers = servers.values();
        servers.len() == 1 && servers.all(|(_, server)| server.get("variables").is_none())
    };
    let is_told = is_only(&before) && is_only(&after);
    for (url, (index, old)) in &before {
        match after.get(url) {
            Some((other, new)) => server(walk, here, (url, old, at(*index)), (new, at(*other))),
            None if is_told => {}
            None => {
                let message = format!("the server `{url}` is gone");
                walk.note(here, "server-removed", (at(*index), missing()), message);
            }
        }
    }
    for (url, (index, _)) in after.iter().filter(|(url, _)| !before.contains_key(*url)) {
        if !is_told {
            let message = format!("the server `{url}` is new");
            walk.note(here, "server-added", (missing(), at(*index)), message);
        }
    }
}

fn of(document: &Document) -> Servers<'_> {
    let list = document.value.get("servers").and_then(Value::as_array);
    let list = list.into_iter().flatten().enumerate();
    let server = |(index, server)| Some((address(server)?, (index, server)));
    list.filter_map(server).collect()
}

/// The address of a server.
fn address(server: &Value) -> Option<&str> {
    let url = server.get("url").and_then(Value::as_str)?;
    Some(url.trim_end_matches('/'))
}

/// Compares the servers that calls go to unless they are told otherwise.
fn first(walk: &mut Walk, here: &Here, before: &Servers, after: &Servers) {
    let first = |servers: &Servers<'_>| servers.keys().next().map(|url| (*url).to_owned());
    let (old, new) = (first(before), first(after));
    if old == new {
        return;
    }
    let stays = old
        .as_ref()
        .is_some_and(|url| after.contains_key(url.as_str()));
    let code = match stays {
        true => "server-order-changed",
        false => "server-changed",
    };
    let word = |url: Option<String>| url.map_or("nowhere".to_owned(), |url| format!("`{url}`"));
    let message = format!(
        "calls go to {} unless told otherwise, they went to {}",
        word(new),
        word(old)
    );
    let at = |servers: &Servers| At::new("/servers/0", !servers.is_empty());
    walk.note(here, code, (at(before), at(after)), message);
}

fn server(walk: &mut Walk, here: &Here, (url, old, a): (&str, &Value, At), (new, b): (&Value, At)) {
    let here = here.at(Direction::Neither, format!("the server `{url}`"));
    variables(walk, &here, (old, new), &(a.clone(), b.clone()));
    let words = (old.get("description"), new.get("description"));
    compare_text(walk, &here, "description", words, (a, b));
}

/// Compares the parts of an address that callers may choose.
fn variables(walk: &mut Walk, here: &Here, (old, new): (&Value, &Value), at: &(At, At)) {
    let of = |server: &'_ Value| -> BTreeMap<String, Value> {
        let variables = server.get("variables").and_then(Value::as_object);
        let variables = variables.into_iter().flatten();
        variables
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    };
    let (before, after) = (of(old), of(new));
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    for name in names {
        let part = |variables: &BTreeMap<String, Value>, key: &str| {
            variables
                .get(name)
                .and_then(|variable| variable.get(key))
                .cloned()
        };
        let (default, other) = (part(&before, "default"), part(&after, "default"));
        if default != other {
            let message = format!("`{name}` has another default");
            walk.note(here, "server-variable-changed", at.clone(), message);
        }
        values(
            walk,
            here,
            name,
            (part(&before, "enum"), part(&after, "enum")),
            at,
        );
        let words = (part(&before, "description"), part(&after, "description"));
        let words = (words.0.as_ref(), words.1.as_ref());
        compare_text(walk, &here.member(name), "description", words, at.clone());
    }
}

/// Compares the values that a variable may have; any, if there is no list of them.
fn values(
    walk: &mut Walk,
    here: &Here,
    name: &str,
    (old, new): (Option<Value>, Option<Value>),
    at: &(At, At),
) {
    let list = |value: &Option<Value>| -> Option<BTreeSet<String>> {
        let list = value.as_ref()?.as_array()?.iter();
        Some(list.map(Value::to_string).collect())
    };
    let (before, after) = (list(&old), list(&new));
    let lacks =
        |these: &Option<BTreeSet<String>>, others: &Option<BTreeSet<String>>| match (these, others)
        {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(these), Some(others)) => !others.is_subset(these),
        };
    if lacks(&after, &before) {
        let message = format!("`{name}` may not have all the values any more that it had");
        walk.note(here, "server-variable-limited", at.clone(), message);
    }
    if lacks(&before, &after) {
        let message = format!("`{name}` may have other values as well");
        walk.note(here, "server-variable-extended", at.clone(), message);
    }
}

/// What stands in front of the paths of two descriptions, where both are on the same host: the paths
/// of their first servers.
pub(super) fn bases<'a>(old: &'a Document, new: &'a Document) -> Option<(&'a str, &'a str)> {
    let (old, new) = (base(old)?, base(new)?);
    (old.0 == new.0 && old.1 != new.1).then_some((old.1, new.1))
}

/// The origin of the first server, and its path.
fn base(document: &Document) -> Option<(&str, &str)> {
    let url = address(document.value.pointer("/servers/0")?)?;
    let host = url.find("://").map_or(0, |scheme| scheme + "://".len());
    let end = url
        .get(host..)?
        .find('/')
        .map_or(url.len(), |path| host + path);
    Some(url.split_at(end))
}
