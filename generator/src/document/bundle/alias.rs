//! Components that are only a reference to another component.

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;
use serde_json::{Map, Value};

use crate::diagnostic::Diagnostics;
use crate::document::pointer::{escape, unescape};

/// So many steps of a circle are shown.
const SHOWN: usize = 4;

/// Replaces aliases by a copy of what they stand for, except among schemas, where an alias is a
/// type's second name. Those that only lead to each other are reported and become anything.
pub(super) fn resolve(tree: &mut Value, diagnostics: &mut Diagnostics) {
    let Some(Value::Object(sections)) = tree.get_mut("components") else {
        return;
    };
    for (section, entries) in sections.iter_mut() {
        if let Value::Object(entries) = entries {
            resolve_section(section, entries, diagnostics);
        }
    }
}

fn resolve_section(section: &str, entries: &mut Map<String, Value>, diagnostics: &mut Diagnostics) {
    let prefix = format!("#/components/{section}/");
    let target = |value: &Value| -> Option<String> {
        let reference = value.get("$ref")?.as_str()?;
        Some(unescape(reference.strip_prefix(&prefix)?).into_owned())
    };
    let aliases: Vec<_> = entries
        .iter()
        .filter(|(_, v)| target(v).is_some())
        .map(|(k, _)| k.clone())
        .collect();
    let mut cut = Vec::new();
    // Where each alias that was followed ends; `None` if that is nowhere.
    let mut ends: HashMap<String, Option<String>> = HashMap::new();
    for alias in aliases {
        let mut chain: IndexSet<String> = IndexSet::new();
        let mut name = alias.clone();
        let end = loop {
            if let Some(end) = ends.get(&name) {
                break end.clone();
            }
            if !chain.insert(name.clone()) {
                break None;
            }
            match entries.get(&name).and_then(target) {
                Some(next) => name = next,
                None => break Some(name),
            }
        };
        ends.extend(chain.into_iter().map(|name| (name, end.clone())));
        match end.filter(|_| section != "schemas") {
            Some(end) => {
                if let Some(copy) = entries.get(&end).cloned() {
                    entries.insert(alias, copy);
                }
            }
            None if ends.get(&alias).is_some_and(Option::is_none) => cut.push(alias),
            None => {}
        }
    }
    let place = |name: &str| format!("/components/{section}/{}", escape(name));
    let circle = |alias: &String| {
        let mut circle = vec![alias.clone()];
        while let Some(next) = circle.last().and_then(|last| target(entries.get(last)?)) {
            if circle.contains(&next) || circle.len() > SHOWN {
                break;
            }
            circle.push(next);
        }
        circle
    };
    let mut gone = HashSet::new();
    let circles: Vec<Vec<String>> = cut.iter().map(circle).collect();
    for (alias, circle) in cut.into_iter().zip(circles) {
        let message = format!(
            "`{alias}` is only a reference that leads back to itself; nothing is known of it"
        );
        let told = diagnostics.error("circular-ref", place(&alias), message);
        for step in circle.iter().skip(1) {
            told.relates(place(step), "it leads here, and from here on");
        }
        if section == "schemas" {
            entries.insert(alias, Value::Object(Map::new()));
        } else {
            gone.insert(alias);
        }
    }
    // One by one, each would move all that come after it.
    if !gone.is_empty() {
        entries.retain(|name, _| !gone.contains(name));
    }
}
