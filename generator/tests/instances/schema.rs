//! Random descriptions: nothing but components, of which later ones refer to earlier ones.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// So many components a description has.
const COMPONENTS: usize = 70;

/// So many of them are objects with a tag.
const TAGGED: usize = 6;

/// What objects that hold an instance of a component are called.
pub const HOLDER: &str = "Holder";

/// An object that holds an instance of a component: whether it may be `null` is said of members.
fn holder(rng: &mut Rng, index: usize) -> Value {
    let required = if rng.bool() {
        json!(["held"])
    } else {
        json!([])
    };
    json!({ "type": "object", "properties": { "held": reference(index) }, "required": required })
}

/// A description of random components.
pub fn description(rng: &mut Rng) -> Value {
    let mut schemas = Map::new();
    for index in 0..COMPONENTS {
        let schema = match index {
            0..TAGGED => tagged(rng, index),
            _ => schema(rng, 3, index),
        };
        schemas.insert(name(index), schema);
        schemas.insert(format!("{HOLDER}{index}x"), holder(rng, index));
    }
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Instances", "version": "1" },
        "servers": [{ "url": "https://instances.example" }],
        "paths": {},
        "components": { "schemas": schemas },
    })
}

fn name(index: usize) -> String {
    format!("Schema{index}x")
}

fn reference(index: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", name(index)) })
}

/// An object with a tag of its own.
fn tagged(rng: &mut Rng, index: usize) -> Value {
    let mut schema = object(rng, 1, 0);
    let kind = match rng.bool() {
        true => json!({ "const": format!("kind{index}") }),
        false => {
            json!({ "type": "string", "enum": [format!("kind{index}"), format!("other{index}")] })
        }
    };
    schema["properties"]["kind"] = kind;
    if rng.bool() {
        schema["required"]
            .as_array_mut()
            .unwrap()
            .push(json!("kind"));
    }
    schema
}

/// A schema that may refer to the components before `known`, and is nested so deep.
fn schema(rng: &mut Rng, depth: usize, known: usize) -> Value {
    let nested = depth > 0;
    match rng.usize(..if nested { 16 } else { 7 }) {
        0 | 1 => string(rng),
        2 => integer(rng),
        3 => json!({ "type": "number" }),
        4 => json!({ "type": "boolean" }),
        5 => listed(rng),
        6 if known > 0 => reference(rng.usize(..known)),
        6 => json!({}),
        7 | 8 => list(rng, depth, known),
        9 | 10 => object(rng, depth, known),
        11 => choice(rng, depth, known),
        12 => nullable(rng, depth, known),
        13 => several_types(rng),
        14 if known > TAGGED => by_tag(rng),
        14 => json!({ "type": "object", "additionalProperties": schema(rng, depth - 1, known) }),
        _ => all_of(rng, depth, known),
    }
}

fn string(rng: &mut Rng) -> Value {
    let formats = [
        "date-time",
        "byte",
        "binary",
        "uuid",
        "uri",
        "int64",
        "decimal",
        "password",
        "x",
    ];
    match rng.usize(..3) {
        0 => json!({ "type": "string", "format": formats[rng.usize(..formats.len())] }),
        1 => json!({ "type": "string", "enum": ["a", "B", "b c", "", "1"] }),
        _ => json!({ "type": "string" }),
    }
}

fn integer(rng: &mut Rng) -> Value {
    match rng.usize(..7) {
        5 => json!({ "anyOf": [{ "type": "integer" }, { "type": "number" }] }),
        6 => {
            json!({ "anyOf": [{ "type": "integer" }, { "type": "number" }, { "type": "string" }] })
        }
        0 => {
            json!({ "type": "integer", "format": "int32", "minimum": -5, "maximum": 4294967295u64 })
        }
        1 => json!({ "type": "integer", "minimum": 0, "maximum": u64::MAX }),
        2 => json!({ "type": "integer", "enum": [1, 2, 18, -3] }),
        3 => json!({ "type": "integer", "minimum": -5 }),
        _ => json!({ "type": "integer" }),
    }
}

fn listed(rng: &mut Rng) -> Value {
    match rng.usize(..4) {
        0 => json!({ "enum": ["a", 1, 2.5, true, null] }),
        1 => json!({ "const": "only" }),
        2 => json!({ "const": 7 }),
        _ => json!({ "enum": [18446744073709551615u64, 9007199254740993i64, "x"] }),
    }
}

fn list(rng: &mut Rng, depth: usize, known: usize) -> Value {
    match rng.usize(..4) {
        0 => {
            let places = (0..rng.usize(1..4)).map(|_| schema(rng, depth - 1, known));
            let places: Vec<Value> = places.collect();
            json!({ "type": "array", "prefixItems": places, "minItems": places.len() })
        }
        _ => json!({ "type": "array", "items": schema(rng, depth - 1, known) }),
    }
}

/// The names of members, of which several objects have the same ones.
const MEMBERS: &[&str] = &["id", "name", "size", "at", "more", "type", "null"];

fn object(rng: &mut Rng, depth: usize, known: usize) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for name in MEMBERS {
        if rng.usize(..3) == 0 {
            properties.insert((*name).to_owned(), schema(rng, depth - 1, known));
            if rng.bool() {
                required.push(*name);
            }
        }
    }
    let mut object = json!({ "type": "object", "properties": properties, "required": required });
    match rng.usize(..6) {
        0 => object["additionalProperties"] = json!(false),
        1 => object["additionalProperties"] = schema(rng, depth - 1, known),
        2 => object["patternProperties"] = json!({ "^p": schema(rng, depth - 1, known) }),
        _ => {}
    }
    object
}

fn choice(rng: &mut Rng, depth: usize, known: usize) -> Value {
    let word = if rng.bool() { "anyOf" } else { "oneOf" };
    if rng.usize(..3) == 0 {
        return json!({ word: [deep(rng, "a"), deep(rng, "b"), deep(rng, "c")] });
    }
    let branches = (0..rng.usize(2..5)).map(|_| schema(rng, depth - 1, known));
    json!({ word: branches.collect::<Vec<_>>() })
}

/// An object that differs from its likes only deeper within.
fn deep(rng: &mut Rng, letter: &str) -> Value {
    let inner = match rng.usize(..3) {
        0 => json!({ "enum": [letter, format!("{letter}2")] }),
        1 => {
            json!({ "type": "object", "properties": { letter: { "type": "integer" } }, "additionalProperties": false })
        }
        _ => {
            json!({ "type": "object", "properties": { "type": { "const": letter } }, "required": ["type"] })
        }
    };
    json!({ "type": "object", "properties": { "inner": inner, "more": { "type": "boolean" } }, "additionalProperties": rng.bool() })
}

fn nullable(rng: &mut Rng, depth: usize, known: usize) -> Value {
    match rng.usize(..3) {
        0 => json!({ "type": ["string", "null"] }),
        1 => json!({ "type": ["integer", "null"], "enum": [1, 2, null] }),
        _ => json!({ "anyOf": [schema(rng, depth - 1, known), { "type": "null" }] }),
    }
}

fn several_types(rng: &mut Rng) -> Value {
    let types = [
        "string", "integer", "number", "boolean", "null", "array", "object",
    ];
    let chosen: Vec<&str> = types.into_iter().filter(|_| rng.usize(..3) == 0).collect();
    match chosen.is_empty() {
        true => json!({}),
        false => json!({ "type": chosen }),
    }
}

fn by_tag(rng: &mut Rng) -> Value {
    let first = rng.usize(..TAGGED - 1);
    let branches: Vec<Value> = (first..TAGGED).map(reference).collect();
    let mapping: Map<String, Value> = (first..TAGGED)
        .map(|index| (format!("kind{index}"), reference(index)["$ref"].clone()))
        .collect();
    let discriminator = json!({ "propertyName": "kind", "mapping": mapping });
    match rng.usize(..3) {
        0 => json!({ "oneOf": branches, "discriminator": { "propertyName": "kind" } }),
        1 => json!({ "oneOf": branches, "discriminator": discriminator }),
        _ => json!({ "anyOf": branches }),
    }
}

fn all_of(rng: &mut Rng, depth: usize, known: usize) -> Value {
    let mut one = object(rng, depth, known);
    one.as_object_mut()
        .unwrap()
        .shift_remove("additionalProperties");
    let other =
        json!({ "type": "object", "properties": { "further": schema(rng, depth - 1, known) } });
    json!({ "allOf": [one, other] })
}
