//! Older drafts of JSON Schema in the words of 2020-12.

use serde_json::{Value, json};

/// What older drafts say in one keyword, 2020-12 says in two: members that are needed where another
/// one is, and schemas that hold where it is (JSON Schema 2020-12, section 10.2.2.4).
pub(crate) fn dependencies(node: &mut Value) {
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
pub(crate) fn list_of_items(node: &mut Value) {
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
