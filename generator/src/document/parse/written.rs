//! Numbers that stand where a text belongs: YAML reads `version: 1.10` as 1.1, and the text that
//! was meant is only in the source.

use serde_json::Value;

use crate::document::grammar::{Kind, Shape, shape};
use crate::document::pointer::{split_last, unescape};
use crate::document::position;

/// Puts the text of the source in the place of every number among `floats` that stands where the
/// specification has a text.
pub(super) fn restore(value: &mut Value, floats: &[String], text: &str) {
    let meant = floats.iter().filter(|pointer| is_text(value, pointer));
    let meant: Vec<&str> = meant.map(String::as_str).collect();
    if meant.is_empty() {
        return;
    }
    for (pointer, written) in position::scalars(text, &meant) {
        let Some(node) = value.pointer_mut(&pointer) else {
            continue;
        };
        // What the other parser found must be the same number.
        let same = written
            .parse::<f64>()
            .ok()
            .is_some_and(|number| node.as_f64() == Some(number));
        if same {
            *node = Value::String(written);
        }
    }
}

/// Whether a text is needed at a pointer: by the specification, or by the type beside an enum.
fn is_text(root: &Value, pointer: &str) -> bool {
    let mut kind = Kind::Root;
    let mut node = root;
    let mut steps = pointer.split('/').skip(1);
    while let Some(step) = steps.next() {
        let name = unescape(step);
        let above = node;
        let Some(next) = node.get(name.as_ref()) else {
            return false;
        };
        node = next;
        let below = match shape(kind, &name) {
            Shape::Text | Shape::Texts | Shape::TextMap => return true,
            Shape::Values if name == "enum" => {
                return above.get("type").is_some_and(|kind| kind == "string");
            }
            Shape::Any => {
                let is_default = split_last(pointer).is_some_and(|(_, last)| last == "default");
                return is_default && above.get("type").is_some_and(|kind| kind == "string");
            }
            Shape::One(kind) | Shape::SchemaOrFlagOf(kind) => (
                kind,
                matches!(node, Value::Array(_))
                    .then(|| steps.next())
                    .flatten(),
            ),
            Shape::List(kind) | Shape::Map(kind) => (kind, steps.next()),
            _ => return false,
        };
        kind = below.0;
        if let Some(step) = below.1 {
            let entry = match node {
                Value::Array(items) => step.parse().ok().and_then(|index: usize| items.get(index)),
                other => other.get(unescape(step).as_ref()),
            };
            match entry {
                Some(entry) => node = entry,
                None => return false,
            }
        }
    }
    false
}
