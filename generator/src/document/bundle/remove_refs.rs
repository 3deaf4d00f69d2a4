//! Taking out references that lead nowhere, so that the rest still stands.

use serde_json::{Map, Value};

use crate::document::grammar::Kind;
use crate::document::pointer::split_last;

/// The references to take out, once all pointers into the tree have been used.
#[derive(Debug, Default)]
pub(super) struct Cuts(Vec<(String, Kind, bool)>);

/// What a reader must know about a cut.
pub(super) fn consequence(kind: Kind, in_mapping: bool) -> &'static str {
    match kind {
        _ if in_mapping => "the value is left out of the mapping",
        Kind::Schema => "any value is taken there",
        Kind::PathItem => "the path has only what is said beside it",
        _ => "it is left out",
    }
}

impl Cuts {
    /// Takes out what is at `pointer` in the end.
    pub fn add(&mut self, pointer: String, kind: Kind, in_mapping: bool) {
        self.0.push((pointer, kind, in_mapping));
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes all of them out.
    pub fn apply(mut self, tree: &mut Value) {
        // Later items of a list go first, so that the pointers of the earlier ones stay true.
        self.0.reverse();
        for (pointer, kind, in_mapping) in self.0 {
            match kind {
                Kind::Schema if !in_mapping => loosen(tree, &pointer),
                Kind::PathItem => loosen(tree, &pointer),
                _ => remove(tree, &pointer),
            }
        }
    }
}

/// Leaves what is said beside the reference.
fn loosen(tree: &mut Value, pointer: &str) {
    match tree.pointer_mut(pointer) {
        Some(Value::Object(members)) => {
            members.shift_remove("$ref");
            members.shift_remove("$dynamicRef");
        }
        Some(other) => *other = Value::Object(Map::new()),
        None => {}
    }
}

fn remove(tree: &mut Value, pointer: &str) {
    let Some((above, last)) = split_last(pointer) else {
        return;
    };
    match tree.pointer_mut(above) {
        Some(Value::Object(members)) => {
            members.shift_remove(last.as_ref());
        }
        Some(Value::Array(items)) => {
            if let Some(index) = last.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
        }
        _ => {}
    }
}
