//! Rules for keywords of JSON Schema that OpenAPI 3.0 does not have.

use serde_json::{Value, json};

use super::alternative;
use super::context::RuleContext;

/// A dynamic reference that was not resolved when references were bundled says nothing.
pub(super) fn dynamic_reference(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    if let Some(members) = node.as_object_mut() {
        members.shift_remove("$dynamicRef");
    }
}

/// What stands beside a reference counts too (OpenAPI 3.1): both must hold. In 3.0 it is to be
/// passed over, but whoever writes it there means it.
pub(super) fn beside_reference(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if members.len() == 1 {
        return;
    }
    if let Some(reference) = members.shift_remove("$ref") {
        alternative::also(members, json!({ "$ref": reference }));
    }
}

/// What older drafts say in one keyword, 2020-12 says in two: members that are needed where another
/// one is, and schemas that hold where it is (JSON Schema 2020-12, section 10.2.2.4).
pub(super) fn dependencies(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let Some(Value::Object(dependencies)) = members.shift_remove("dependencies") else {
        return;
    };
    for (name, dependency) in dependencies {
        let word = match dependency {
            Value::Array(_) => "dependentRequired",
            _ => "dependentSchemas",
        };
        let entries = members.entry(word).or_insert_with(|| json!({}));
        if let Value::Object(entries) = entries {
            entries.entry(name).or_insert(dependency);
        }
    }
}

/// A list of schemas for items is a tuple in older drafts; `additionalItems` are those after it (JSON
/// Schema 2020-12, section 10.3.1.1). A list of one is a slip: whoever writes it means all items.
pub(super) fn list_of_items(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let places = members.get("items").and_then(Value::as_array);
    let says_rest = members.contains_key("additionalItems");
    let is_tuple = places.is_some_and(|places| places.len() > 1 || says_rest);
    if !is_tuple || members.contains_key("prefixItems") {
        return;
    }
    let Some(places) = members.shift_remove("items") else {
        return;
    };
    members.insert("prefixItems".to_owned(), places);
    if let Some(rest) = members.shift_remove("additionalItems") {
        members.insert("items".to_owned(), rest);
    }
}

/// Words that only served to find schemas, which references have been bundled for.
pub(super) fn bookkeeping(node: &mut Value, _context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let words = [
        "$defs",
        "definitions",
        "$id",
        "id",
        "$schema",
        "$anchor",
        "$dynamicAnchor",
        "$comment",
        "$vocabulary",
    ];
    if members.keys().any(|name| words.contains(&name.as_str())) {
        members.retain(|name, _| !words.contains(&name.as_str()));
    }
}
