//! Mutants: a description with some of its nodes and bytes changed. Which ones follows from a
//! number, so that each mutant can be made again.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::words::{BYTES, HOSTILE, KEYS, VALUES};

/// A description that mutants are made of.
pub struct Original {
    /// Its text.
    pub text: Vec<u8>,
    /// Its value, if ordinary parsers can read it.
    pub value: Option<Value>,
}

/// A mutant.
pub struct Mutant {
    /// Its text.
    pub text: Vec<u8>,
    /// How its file's name ends.
    pub extension: &'static str,
}

/// The most levels that are put around a node: some more than may be.
const MOST_LEVELS: usize = 140;

/// The mutant that has this number.
pub fn mutant(original: &Original, seed: u64, number: u64) -> Mutant {
    let mut rng = Rng::with_seed(seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let (mut text, extension) = match &original.value {
        Some(value) if rng.u8(..) >= 32 => changed(value, &mut rng),
        _ => (original.text.clone(), "yaml"),
    };
    let as_it_was = text == original.text;
    if as_it_was || rng.u8(..) < 48 {
        for _ in 0..rng.usize(1..4) {
            change_bytes(&mut text, &mut rng);
        }
    }
    Mutant { text, extension }
}

/// The text of the value with some nodes changed.
fn changed(value: &Value, rng: &mut Rng) -> (Vec<u8>, &'static str) {
    let mut value = value.clone();
    let changes = match rng.u8(..4) {
        0 => rng.usize(4..16),
        _ => rng.usize(1..4),
    };
    for _ in 0..changes {
        change(&mut value, rng);
    }
    let written = match rng.u8(..4) {
        0 => serde_yaml::to_string(&value)
            .ok()
            .map(|text| (text, "yaml")),
        1 => serde_json::to_string_pretty(&value)
            .ok()
            .map(|text| (text, "json")),
        _ => None,
    };
    let (text, extension) = written.unwrap_or_else(|| (value.to_string(), "json"));
    (text.into_bytes(), extension)
}

/// Changes one node.
fn change(root: &mut Value, rng: &mut Rng) {
    let target = pointer(root, rng);
    let other = root.pointer(&pointer(root, rng)).cloned();
    let other = other.unwrap_or_default();
    let Some(node) = any(root, rng) else {
        return;
    };
    match rng.u8(..15) {
        0 | 1 => delete(node, rng),
        2 => duplicate(node, rng),
        3 => rename(node, rng),
        4 | 5 => *node = scalar(rng),
        6 => *node = other,
        7 => add(node, other, rng),
        8 => *node = json!({ "$ref": format!("#{target}") }),
        9 => add_member(node, "$ref", json!(format!("#{target}"))),
        10 => *node = wrapped(node.take(), rng),
        11 => *node = json!([node.take(), other]),
        12 => change_text(node, rng),
        13 => {
            let key = pick(KEYS, rng);
            let value = scalar(rng);
            add_member(node, key, value);
        }
        _ => truncate(node, rng),
    }
}

/// Any node; large ones are found as often as small ones.
fn any<'v>(root: &'v mut Value, rng: &mut Rng) -> Option<&'v mut Value> {
    let mut left = rng.usize(..count(root).max(1));
    nth(root, &mut left)
}

fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(members) => members.values().map(count).sum(),
        _ => 0,
    }
}

fn nth<'v>(value: &'v mut Value, left: &mut usize) -> Option<&'v mut Value> {
    if *left == 0 {
        return Some(value);
    }
    *left -= 1;
    match value {
        Value::Array(items) => items.iter_mut().find_map(|item| nth(item, left)),
        Value::Object(members) => members.values_mut().find_map(|member| nth(member, left)),
        _ => None,
    }
}

/// The pointer of a node, on a walk from the root.
fn pointer(root: &Value, rng: &mut Rng) -> String {
    let mut pointer = String::new();
    let mut node = root;
    while rng.u8(..6) > 0 {
        let next = match node {
            Value::Array(items) if !items.is_empty() => {
                let index = rng.usize(..items.len());
                items.get(index).map(|item| (index.to_string(), item))
            }
            Value::Object(members) if !members.is_empty() => members
                .iter()
                .nth(rng.usize(..members.len()))
                .map(|(key, value)| (key.replace('~', "~0").replace('/', "~1"), value)),
            _ => None,
        };
        let Some((step, below)) = next else {
            break;
        };
        pointer.push('/');
        pointer.push_str(&step);
        node = below;
    }
    pointer
}

fn delete(node: &mut Value, rng: &mut Rng) {
    match node {
        Value::Array(items) if !items.is_empty() => {
            items.remove(rng.usize(..items.len()));
        }
        Value::Object(members) if !members.is_empty() => {
            let key = any_key(members, rng);
            members.shift_remove(&key);
        }
        other => *other = Value::Null,
    }
}

fn duplicate(node: &mut Value, rng: &mut Rng) {
    match node {
        Value::Array(items) if !items.is_empty() => {
            let copy = items.get(rng.usize(..items.len())).cloned();
            items.extend(copy);
        }
        Value::Object(members) if !members.is_empty() => {
            let key = any_key(members, rng);
            let copy = members.get(&key).cloned().unwrap_or_default();
            let name = match rng.u8(..4) {
                0 => key.to_uppercase(),
                1 => format!("{key}_"),
                2 => format!("{key}-2"),
                _ => key.replace(|c: char| !c.is_alphanumeric(), ""),
            };
            members.insert(name, copy);
        }
        _ => {}
    }
}

fn rename(node: &mut Value, rng: &mut Rng) {
    let Value::Object(members) = node else {
        return;
    };
    if members.is_empty() {
        return;
    }
    let key = any_key(members, rng);
    let name = text(rng);
    *members = std::mem::take(members)
        .into_iter()
        .map(|(other, value)| (if other == key { name.clone() } else { other }, value))
        .collect();
}

fn add(node: &mut Value, value: Value, rng: &mut Rng) {
    match node {
        Value::Array(items) => items.insert(rng.usize(..=items.len()), value),
        Value::Object(members) => {
            members.insert(text(rng), value);
        }
        _ => {}
    }
}

fn add_member(node: &mut Value, key: &str, value: Value) {
    if let Value::Object(members) = node {
        members.insert(key.to_owned(), value);
    }
}

/// The node with levels of schemas around it.
fn wrapped(node: Value, rng: &mut Rng) -> Value {
    let levels = match rng.u8(..8) {
        0 => rng.usize(..MOST_LEVELS),
        _ => rng.usize(1..4),
    };
    (0..levels).fold(node, |inner, _| match rng.u8(..6) {
        0 => json!({ "allOf": [inner] }),
        1 => json!({ "oneOf": [inner, { "type": "string" }] }),
        2 => json!({ "type": "array", "items": inner }),
        3 => json!({ "type": "object", "properties": { "a": inner } }),
        4 => json!({ "anyOf": [inner], "nullable": true }),
        _ => json!({ "type": "object", "additionalProperties": inner }),
    })
}

fn change_text(node: &mut Value, rng: &mut Rng) {
    if let Value::String(old) = node {
        let hostile = pick(HOSTILE, rng);
        *old = match rng.u8(..4) {
            0 => hostile.to_owned(),
            1 => format!("{old}{hostile}"),
            2 => old.to_uppercase(),
            _ => old.repeat(rng.usize(1..300)),
        };
        // Some more than any name has, without growing with each change.
        let end = old.char_indices().nth(20_000).map(|(end, _)| end);
        old.truncate(end.unwrap_or(old.len()));
    }
}

fn truncate(node: &mut Value, rng: &mut Rng) {
    match node {
        Value::Array(items) => items.truncate(rng.usize(..=items.len())),
        Value::Object(members) => {
            let left = rng.usize(..=members.len());
            *members = std::mem::take(members).into_iter().take(left).collect();
        }
        Value::String(text) => {
            *text = text.chars().take(rng.usize(..8)).collect();
        }
        other => *other = Value::Null,
    }
}

/// A value that is unlikely to belong where it is put.
fn scalar(rng: &mut Rng) -> Value {
    match rng.u8(..12) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.i64(..)),
        3 => json!(-1),
        4 => json!(1e300),
        5 => json!([]),
        6 => json!({}),
        7 => json!([null]),
        8 => json!({ "": {} }),
        9 => json!(0.1),
        _ => json!(text(rng)),
    }
}

fn text(rng: &mut Rng) -> String {
    let words = match rng.u8(..3) {
        0 => HOSTILE,
        1 => KEYS,
        _ => VALUES,
    };
    pick(words, rng).to_owned()
}

fn any_key(members: &Map<String, Value>, rng: &mut Rng) -> String {
    let place = rng.usize(..members.len().max(1));
    members.keys().nth(place).cloned().unwrap_or_default()
}

fn pick<'w>(words: &[&'w str], rng: &mut Rng) -> &'w str {
    rng.choice(words).copied().unwrap_or_default()
}

/// Changes some bytes.
fn change_bytes(text: &mut Vec<u8>, rng: &mut Rng) {
    let start = rng.usize(..=text.len());
    let length = match rng.u8(..3) {
        0 => rng.usize(..4),
        1 => rng.usize(..200),
        _ => line_length(text, start),
    };
    let end = (start + length).min(text.len());
    match rng.u8(..6) {
        0 => text.truncate(start),
        1 => {
            text.drain(start..end);
        }
        2 => {
            let copy = text.get(start..end).unwrap_or_default().to_vec();
            text.splice(end..end, copy);
        }
        3 => {
            if let Some(byte) = text.get_mut(start) {
                *byte ^= 1 << rng.u8(..8);
            }
        }
        _ => {
            let bytes = rng.choice(BYTES).copied().unwrap_or_default();
            text.splice(start..start, bytes.iter().copied());
        }
    }
}

/// How many bytes there are to the end of the line after the next.
fn line_length(text: &[u8], start: usize) -> usize {
    let rest = text.get(start..).unwrap_or_default();
    let mut ends = rest.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    ends.nth(1).map_or(rest.len().min(200), |(end, _)| end + 1)
}
