//! Random descriptions of XML: components with every type of node, of which later ones refer to earlier
//! ones.

use fastrand::Rng;
use serde_json::{Map, Value, json};

/// So many components a description has.
const COMPONENTS: usize = 60;

/// The names of members; those that they are given instead are others.
const MEMBERS: &[&str] = &["a", "b", "c", "d", "e", "f"];

/// A description with an operation for each component.
pub fn description(rng: &mut Rng) -> Value {
    let (mut schemas, mut paths) = (Map::new(), Map::new());
    for index in 0..COMPONENTS {
        let schema = match rng.usize(..4) {
            0 => with_text(rng),
            _ => object(rng, 2, index),
        };
        schemas.insert(name(index), element(rng, schema, &format!("E{index}")));
        let content = json!({ "application/xml": { "schema": reference(index) } });
        let operation = json!({
            "operationId": format!("put{index}x"), "tags": ["All"],
            "requestBody": { "required": true, "content": content },
            "responses": { "204": { "description": "" } },
        });
        paths.insert(format!("/{index}"), json!({ "put": operation }));
    }
    json!({
        "openapi": "3.2.0",
        "info": { "title": "Documents", "version": "1" },
        "servers": [{ "url": "https://documents.example" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

pub fn name(index: usize) -> String {
    format!("Schema{index}x")
}

fn reference(index: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", name(index)) })
}

/// An object with attributes and a text.
fn with_text(rng: &mut Rng) -> Value {
    let node = if rng.bool() { "text" } else { "cdata" };
    json!({ "type": "object", "required": ["b"], "properties": {
        "a": attribute(rng, "a"),
        "b": { "type": "string", "xml": { "nodeType": node } },
    } })
}

fn object(rng: &mut Rng, depth: usize, known: usize) -> Value {
    let (mut properties, mut required, mut used) = (Map::new(), Vec::new(), Vec::new());
    for name in MEMBERS {
        if rng.usize(..3) > 0 {
            let schema = member(rng, depth, known, name, &mut used);
            properties.insert((*name).to_owned(), schema);
            if rng.bool() {
                required.push(*name);
            }
        }
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

fn member(rng: &mut Rng, depth: usize, known: usize, name: &str, used: &mut Vec<usize>) -> Value {
    let nested = depth > 0;
    match rng.usize(..if nested { 12 } else { 4 }) {
        0 => attribute(rng, name),
        1..=3 => {
            let schema = scalar(rng);
            element(rng, schema, &format!("{name}1"))
        }
        // An element of a component has one name wherever it stands, so each stands once.
        4 if known > 0 => {
            let index = rng.usize(..known);
            match used.contains(&index) {
                true => scalar(rng),
                false => {
                    used.push(index);
                    reference(index)
                }
            }
        }
        5 | 6 => list(rng, depth, known, name),
        7 => {
            let values = match rng.usize(..3) {
                0 => json!({ "type": "array", "items": plain(rng) }),
                _ => plain(rng),
            };
            json!({ "type": "object", "additionalProperties": values })
        }
        8 => choice(rng),
        9 => inline(rng, name),
        10 => lists(rng, name),
        _ => {
            let schema = object(rng, depth - 1, known);
            element(rng, schema, &format!("{name}1"))
        }
    }
}

fn list(rng: &mut Rng, depth: usize, known: usize, name: &str) -> Value {
    let items = match rng.usize(..3) {
        0 => object(rng, depth - 1, known),
        _ => plain(rng),
    };
    let items = element(rng, items, &format!("{name}2"));
    let mut list = json!({ "type": "array", "items": items });
    match rng.usize(..4) {
        0 => list["xml"] = json!({ "nodeType": "element" }),
        1 => list["xml"] = json!({ "wrapped": true, "name": format!("{name}3") }),
        // Of no effect.
        2 => list["xml"] = json!({ "name": format!("{name}4") }),
        _ => {}
    }
    list
}

/// One of several objects, told by their members or by one of these.
fn choice(rng: &mut Rng) -> Value {
    let branch = |rng: &mut Rng, letter: &str| {
        let mut branch = json!({ "type": "object", "required": [letter], "properties": {
            letter: plain(rng), "shared": plain(rng), "deep": { "type": "object", "properties": { letter: plain(rng) } },
        } });
        if rng.bool() {
            branch["properties"][letter]["xml"] = json!({ "nodeType": "attribute" });
        }
        branch
    };
    let branches: Vec<Value> = ["x", "y", "z"].map(|letter| branch(rng, letter)).into();
    json!({ "oneOf": branches })
}

/// An object without a node of its own, whose members are among those around it.
fn inline(rng: &mut Rng, name: &str) -> Value {
    let (first, second) = (format!("{name}5"), format!("{name}6"));
    let attribute = attribute(rng, &format!("{name}7"));
    json!({ "type": "object", "required": [first], "xml": { "nodeType": "none" }, "properties": {
        first: plain(rng), second: attribute,
    } })
}

/// A list of lists.
fn lists(rng: &mut Rng, name: &str) -> Value {
    let cells = plain(rng);
    let cells = element(rng, cells, &format!("{name}8"));
    let mut rows = json!({ "type": "array", "items": cells, "xml": { "nodeType": "element" } });
    if rng.bool() {
        rows["xml"]["name"] = json!(format!("{name}9"));
    }
    let node = if rng.bool() { "element" } else { "none" };
    json!({ "type": "array", "items": rows, "xml": { "nodeType": node } })
}

fn attribute(rng: &mut Rng, name: &str) -> Value {
    let mut schema = plain(rng);
    schema["xml"] = match rng.usize(..3) {
        0 => json!({ "attribute": true }),
        1 => json!({ "nodeType": "attribute", "name": format!("{name}1") }),
        _ => json!({ "nodeType": "attribute", "namespace": "urn:other", "prefix": "o" }),
    };
    schema
}

/// A schema of an element, which may have another name.
fn element(rng: &mut Rng, mut schema: Value, other: &str) -> Value {
    let mut xml = Map::new();
    if rng.usize(..3) == 0 {
        xml.insert("name".to_owned(), json!(other));
    }
    if rng.usize(..4) == 0 {
        let namespaces = ["urn:one", "urn:two&<three>"];
        xml.insert("namespace".to_owned(), json!(namespaces[rng.usize(..2)]));
        if rng.bool() {
            xml.insert("prefix".to_owned(), json!("p"));
        }
    }
    if !xml.is_empty() {
        schema["xml"] = Value::Object(xml);
    }
    schema
}

fn scalar(rng: &mut Rng) -> Value {
    match rng.usize(..6) {
        0 => json!({ "type": ["string", "null"] }),
        1 => json!({ "type": ["integer", "null"] }),
        2 => json!({ "oneOf": [{ "type": "integer" }, { "type": "boolean" }] }),
        _ => plain(rng),
    }
}

fn plain(rng: &mut Rng) -> Value {
    match rng.usize(..6) {
        0 => json!({ "type": "integer" }),
        1 => json!({ "type": "number" }),
        2 => json!({ "type": "boolean" }),
        3 => json!({ "type": "string", "enum": ["red", "green"] }),
        4 => json!({ "type": "string", "format": "date" }),
        _ => json!({ "type": "string" }),
    }
}
