//! Random instances of a schema. Most are valid; whether one is, is for others to judge.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// An instance of a schema within a description.
pub fn of(schema: &Value, root: &Value, rng: &mut Rng) -> Value {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return of(
            root.pointer(reference.trim_start_matches('#')).unwrap(),
            root,
            rng,
        );
    }
    if let Some(only) = schema.get("const") {
        return only.clone();
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        return values[rng.usize(..values.len())].clone();
    }
    if let Some(parts) = schema.get("allOf").and_then(Value::as_array) {
        let mut whole = Map::new();
        for part in parts {
            if let Value::Object(members) = of(part, root, rng) {
                whole.extend(members);
            }
        }
        return Value::Object(whole);
    }
    let branches = schema.get("oneOf").or(schema.get("anyOf"));
    if let Some(branches) = branches.and_then(Value::as_array) {
        return of(&branches[rng.usize(..branches.len())], root, rng);
    }
    let kind = match schema.get("type") {
        Some(Value::Array(kinds)) => kinds[rng.usize(..kinds.len())].as_str(),
        kind => kind.and_then(Value::as_str),
    };
    match kind {
        Some("null") => Value::Null,
        Some("boolean") => json!(rng.bool()),
        Some("integer") => integer(schema, rng),
        Some("number") => number(rng),
        Some("string") => json!(text(rng)),
        Some("array") => list(schema, root, rng),
        Some("object") => object(schema, root, rng),
        _ => any(2, rng),
    }
}

/// Numbers that no machine's number can hold, and what stands for them in values.
const LARGE: &[(f64, &str)] = &[
    (-7.25e77, "-18446744073709551616"),
    (7.25e77, "123456789012345678901234567890"),
    (7.25e78, "1e400"),
    (7.25e79, "3.7e1000"),
];

/// A whole number that is too large for the types of the machine.
fn large(rng: &mut Rng) -> Value {
    match rng.usize(..=LARGE.len()) {
        0 => json!(u64::MAX),
        index => json!(LARGE[index - 1].0),
    }
}

/// The JSON of an instance.
pub fn json(value: &Value) -> String {
    let mut json = value.to_string();
    for (sign, digits) in LARGE {
        json = json.replace(&json!(sign).to_string(), digits);
    }
    json
}

fn integer(schema: &Value, rng: &mut Rng) -> Value {
    let least = schema
        .get("minimum")
        .and_then(Value::as_i64)
        .unwrap_or(i64::MIN);
    let most = schema.get("maximum").and_then(Value::as_u64);
    match rng.usize(..8) {
        7 if most.is_none() => large(rng),
        0 => json!(most.unwrap_or(i64::MAX as u64)),
        1 => json!(least),
        2 => json!(rng.i64(least.max(-1000)..1000)),
        3 => json!(5.0),
        4 => json!(9_007_199_254_740_993i64),
        _ => json!(rng.i64(0..100)),
    }
}

fn number(rng: &mut Rng) -> Value {
    match rng.usize(..7) {
        6 => large(rng),
        0 => json!(rng.f64() * 180.0),
        1 => json!(f64::from(rng.i32(..)) / 100.0),
        2 => json!(rng.f64() * 1e300),
        3 => json!(rng.i32(..)),
        4 => json!(1e-7),
        _ => json!(-0.5),
    }
}

fn text(rng: &mut Rng) -> &'static str {
    let texts = [
        "",
        "a",
        "b",
        "1",
        "12.50",
        "true",
        "null",
        "2020-01-01T00:00:00Z",
        "\u{1f600} \"\\\n\u{0}",
        "kind1",
        "gr\u{fc}n",
        "[]",
    ];
    texts[rng.usize(..texts.len())]
}

fn list(schema: &Value, root: &Value, rng: &mut Rng) -> Value {
    let places = schema.get("prefixItems").and_then(Value::as_array);
    let mut items: Vec<Value> = Vec::new();
    for place in places.into_iter().flatten() {
        items.push(of(place, root, rng));
    }
    for _ in 0..rng.usize(..3) {
        items.push(match schema.get("items") {
            Some(schema) => of(schema, root, rng),
            None => any(1, rng),
        });
    }
    Value::Array(items)
}

fn object(schema: &Value, root: &Value, rng: &mut Rng) -> Value {
    let mut members = Map::new();
    let properties = schema.get("properties").and_then(Value::as_object);
    let required = schema.get("required").and_then(Value::as_array);
    for (name, schema) in properties.into_iter().flatten() {
        let is_required = required.is_some_and(|names| names.iter().any(|known| known == name));
        if is_required || rng.bool() {
            members.insert(name.clone(), of(schema, root, rng));
        }
    }
    if rng.usize(..3) == 0 {
        let value = match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => None,
            Some(schema @ Value::Object(_)) => Some(of(schema, root, rng)),
            _ => Some(any(2, rng)),
        };
        members.extend(value.map(|value| ("x-other".to_owned(), value)));
    }
    let patterns = schema.get("patternProperties").and_then(Value::as_object);
    for (_, schema) in patterns.into_iter().flatten() {
        members.insert("pat".to_owned(), of(schema, root, rng));
    }
    Value::Object(members)
}

/// Any value that is not nested deeper.
fn any(depth: usize, rng: &mut Rng) -> Value {
    match rng.usize(..if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => json!(rng.bool()),
        2 => json!(rng.i64(..)),
        3 => number(rng),
        4 => json!(text(rng)),
        5 => json!([any(depth - 1, rng), any(depth - 1, rng)]),
        _ => json!({ "id": any(depth - 1, rng), "other": any(depth - 1, rng) }),
    }
}
