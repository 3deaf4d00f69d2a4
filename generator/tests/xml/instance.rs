//! Random instances that XML can tell: a list without items and no element around them is not there.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// An instance of a schema within a description.
pub fn of(schema: &Value, root: &Value, rng: &mut Rng) -> Value {
    if let Some(reference) = schema["$ref"].as_str() {
        let pointer = reference.trim_start_matches('#');
        return of(root.pointer(pointer).unwrap(), root, rng);
    }
    if let Some(branches) = schema["oneOf"].as_array() {
        return of(&branches[rng.usize(..branches.len())], root, rng);
    }
    if let Some(values) = schema["enum"].as_array() {
        return values[rng.usize(..values.len())].clone();
    }
    let kind = match &schema["type"] {
        Value::Array(_) if rng.usize(..3) == 0 => return Value::Null,
        Value::Array(kinds) => kinds[0].as_str(),
        kind => kind.as_str(),
    };
    match kind.unwrap() {
        "boolean" => json!(rng.bool()),
        "integer" => json!(rng.i64(..)),
        "number" => json!(f64::from(rng.i32(..)) + 0.5),
        "string" if schema["format"] == "date" => json!("2026-01-02"),
        "string" => json!(text(rng)),
        "array" => list(schema, root, rng),
        _ => object(schema, root, rng),
    }
}

fn text(rng: &mut Rng) -> &'static str {
    let texts = [
        "",
        " ",
        "a",
        "1",
        "true",
        "<a> & \"b\" 'c' ]]>",
        "]]>",
        "&amp;&#10;<![CDATA[x]]>",
        " \t\r\n x \u{85}\u{2028}",
        "gr\u{fc}n \u{1f600}",
        "<!-- -->",
    ];
    texts[rng.usize(..texts.len())]
}

fn list(schema: &Value, root: &Value, rng: &mut Rng) -> Value {
    let items = (0..rng.usize(..4)).map(|_| of(&schema["items"], root, rng));
    Value::Array(items.collect())
}

fn object(schema: &Value, root: &Value, rng: &mut Rng) -> Value {
    let mut members = Map::new();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let required = schema["required"].as_array();
        let is_required = required.is_some_and(|names| names.iter().any(|known| known == name));
        let value = of(property, root, rng);
        let xml = &property["xml"];
        let is_wrapped = xml["wrapped"] == true || xml["nodeType"] == "element";
        let is_unseen = !is_wrapped && value == json!([]);
        if is_required || (rng.bool() && !is_unseen) {
            members.insert(name.clone(), value);
        }
    }
    if schema["additionalProperties"].is_object() {
        for name in ["k-1", "k2"] {
            let value = of(&schema["additionalProperties"], root, rng);
            if value != json!([]) {
                members.insert(name.to_owned(), value);
            }
        }
    }
    Value::Object(members)
}
