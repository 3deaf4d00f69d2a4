//! The features of a crate, as its manifest has them.

use std::collections::BTreeSet;

use super::{Item, Kind, Signature, Surface};

/// The features that a manifest declares, each with what it switches on.
pub(super) fn of_manifest(text: &str) -> Vec<Item> {
    let manifest: toml::Table = text.parse().unwrap_or_default();
    let features = manifest.get("features").and_then(toml::Value::as_table);
    let features = features.into_iter().flatten();
    features
        .map(|(name, list)| {
            let list = list.as_array().into_iter().flatten();
            let names = list.filter_map(toml::Value::as_str);
            // Which packages carry a feature is no promise to users.
            let own = names.filter(|name| !name.contains([':', '/']));
            Item {
                provides: own.map(str::to_owned).collect(),
                ..Item::new(Kind::Feature, name.clone(), Signature::Text(String::new()))
            }
        })
        .collect()
}

impl Surface {
    /// The features that are on where these are, these among them.
    pub(super) fn switched_on<'a>(&'a self, features: &'a [String]) -> BTreeSet<&'a str> {
        let mut open: Vec<&str> = features.iter().map(String::as_str).collect();
        let mut on = BTreeSet::new();
        while let Some(name) = open.pop() {
            if on.insert(name) {
                let feature = self.get(name, Kind::Feature);
                let names = feature.into_iter().flat_map(|feature| &feature.provides);
                open.extend(names.map(String::as_str));
            }
        }
        on
    }
}
