//! Ways of proving who calls (OpenAPI 3.0, Security Scheme Object).

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::here::{At, Here};
use super::rename::{self, Likeness};
use super::walk::Walk;
use super::words::{compare_text, deprecation};
use super::{Direction, Scope};
use crate::document::{Document, pointer_below};

const PLACE: &str = "/components/securitySchemes";

/// Compares the schemes of both documents.
pub(super) fn compare(walk: &mut Walk, here: &Here) {
    let (before, after) = (all(walk.old), all(walk.new));
    let renamed = walk.schemes.clone();
    let location = |name: &str| At::There(pointer_below(PLACE, name));
    let missing = || At::Missing(PLACE.to_owned());
    for (name, old) in before.into_iter().flatten() {
        let new_name = renamed
            .iter()
            .find(|(_, old)| *old == name)
            .map_or(name, |(new, _)| new);
        let Some(new) = after.and_then(|after| after.get(new_name)) else {
            let message = format!("the security scheme `{name}` is gone");
            walk.note(here, "scheme-removed", (location(name), missing()), message);
            continue;
        };
        let places = || (location(name), location(new_name));
        if name != new_name && walk.scope == Scope::All {
            let message = format!("the security scheme `{name}` is now called `{new_name}`");
            walk.note(here, "scheme-renamed", places(), message);
        }
        let (a, b) = (travels(old), travels(new));
        if a != b {
            let message = format!("the security scheme `{name}` is {b}, it was {a}");
            walk.note(here, "scheme-changed", places(), message);
        }
        let here = here.at(Direction::Neither, format!("the security scheme `{name}`"));
        if a == b && sources(old) != sources(new) {
            let message = "tokens are fetched elsewhere or otherwise".to_owned();
            walk.note(&here, "token-source-changed", places(), message);
        }
        scopes(walk, &here, (old, new), places());
        for keyword in ["description", "bearerFormat"] {
            let words = (old.get(keyword), new.get(keyword));
            compare_text(walk, &here, keyword, words, places());
        }
        let deprecated = |scheme: &Value| scheme.get("deprecated") == Some(&Value::Bool(true));
        deprecation(walk, &here, places(), [deprecated(old), deprecated(new)]);
    }
    let is_known = |name: &String| {
        before.is_some_and(|before| before.contains_key(name)) || renamed.contains_key(name)
    };
    if walk.scope == Scope::All {
        for (name, _) in after
            .into_iter()
            .flatten()
            .filter(|(name, _)| !is_known(name))
        {
            let message = format!("the security scheme `{name}` is new");
            walk.note(here, "scheme-added", (missing(), location(name)), message);
        }
    }
}

fn all(document: &Document) -> Option<&Map<String, Value>> {
    document.value.pointer(PLACE).and_then(Value::as_object)
}

/// Schemes that only have another name: from the new to the old one.
pub(super) fn renamed(old: &Document, new: &Document) -> HashMap<String, String> {
    let (before, after) = (all(old), all(new));
    let lonely = |these: Option<&Map<String, Value>>, others: Option<&Map<String, Value>>| {
        let is_known = |name: &String| others.is_some_and(|others| others.contains_key(name));
        let schemes = these
            .into_iter()
            .flatten()
            .filter(|(name, _)| !is_known(name));
        schemes
            .map(|(name, scheme)| (name.clone(), travels(scheme)))
            .collect::<Vec<_>>()
    };
    let (gone, added) = (lonely(before, after), lonely(after, before));
    let number = |schemes: &[(String, String)], how: &String| {
        schemes.iter().filter(|(_, other)| other == how).count()
    };
    let likeness = |i: usize, j: usize| match (gone.get(i), added.get(j)) {
        (Some((_, old)), Some((_, new))) if old == new => {
            // Of several that travel alike only the names can tell.
            match number(&gone, old) == 1 && number(&added, new) == 1 {
                true => Likeness::Words,
                false => Likeness::Shape,
            }
        }
        _ => Likeness::None,
    };
    let names = |schemes: &'_ [(String, String)]| -> Vec<String> {
        schemes.iter().map(|(name, _)| name.clone()).collect()
    };
    let (a, b) = (names(&gone), names(&added));
    let a: Vec<&str> = a.iter().map(String::as_str).collect();
    let b: Vec<&str> = b.iter().map(String::as_str).collect();
    let pairs = rename::pairs(&a, &b, likeness).into_iter();
    let name = |(i, j): (usize, usize)| Some(((*b.get(j)?).to_owned(), (*a.get(i)?).to_owned()));
    pairs.filter_map(name).collect()
}

/// Compares the scopes that can be asked for.
fn scopes(walk: &mut Walk, here: &Here, (old, new): (&Value, &Value), at: (At, At)) {
    let (before, after) = (offered(old), offered(new));
    for (scope, said) in &before {
        match after.get(scope) {
            None => {
                let message = format!("the scope `{scope}` is not offered any more");
                walk.note(here, "scope-withdrawn", at.clone(), message);
            }
            Some(other) if other != said => {
                let message = format!("the scope `{scope}` is described otherwise");
                walk.note(here, "words-changed", at.clone(), message);
            }
            Some(_) => {}
        }
    }
    for scope in after.keys().filter(|scope| !before.contains_key(*scope)) {
        let message = format!("the scope `{scope}` is offered");
        walk.note(here, "scope-offered", at.clone(), message);
    }
}

/// The scopes that a scheme offers, in all its flows, with what is said of them.
fn offered<'s>(scheme: &'s Value) -> BTreeMap<&'s str, &'s str> {
    let flows = scheme.get("flows").and_then(Value::as_object);
    let flows = flows.into_iter().flat_map(Map::values);
    let scopes = flows.filter_map(|flow| flow.get("scopes")?.as_object());
    let said = |(scope, words): (&'s String, &'s Value)| (scope.as_str(), words.as_str());
    let scopes = scopes.flatten().map(said);
    scopes
        .map(|(scope, words)| (scope, words.unwrap_or_default()))
        .collect()
}

/// What tells a scheme from the others on the wire: how its credentials travel, or its name if that
/// says too little; the name that it had, where it only has another.
pub(super) fn identity(walk: &Walk, document: &Document, name: &str) -> String {
    let scheme = all(document).and_then(|schemes| schemes.get(name));
    match scheme
        .and_then(|scheme| scheme.get("type"))
        .and_then(Value::as_str)
    {
        Some("http" | "apiKey") => scheme.map(travels).unwrap_or_default(),
        _ => {
            let had = walk
                .schemes
                .get(name)
                .filter(|_| std::ptr::eq(document, walk.new));
            had.cloned().unwrap_or_else(|| name.to_owned())
        }
    }
}

/// Where tokens come from: the flows and their addresses, but for the scopes that can be asked for.
fn sources(scheme: &Value) -> Value {
    let mut flows = scheme.get("flows").cloned().unwrap_or_default();
    for flow in flows.as_object_mut().into_iter().flat_map(Map::values_mut) {
        if let Some(flow) = flow.as_object_mut() {
            flow.shift_remove("scopes");
        }
    }
    let addresses = ["openIdConnectUrl", "oauth2MetadataUrl"];
    let addresses = addresses.map(|key| scheme.get(key).cloned().unwrap_or_default());
    Value::Array([flows].into_iter().chain(addresses).collect())
}

/// How credentials travel, in words.
fn travels(scheme: &Value) -> String {
    let text = |key| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
    match text("type") {
        "http" => format!("HTTP {}", text("scheme").to_lowercase()),
        "apiKey" => format!("a key in {} `{}`", text("in"), text("name")),
        other => other.to_owned(),
    }
}
