//! The features of a crate, as its manifest has them.

use super::{Item, Kind, Signature};

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
