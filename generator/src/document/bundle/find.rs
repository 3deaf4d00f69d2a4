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
        if let (Kind::Discriminator, Some(Value::Object(entries))) = (kind, members.get("mapping"))
        {
            mapping(entries, &spot.key("mapping"), visit);
        }
        let default = members.get("defaultMapping").and_then(Value::as_str);
        if let (Kind::Discriminator, Some(text)) = (kind, default.filter(|text| is_reference(text)))
        {
            visit(Reference {
                spot: &spot.key("defaultMapping"),
                kind: Kind::Schema,
                text,
                in_mapping: true,
            });
        }
    });
}

/// Whether a text in a discriminator is a reference; anything else is the name of a schema (OpenAPI
/// 3.0, Discriminator Object).
fn is_reference(text: &str) -> bool {
    let file = [".json", ".yaml", ".yml"];
    text.contains(['#', '/']) || file.iter().any(|end| text.ends_with(end))
}

fn mapping(
    entries: &serde_json::Map<String, Value>,
    spot: &Spot<'_>,
    visit: &mut dyn FnMut(Reference<'_>),
) {
    for (key, target) in entries {
        if let Some(text) = target.as_str().filter(|text| is_reference(text)) {
            visit(Reference {
                spot: &spot.key(key),
                kind: Kind::Schema,
                text,
                in_mapping: true,
            });
        }
    }
}

/// Whether a place is within a callback, where path items stay references: nobody generates
/// them, and they may lead back to the operation they belong to without end.
pub(super) fn in_callback(spot: &Spot<'_>) -> bool {
    let named = matches!(spot.step(), Step::Key("callbacks"));
    named || spot.parent().is_some_and(in_callback)
}
