//! Finding the references of a document: only where the grammar has one, never in examples.

use serde_json::Value;

use crate::document::grammar::{Kind, walk};
use crate::document::pointer::{Spot, Step};

/// A reference that was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reference<'a> {
    /// The object that consists of the reference, or the mapping's member that is one.
    pub spot: &'a Spot<'a>,
    /// What it must lead to.
    pub kind: Kind,
    /// The reference as it is written.
    pub text: &'a str,
    /// Whether a discriminator leads there by its text, rather than a `$ref`.
    pub in_mapping: bool,
}

/// Shows every reference at and below a node of the given kind to `visit`.
pub(super) fn references(
    node: &Value,
    kind: Kind,
    spot: &Spot<'_>,
    visit: &mut dyn FnMut(Reference<'_>),
) {
    walk(node, kind, spot, &mut |node, kind, spot| {
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
        if kind == Kind::Discriminator {
            if let Some(Value::Object(entries)) = members.get("mapping") {
                let spot = spot.key("mapping");
                for (key, target) in entries {
                    mapped(target, &spot.key(key), visit);
                }
            }
            if let Some(target) = members.get("defaultMapping") {
                mapped(target, &spot.key("defaultMapping"), visit);
            }
        }
    });
}

/// Shows what a discriminator leads to, unless it is the name of a schema (OpenAPI 3.0,
/// Discriminator Object).
fn mapped(target: &Value, spot: &Spot<'_>, visit: &mut dyn FnMut(Reference<'_>)) {
    let Value::String(text) = target else {
        return;
    };
    let file = [".json", ".yaml", ".yml"];
    if text.contains(['#', '/']) || file.iter().any(|end| text.ends_with(end)) {
        visit(Reference {
            spot,
            kind: Kind::Schema,
            text,
            in_mapping: true,
        });
    }
}

/// Whether a place is within a callback, where path items stay references: nobody generates
/// them, and they may lead back to the operation they belong to without end.
pub(super) fn in_callback(spot: &Spot<'_>) -> bool {
    let named = matches!(spot.step(), Step::Key("callbacks"));
    named || spot.parent().is_some_and(in_callback)
}
