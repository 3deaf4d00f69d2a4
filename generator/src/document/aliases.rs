//! Schemas that are only another name for one, and that one perhaps for another.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::pointer::escape;

/// Where each of them ends, by the reference to it: chains are followed once, as each link may be
/// asked for. What leads back to itself ends where that shows.
pub(super) fn resolve_all(root: &Value) -> HashMap<String, String> {
    let schemas = root.pointer("/components/schemas");
    let schemas = schemas.and_then(Value::as_object).into_iter().flatten();
    let next: HashMap<String, &str> = schemas
        .filter_map(|(name, schema)| {
            let reference = schema.get("$ref")?.as_str()?;
            Some((format!("#/components/schemas/{}", escape(name)), reference))
        })
        .collect();
    let mut ends: HashMap<String, String> = HashMap::new();
    for start in next.keys() {
        let mut chain = Vec::new();
        let mut met = HashSet::new();
        let mut at = start.as_str();
        while let Some(target) = next.get(at).filter(|_| !ends.contains_key(at)) {
            if !met.insert(at) {
                break;
            }
            chain.push(at);
            at = target;
        }
        let end = ends.get(at).cloned().unwrap_or_else(|| at.to_owned());
        ends.extend(chain.into_iter().map(|link| (link.to_owned(), end.clone())));
    }
    ends
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

    use serde_json::json;

    use super::*;

    #[test]
    fn every_link_of_a_chain_knows_its_end() {
        let root = json!({"components": {"schemas": {
            "A": {"$ref": "#/components/schemas/B"},
            "B": {"$ref": "#/components/schemas/C"},
            "C": {"type": "string"},
            "Round": {"$ref": "#/components/schemas/Round"},
        }}});
        let ends = resolve_all(&root);
        let end = |name: &str| ends.get(&format!("#/components/schemas/{name}"));
        assert_eq!(end("A").unwrap(), "#/components/schemas/C");
        assert_eq!(end("B").unwrap(), "#/components/schemas/C");
        assert_eq!(end("C"), None);
        assert_eq!(end("Round").unwrap(), "#/components/schemas/Round");
    }
}
