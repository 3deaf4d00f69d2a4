//! A way of proving who calls (OpenAPI 3.0, Security Scheme Object).

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

use super::rename::{self, Likeness};
use crate::document::Document;
use crate::openapi::{Flow, SecurityScheme};

/// Schemes that only have another name: from the new to the old one.
pub(super) fn renamed(old: &Document, new: &Document) -> HashMap<String, String> {
    let lonely = |these: &Document, others: &Document| {
        let names = these.security_scheme_names();
        let lonely = names.filter(|name| others.security_scheme(name).is_none());
        let schemes = lonely.filter_map(|name| Some((name, these.security_scheme(name)?)));
        schemes
            .map(|(name, scheme)| (name.to_owned(), travels(scheme)))
            .collect::<Vec<_>>()
    };
    let (gone, added) = (lonely(old, new), lonely(new, old));
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
pub(super) fn offered(scheme: SecurityScheme<'_>) -> BTreeMap<&str, &str> {
    scheme.flows().flat_map(Flow::scopes).collect()
}

/// Where tokens come from: the flows and their addresses, but for the scopes that can be asked for.
pub(super) fn sources(scheme: SecurityScheme<'_>) -> BTreeMap<&str, Vec<Option<&str>>> {
    let own = ["openIdConnectUrl", "oauth2MetadataUrl"].map(|field| scheme.text(field));
    let flows = scheme.flows().map(|flow| {
        let addresses = Flow::ADDRESSES.map(|field| flow.text(field));
        (flow.name, addresses.to_vec())
    });
    flows.chain([("", own.to_vec())]).collect()
}

/// How credentials travel, in words.
pub(super) fn travels(scheme: SecurityScheme) -> String {
    let text = |field| {
        scheme
            .get(field)
            .and_then(Value::as_str)
            .unwrap_or_default()
    };
    match scheme.kind() {
        "http" => format!("HTTP {}", text("scheme").to_lowercase()),
        "apiKey" => format!("a key in {} `{}`", text("in"), text("name")),
        other => other.to_owned(),
    }
}
