//! Dynamic references (JSON Schema 2020-12, section 8.2.3.2): a schema with a `$dynamicRef` is a template,
//! and one that refers to it with a `$dynamicAnchor` of that name among its `$defs` says what stands
//! there. Each such schema becomes what the template comes to for it.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::copy::{MOST_COPIED, weight};
use super::identified::Addresses;
use crate::document::grammar::{Kind, walk, walk_mut};
use crate::document::pointer::{Spot, follow};

/// Templates within templates are followed so far.
const DEEPEST: usize = 8;

/// What dynamic anchors stand for: the reference that takes the place of those to the anchor.
type Bindings = HashMap<String, String>;

/// Makes each schema that refers to a template what that comes to for it.
pub(super) fn bind(tree: &mut Value) {
    let uses = uses(tree);
    if uses.is_empty() {
        return;
    }
    let addresses = Addresses::of(tree);
    let mut left = MOST_COPIED;
    for (pointer, bindings) in uses {
        let Some(Value::Object(user)) = tree.pointer(&pointer) else {
            continue;
        };
        let Some(reference) = user.get("$ref").and_then(Value::as_str) else {
            continue;
        };
        let Some(place) = target(tree, &addresses, &pointer, reference) else {
            continue;
        };
        let mut templates = Templates {
            tree,
            addresses: &addresses,
            user: &pointer,
            bindings: &bindings,
            open: Vec::new(),
            left: &mut left,
        };
        let Some(made) = templates.instance(&place) else {
            continue;
        };
        if let Some(Value::Object(user)) = tree.pointer_mut(&pointer) {
            user.shift_remove("$ref");
            take_over(user, made);
        }
    }
}

/// The schemas that refer to another one and bind dynamic anchors, with what they bind.
fn uses(tree: &Value) -> Vec<(String, Bindings)> {
    let mut found = Vec::new();
    walk(
        tree,
        Kind::Root,
        &Spot::base(""),
        &mut |node, kind, spot| {
            if kind != Kind::Schema || node.get("$ref").is_none() {
                return;
            }
            let definitions = node.get("$defs").and_then(Value::as_object);
            let mut bindings = Bindings::new();
            for (name, definition) in definitions.into_iter().flatten() {
                if let Some(anchor) = definition.get("$dynamicAnchor").and_then(Value::as_str) {
                    let here = spot.key("$defs");
                    let own = format!("#{}", here.key(name).pointer());
                    let other = definition.get("$ref").and_then(Value::as_str);
                    // One that only refers to another schema is that schema.
                    let is_alias = definition
                        .as_object()
                        .is_some_and(|members| members.len() == 2);
                    let target = other.filter(|_| is_alias).map(str::to_owned);
                    bindings.insert(anchor.to_owned(), target.unwrap_or(own));
                }
            }
            if !bindings.is_empty() {
                found.push((spot.pointer(), bindings));
            }
        },
    );
    found
}

/// A description in which templates are looked for, and the schema that uses one.
struct Templates<'t> {
    tree: &'t Value,
    addresses: &'t Addresses,
    /// Where the schema stands that a template is bound for.
    user: &'t str,
    bindings: &'t Bindings,
    /// The templates that are being followed, the outermost first.
    open: Vec<String>,
    /// How many nodes may still be copied.
    left: &'t mut usize,
}

impl Templates<'_> {
    /// What the schema at a place comes to with these bindings; none if it is no template for any of
    /// them.
    fn instance(&mut self, place: &str) -> Option<Value> {
        if self.open.len() >= DEEPEST || self.open.iter().any(|open| open == place) {
            return None;
        }
        let template = self.tree.pointer(place)?;
        *self.left = self.left.checked_sub(weight(template))?;
        let mut made = template.clone();
        self.open.push(place.to_owned());
        let mut is_bound = false;
        walk_mut(
            &mut made,
            Kind::Schema,
            &Spot::base(""),
            &mut |node, kind, _| {
                if let (Kind::Schema, Value::Object(members)) = (kind, node) {
                    is_bound |= self.bind(members, place);
                }
            },
        );
        self.open.pop();
        if let (true, Value::Object(members)) = (is_bound, &mut made) {
            members.shift_remove("$id");
            members.shift_remove("$defs");
        }
        is_bound.then_some(made)
    }

    /// Binds the references of a schema within a template, and says whether there was anything to bind.
    fn bind(&mut self, members: &mut Map<String, Value>, place: &str) -> bool {
        let text = |word: &str| members.get(word).and_then(Value::as_str);
        let anchor = text("$dynamicRef").and_then(|reference| reference.strip_prefix('#'));
        if let Some(bound) = anchor.and_then(|anchor| self.bindings.get(anchor)).cloned() {
            members.shift_remove("$dynamicRef");
            members.insert("$ref".to_owned(), Value::String(bound));
            return true;
        }
        let Some(reference) = text("$ref") else {
            return false;
        };
        let target = match reference {
            "#" => Some(place.to_owned()),
            reference => target(self.tree, self.addresses, place, reference),
        };
        let Some(target) = target else {
            return false;
        };
        if self.open.first() == Some(&target) {
            // What leads back to the template leads to what is made of it.
            members.insert("$ref".to_owned(), json!(format!("#{}", self.user)));
            return false;
        }
        let Some(made) = self.instance(&target) else {
            return false;
        };
        members.shift_remove("$ref");
        take_over(members, made);
        true
    }
}

/// Where a reference of a schema leads to in the description.
fn target(tree: &Value, addresses: &Addresses, user: &str, reference: &str) -> Option<String> {
    match reference.strip_prefix('#') {
        Some(pointer) if pointer.starts_with('/') => follow(tree, pointer),
        Some(_) => None,
        None => addresses.find(tree, user, reference),
    }
}

/// Makes a schema be also what another one is.
fn take_over(user: &mut Map<String, Value>, made: Value) {
    let Value::Object(made) = made else {
        return;
    };
    let words = ["$id", "$defs", "$dynamicAnchor", "title", "description"];
    match user.keys().all(|keyword| words.contains(&keyword.as_str())) {
        true => {
            for (keyword, value) in made {
                user.entry(keyword).or_insert(value);
            }
        }
        false => {
            let all = user.entry("allOf").or_insert_with(|| json!([]));
            if let Value::Array(all) = all {
                all.push(Value::Object(made));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bound(schemas: Value) -> Value {
        let mut tree = json!({"components": {"schemas": schemas}});
        bind(&mut tree);
        tree["components"]["schemas"].take()
    }

    fn page() -> Value {
        json!({
            "$id": "page",
            "type": "object",
            "properties": {"items": {"type": "array", "items": {"$dynamicRef": "#item"}}},
            "$defs": {"item": {"$dynamicAnchor": "item", "not": {}}},
        })
    }

    #[test]
    fn each_binding_of_a_template_is_a_schema_of_its_own() {
        for reference in ["page", "#/components/schemas/Page"] {
            let schemas = bound(json!({
                "Page": page(),
                "Cats": {
                    "$id": "cats",
                    "$defs": {"item": {"$dynamicAnchor": "item", "$ref": "#/components/schemas/Cat"}},
                    "$ref": reference,
                },
                "Cat": {"type": "object"},
            }));
            let cats = &schemas["Cats"];
            let item = json!({"$ref": "#/components/schemas/Cat"});
            assert_eq!(cats["properties"]["items"]["items"], item, "{reference}");
            assert_eq!(cats.get("$ref"), None);
            assert_eq!(schemas["Page"], page());
        }
    }

    #[test]
    fn a_template_may_stand_in_another_one() {
        let schemas = bound(json!({
            "Page": page(),
            "Response": {"type": "object", "properties": {"page": {"$ref": "#/components/schemas/Page"}}},
            "Names": {
                "$defs": {"item": {"$dynamicAnchor": "item", "type": "string"}},
                "$ref": "#/components/schemas/Response",
            },
        }));
        let page = &schemas["Names"]["properties"]["page"];
        let item = json!({"$ref": "#/components/schemas/Names/$defs/item"});
        assert_eq!(page["properties"]["items"]["items"], item);
    }

    #[test]
    fn a_template_that_leads_back_to_itself_ends() {
        let schemas = bound(json!({
            "List": {"properties": {"next": {"$ref": "#/components/schemas/List"}, "value": {"$dynamicRef": "#v"}}},
            "Names": {"$defs": {"v": {"$dynamicAnchor": "v", "type": "string"}}, "$ref": "#/components/schemas/List"},
        }));
        assert_eq!(
            schemas["Names"]["properties"]["value"]["$ref"],
            "#/components/schemas/Names/$defs/v"
        );
    }
}
