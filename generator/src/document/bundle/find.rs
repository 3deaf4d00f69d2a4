//! Finding the references of a document: only where the grammar has one, never in examples.

use serde_json::Value;

use crate::document::grammar::{Kind, Shape, shape};
use crate::document::pointer::{Spot, Step, unescape};

/// A reference that was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reference<'a> {
    /// The object that consists of the reference, or the mapping's member that is one.
    pub spot: &'a Spot<'a>,
    /// What it must lead to.
    pub kind: Kind,
    /// The reference as it is written.
    pub text: &'a str,
    /// Whether it is the value of a discriminator's mapping rather than a `$ref`.
    pub in_mapping: bool,
}

/// Shows every reference at and below a node of the given kind to `visit`.
pub(super) fn references(
    node: &Value,
    kind: Kind,
    spot: &Spot<'_>,
    visit: &mut dyn FnMut(Reference<'_>),
) {
    let Value::Object(members) = node else {
        return;
    };
    let dynamic = kind == Kind::Schema && !members.contains_key("$ref");
    let word = if dynamic { "$dynamicRef" } else { "$ref" };
    if let (Some(Value::String(text)), Some(_)) = (members.get(word), kind.section()) {
        visit(Reference {
            spot,
            kind,
            text,
            in_mapping: false,
        });
    }
    for (name, value) in members {
        let below = spot.key(name);
        match (shape(kind, name), value) {
            (Shape::One(kind) | Shape::SchemaOrFlagOf(kind), Value::Object(_)) => {
                references(value, kind, &below, visit);
            }
            (Shape::One(kind) | Shape::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter().enumerate() {
                    references(item, kind, &below.index(index), visit);
                }
            }
            (Shape::Map(kind), Value::Object(entries)) => {
                for (key, entry) in entries {
                    references(entry, kind, &below.key(key), visit);
                }
            }
            (Shape::TextMap, Value::Object(entries)) if kind == Kind::Discriminator => {
                mapping(entries, &below, visit);
            }
            _ => {}
        }
    }
}

fn mapping(
    entries: &serde_json::Map<String, Value>,
    spot: &Spot<'_>,
    visit: &mut dyn FnMut(Reference<'_>),
) {
    for (key, target) in entries {
        if let Value::String(text) = target {
            let file = [".json", ".yaml", ".yml"];
            // Anything else is the name of a schema (OpenAPI 3.0, Discriminator Object).
            if text.contains(['#', '/']) || file.iter().any(|end| text.ends_with(end)) {
                visit(Reference {
                    spot: &spot.key(key),
                    kind: Kind::Schema,
                    text,
                    in_mapping: true,
                });
            }
        }
    }
}

/// The kind of object that the grammar has at a pointer, and whether a reference may stand there
/// in its stead.
pub(super) fn kind_at(root: &Value, pointer: &str) -> Option<Kind> {
    let mut kind = Kind::Root;
    let mut node = root;
    let mut steps = pointer.split('/').skip(1);
    while let Some(step) = steps.next() {
        let name = unescape(step);
        node = node.get(name.as_ref())?;
        kind = match (shape(kind, &name), node) {
            (Shape::One(below) | Shape::SchemaOrFlagOf(below), Value::Object(_)) => below,
            (Shape::List(below), Value::Array(items)) => {
                node = items.get(steps.next()?.parse::<usize>().ok()?)?;
                below
            }
            (Shape::Map(below), Value::Object(entries)) => {
                node = entries.get(unescape(steps.next()?).as_ref())?;
                below
            }
            _ => return None,
        };
    }
    Some(kind)
}

/// Whether a place is within a callback, where path items stay references: nobody generates
/// them, and they may lead back to the operation they belong to without end.
pub(super) fn in_callback(spot: &Spot<'_>) -> bool {
    let named = matches!(spot.step(), Step::Key("callbacks"));
    named || spot.parent().is_some_and(in_callback)
}
