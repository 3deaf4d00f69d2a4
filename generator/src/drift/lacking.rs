//! Operations that the provider has and we do not describe.

use std::collections::{BTreeMap, HashSet};

use crate::diff::operation_keys;
use crate::document::Document;

/// Operations that only the provider has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Lacking {
    /// Those of the resources that we describe, by method and path.
    pub near: Vec<String>,
    /// Those of each other resource, by the first step of the path.
    pub elsewhere: BTreeMap<String, Vec<String>>,
}

/// Finds them.
pub(super) fn find(ours: &Document, theirs: &Document) -> Lacking {
    let known: HashSet<_> = operation_keys(ours)
        .into_iter()
        .map(|(key, _)| key)
        .collect();
    let resource = |name: &str| {
        let path = name.split_once(' ').map_or(name, |(_, path)| path);
        path.trim_start_matches('/')
            .split('/')
            .next()
            .unwrap_or_default()
            .to_owned()
    };
    let described: HashSet<String> = operation_keys(ours)
        .iter()
        .map(|(_, name)| resource(name))
        .collect();
    let mut lacking = Lacking::default();
    for (key, name) in operation_keys(theirs) {
        if known.contains(&key) {
            continue;
        }
        let resource = resource(&name);
        match described.contains(&resource) {
            true => lacking.near.push(name),
            false => lacking.elsewhere.entry(resource).or_default().push(name),
        }
    }
    lacking
}
