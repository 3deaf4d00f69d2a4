//! Values that stand where a text belongs: YAML reads `version: 1.10` as 1.1 and `TRUE` as true, and
//! the text that was meant is only in the source.

use std::collections::HashSet;

use serde_json::Value;

use crate::document::grammar::{Kind, Shape, shape};
use crate::document::pointer::unescape;
use crate::document::position;

/// Puts the text of the source in the place of every value at `places` that stands where the
/// description has a text. Says which these are.
pub(super) fn restore(value: &mut Value, places: &[String], text: &str) -> HashSet<String> {
    let meant = places.iter().filter(|pointer| is_text(value, pointer));
    let meant: Vec<&str> = meant.map(String::as_str).collect();
    let mut restored = HashSet::new();
    if meant.is_empty() {
        return restored;
    }
    for (pointer, written) in position::scalars(text, &meant) {
        let Some(node) = value.pointer_mut(&pointer) else {
            continue;
        };
        if is_meant(node, &written) {
            *node = Value::String(written);
            restored.insert(pointer);
        }
    }
    restored
}

/// Whether a value is what the other parser found. `null` is one in a list of texts as well, but
/// there `~` is a sign.
fn is_meant(found: &Value, written: &str) -> bool {
    match found {
        Value::Bool(flag) => written.eq_ignore_ascii_case(&flag.to_string()),
        Value::Number(found) => number(written) == found.as_f64(),
        Value::Null if written == "~" => true,
        Value::Null => number(written).is_some_and(|number| !number.is_finite()),
        _ => false,
    }
}

/// A number as YAML 1.2 writes it (10.3.2, core schema).
fn number(written: &str) -> Option<f64> {
    let (sign, digits) = match written.strip_prefix('-') {
        Some(digits) => (-1.0, digits),
        None => (1.0, written.strip_prefix('+').unwrap_or(written)),
    };
    let radix = [("0x", 16), ("0o", 8), ("0b", 2)].into_iter();
    let mut whole = radix.filter_map(|(mark, radix)| {
        let digits = digits.strip_prefix(mark)?;
        u128::from_str_radix(digits, radix).ok()
    });
    let magnitude = match digits.to_ascii_lowercase().as_str() {
        ".inf" => f64::INFINITY,
        ".nan" => f64::NAN,
        _ => match whole.next() {
            Some(whole) => whole as f64,
            None => digits.parse().ok()?,
        },
    };
    Some(sign * magnitude)
}

/// Whether a text is needed at a pointer: by the specification, or by the type beside a value.
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
            // What is nothing is missing, and said to be.
            Shape::Text | Shape::Texts | Shape::TextOrTexts | Shape::TextMap => {
                return is_there(root, pointer);
            }
            Shape::Values if name == "enum" => {
                let is_sign = is_there(root, pointer) || !may_be_null(above);
                return is_sign && is_of_text(above);
            }
            Shape::Values | Shape::Any => {
                let of_value = ["default", "example", "examples", "const"];
                let is_value = of_value.contains(&name.as_ref());
                return is_value && is_of_text(above) && is_there(root, pointer);
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

fn is_there(root: &Value, pointer: &str) -> bool {
    root.pointer(pointer).is_some_and(|value| !value.is_null())
}

fn may_be_null(schema: &Value) -> bool {
    let kinds = schema.get("type").and_then(Value::as_array);
    let flag = |word: &str| schema.get(word) == Some(&Value::Bool(true));
    kinds.is_some_and(|kinds| kinds.iter().any(|kind| kind == "null"))
        || flag("nullable")
        || flag("x-nullable")
}

/// Whether the values of a schema are texts.
fn is_of_text(schema: &Value) -> bool {
    match schema.get("type") {
        Some(Value::Array(kinds)) => {
            let mut kinds = kinds.iter().filter(|kind| *kind != "null");
            kinds.next().is_some_and(|kind| kind == "string") && kinds.next().is_none()
        }
        kind => kind.is_some_and(|kind| kind == "string"),
    }
}
