use std::fs;

use serde_json::{Value, json};

use super::*;

/// A description with a little of everything.
fn sample() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1", "license": {"name": "l"}},
        "servers": [{"url": "https://{a}.example", "variables": {"a": {"default": "b"}}}],
        "tags": [{"name": "pets", "externalDocs": {"url": "u"}}],
        "security": [{"key": []}],
        "paths": {"/pets/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "get": {
                "operationId": "getPet",
                "tags": ["pets"],
                "parameters": [{"name": "q", "in": "query", "schema": {"type": "array", "items": {}}}],
                "responses": {
                    "200": {"$ref": "#/components/responses/Pet"},
                    "default": {"description": "d", "headers": {"h": {"schema": {}}}},
                },
            },
            "put": {
                "operationId": "putPet",
                "requestBody": {"content": {"multipart/form-data": {
                    "schema": {"$ref": "#/components/schemas/Pet"},
                    "encoding": {"a": {"contentType": "image/png"}},
                    "examples": {"e": {"value": {}}},
                }}},
                "responses": {"204": {"description": "", "links": {"l": {"operationId": "getPet"}}}},
                "callbacks": {"c": {"{$url}": {"post": {"responses": {"200": {}}}}}},
            },
        }},
        "components": {
            "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {}}},
            "responses": {"Pet": {"description": "", "content": {
                "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}},
            }}},
            "schemas": {
                "Pet": {
                    "type": ["object", "null"],
                    "required": ["id"],
                    "properties": {
                        "id": {"type": "string", "enum": ["a", "b"], "default": "a"},
                        "next": {"anyOf": [{"$ref": "#/components/schemas/Pet"}, {"type": "null"}]},
                        "age": {"type": "integer", "exclusiveMinimum": 0},
                    },
                    "additionalProperties": {"type": "string"},
                },
                "Any": {
                    "oneOf": [{"$ref": "#/components/schemas/Pet"}, {"const": 1}],
                    "discriminator": {"propertyName": "p", "mapping": {"x": "Pet"}},
                },
            },
            "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "k"}},
        },
    })
}

fn document(value: Value) -> (Option<Document>, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let document = from_value(
        value,
        Path::new("openapi.json"),
        &Options::default(),
        &mut diagnostics,
    );
    (document, diagnostics)
}

fn codes(diagnostics: &Diagnostics) -> Vec<&'static str> {
    diagnostics.iter().map(|d| d.code).collect()
}

#[test]
fn a_document_is_read() {
    let (document, diagnostics) = document(sample());
    let document = document.unwrap();
    assert_eq!(document.openapi.operations().count(), 2);
    assert_eq!(
        document.component_reference("Pet"),
        "#/components/schemas/Pet"
    );
    assert!(document.schema("#/components/schemas/Pet").is_some());
    assert!(document.schema("#/components/schemas/None").is_none());
    assert!(document.resolve("#/paths/~1pets~1%7Bid%7D/get").is_some());
    assert_eq!(codes(&diagnostics), [] as [&str; 0]);
    assert_eq!(document.webhooks[0].name, "c of PUT /pets/{id}");
}

#[test]
fn one_piece_that_cannot_be_read_leaves_the_rest() {
    let good = json!({"responses": {"200": {"description": ""}}});
    let bad = json!({"responses": {"200": {"description": 5}}});
    let value = json!({"paths": {"/a": {"get": good, "put": bad}}});
    let mut diagnostics = Diagnostics::new();
    let (openapi, _) = build::build(&value, &mut diagnostics);
    assert_eq!(openapi.operations().count(), 1);
    let found = diagnostics
        .iter()
        .find(|d| d.place.pointer == "/paths/~1a/put");
    assert!(found.is_some_and(|d| d.code == "unreadable-piece"));
}

#[test]
fn yaml_and_json_are_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let (yaml, json) = (folder.path().join("a.yaml"), folder.path().join("a.json"));
    fs::write(&yaml, serde_yaml::to_string(&sample()).unwrap()).unwrap();
    fs::write(&json, sample().to_string()).unwrap();
    let mut diagnostics = Diagnostics::new();
    let from_yaml = read(&yaml, &Options::default(), &mut diagnostics).unwrap();
    let from_json = read(&json, &Options::default(), &mut diagnostics).unwrap();
    assert_eq!(from_yaml.value, from_json.value);
    assert_eq!(from_yaml.openapi, from_json.openapi);
}

#[test]
fn what_is_refused_is_said_with_its_file() {
    let folder = tempfile::tempdir().unwrap();
    for (name, text, code) in [
        ("a.json", "{\"openapi\": ", "syntax"),
        ("b.yaml", "a: [", "syntax"),
        ("c.yaml", "", "unknown-version"),
        ("d.json", "{\"swagger\": \"1.2\"}", "unknown-version"),
        ("e.json", "[1]", "unknown-version"),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        let mut diagnostics = Diagnostics::new();
        assert!(read(&path, &Options::default(), &mut diagnostics).is_none());
        assert_eq!(codes(&diagnostics), [code], "{name}");
        let file = diagnostics.iter().next().map(|d| d.place.file.clone());
        assert!(file.is_some_and(|file| file.ends_with(name)));
    }
    let mut diagnostics = Diagnostics::new();
    assert!(
        read(
            &folder.path().join("none.json"),
            &Options::default(),
            &mut diagnostics
        )
        .is_none()
    );
    assert_eq!(codes(&diagnostics), ["unreadable-file"]);
}

#[test]
fn a_place_is_found_in_the_file_it_was_written_in() {
    let folder = tempfile::tempdir().unwrap();
    let root = "openapi: 3.0.0\ninfo: {title: t, version: \"1\"}\npaths: {}\n\
                components:\n  schemas:\n    Pet:\n      $ref: pet.yaml\n";
    fs::write(folder.path().join("openapi.yaml"), root).unwrap();
    fs::write(folder.path().join("pet.yaml"), "type: object\ntitle: 5\n").unwrap();
    let mut diagnostics = Diagnostics::new();
    read(
        &folder.path().join("openapi.yaml"),
        &Options::default(),
        &mut diagnostics,
    )
    .unwrap();
    find_positions(&mut diagnostics);
    let place = diagnostics.iter().next().map(|d| d.place.clone()).unwrap();
    assert!(place.file.ends_with("pet.yaml"));
    assert_eq!(
        (place.pointer.as_str(), place.position),
        ("/title", Some((2, 1)))
    );
}

/// All pointers of a value.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, below)| {
            pointers(below, format!("{at}/{}", escape(key)), found);
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(index, below)| {
            pointers(below, format!("{at}/{index}"), found);
        }),
        _ => {}
    }
    found.push(at);
}

#[test]
fn whatever_stands_anywhere_is_mended() {
    let sample = sample();
    let mut all = Vec::new();
    pointers(&sample, String::new(), &mut all);
    let odd = [
        json!(null),
        json!(true),
        json!(-1.5),
        json!("x"),
        json!([]),
        json!({}),
        json!([null, {}, "x"]),
        json!({"$ref": 5}),
        json!({"$ref": "#/components/schemas/None"}),
        json!({"$ref": "#/components/schemas/Pet/properties/next"}),
    ];
    for pointer in all.iter().filter(|pointer| !pointer.is_empty()) {
        for value in &odd {
            let mut mutant = sample.clone();
            *mutant.pointer_mut(pointer).unwrap() = value.clone();
            let (document, diagnostics) = document(mutant);
            let codes = codes(&diagnostics);
            assert!(
                document.is_some() || pointer == "/openapi",
                "{pointer} {value}"
            );
            assert!(
                !codes.contains(&"unreadable-piece"),
                "{pointer} {value}: {diagnostics:?}"
            );
        }
    }
}
