//! A way of proving who calls (OpenAPI 3.0, Security Scheme Object).

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::rename::{self, Likeness};
use crate::document::Document;

pub(super) const PLACE: &str = "/components/securitySchemes";

pub(super) fn all(document: &Document) -> Option<&Map<String, Value>> {
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

/// The scopes that a scheme offers, in all its flows, with what is said of them.
pub(super) fn offered<'s>(scheme: &'s Value) -> BTreeMap<&'s str, &'s str> {
    let flows = scheme.get("flows").and_then(Value::as_object);
    let flows = flows.into_iter().flat_map(Map::values);
    let scopes = flows.filter_map(|flow| flow.get("scopes")?.as_object());
    let said = |(scope, words): (&'s String, &'s Value)| (scope.as_str(), words.as_str());
    let scopes = scopes.flatten().map(said);
    scopes
        .map(|(scope, words)| (scope, words.unwrap_or_default()))
        .collect()
}

/// Where tokens come from: the flows and their addresses, but for the scopes that can be asked for.
pub(super) fn sources(scheme: &Value) -> Value {
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
pub(super) fn travels(scheme: &Value) -> String {
    let text = |key| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
    match text("type") {
        "http" => format!("HTTP {}", text("scheme").to_lowercase()),
        "apiKey" => format!("a key in {} `{}`", text("in"), text("name")),
        other => other.to_owned(),
    }
}
