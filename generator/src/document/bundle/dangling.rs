//! The last look at references: none may lead nowhere.

use serde_json::Value;

use super::find;
use super::remove_refs::{Cuts, consequence};
use crate::diagnostic::Diagnostics;
use crate::document::grammar::Kind;
use crate::document::pointer::{Spot, unescape};

/// How often cutting something can make something else lead nowhere.
const MOST_ROUNDS: usize = 16;

/// Cuts references that lead to no component of the right kind: what they led to was itself only
/// a reference to nothing, or they stand where a reference was found only after the repairs.
pub(crate) fn cut(tree: &mut Value, diagnostics: &mut Diagnostics) {
    for _ in 0..MOST_ROUNDS {
        let mut cuts = Cuts::default();
        let visit = &mut |reference: find::Reference<'_>| {
            let (kind, text) = (reference.kind, reference.text);
            let waits = kind == Kind::PathItem && find::in_callback(reference.spot);
            if waits || is_settled(tree, text, kind) {
                return;
            }
            let pointer = reference.spot.pointer();
            let done = consequence(kind, reference.in_mapping);
            let message = format!("the reference `{text}` leads to nothing that is left; {done}");
            diagnostics.error("unresolved-ref", pointer.as_str(), message);
            cuts.add(pointer, kind, reference.in_mapping);
        };
        find::references(tree, Kind::Root, &Spot::base(""), visit);
        if cuts.len() == 0 {
            return;
        }
        cuts.apply(tree);
    }
}

/// Whether a reference leads to a component of the right kind, in the form that all have in the
/// end.
pub(super) fn is_settled(tree: &Value, text: &str, kind: Kind) -> bool {
    let Some(section) = kind.section() else {
        return true;
    };
    let name = text
        .strip_prefix("#/components/")
        .and_then(|rest| rest.strip_prefix(section))
        .and_then(|rest| rest.strip_prefix('/'));
    let Some(name) = name.filter(|name| !name.contains('/')) else {
        return false;
    };
    let components = tree.get("components").and_then(|c| c.get(section));
    let found = components.and_then(|c| c.get(unescape(name).as_ref()));
    kind != Kind::PathItem && found.is_some()
}
