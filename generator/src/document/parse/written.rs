//! Numbers and booleans that stand where a text belongs: YAML reads `version: 1.10` as 1.1 and `TRUE`
//! as true, and the text that was meant is only in the source.

use std::collections::HashSet;

use serde_json::Value;

use crate::document::grammar::{Kind, Shape, shape};
use crate::document::pointer::{split_last, unescape};
use crate::document::position;

/// Puts the text of the source in the place of every value at `places` that stands where the
/// specification has a text. Says which these are.
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
        // What the other parser found must be the same value.
        let is_listed = split_last(&pointer).is_some_and(|(list, _)| list.ends_with("/enum"));
        if is_written(node, &written) || (is_listed && node.is_null() && written == "~") {
            *node = Value::String(written);
            restored.insert(pointer);
        }
    }
    restored
}

/// Whether a text is how YAML may write a number or a boolean (YAML 1.2, section 10.3.2).
fn is_written(value: &Value, text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let radix = |prefix: &str, radix: u32| {
        let digits = digits.strip_prefix(prefix)?;
        u64::from_str_radix(digits, radix).ok()
    };
    match value {
        Value::Bool(flag) => text.eq_ignore_ascii_case(&flag.to_string()),
        Value::Number(number) => {
            let based = radix("0x", 16).or(radix("0o", 8)).or(radix("0b", 2));
            let plain = || digits.parse::<f64>().ok();
            let found = based.map(|whole| whole as f64).or_else(plain);
            found.is_some() && found == number.as_f64()
        }
        Value::Null => {
            let text = text.trim_start_matches(['+', '-']).to_ascii_lowercase();
            text == ".inf" || text == ".nan"
        }
        _ => false,
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
                // Nobody lists `null` among texts by a sign unless it is one of the values.
                let listed = root.pointer(pointer);
                let may_be_null = above.get("nullable").is_some_and(|flag| *flag == true);
                let is_null = listed.is_some_and(Value::is_null) && may_be_null;
                let is_text = above.get("type").is_some_and(|kind| kind == "string");
                return is_text && !is_null;
            }
            Shape::Any => {
                let words = ["default", "const", "example"];
                let is_value = split_last(pointer).is_some_and(|(_, last)| words.contains(&&*last));
                return is_value && above.get("type").is_some_and(|kind| kind == "string");
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
