//! JSON values side by side, and for people.

use serde_json::Value;

/// Whether two values are the same, numbers by what they come to.
pub(super) fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(x), Value::Number(y)) => x == y || x.as_f64() == y.as_f64(),
        (Value::Array(x), Value::Array(y)) => {
            x.len() == y.len() && x.iter().zip(y).all(|(x, y)| same(x, y))
        }
        _ => a == b,
    }
}

/// A value for people: short, and whole if it is.
pub(super) fn shown(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = value.to_string();
    match text.chars().count() > LONGEST {
        false => format!("`{text}`"),
        true => format!("`{}…`", text.chars().take(LONGEST).collect::<String>()),
    }
}

/// A value as a text, in which the order of members makes no difference.
pub(super) fn sorted_text(value: &Value) -> String {
    let mut text = String::new();
    write_sorted(value, &mut text);
    text
}

/// Writes a value so that the order of its members makes no difference.
fn write_sorted(value: &Value, text: &mut String) {
    match value {
        Value::Object(members) => {
            let mut names: Vec<&String> = members.keys().collect();
            names.sort_unstable();
            for name in names {
                text.push_str(name);
                text.push(':');
                if let Some(value) = members.get(name) {
                    write_sorted(value, text);
                }
                text.push(',');
            }
            text.push(';');
        }
        Value::Array(items) => {
            for item in items {
                write_sorted(item, text);
                text.push(',');
            }
            text.push('.');
        }
        other => text.push_str(&other.to_string()),
    }
}
