//! That no keyword of a schema is passed over in silence.

use std::fs;

use serde_json::{Value, json};

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::document::{self, KEYWORDS, Options};
use crate::lower;

/// Keywords that only serve to find or name schemas, or to talk about them: they say nothing of values.
const WITHOUT_EFFECT: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$dynamicRef",
    "$id",
    "$ref",
    "$schema",
    "$vocabulary",
    "definitions",
    "id",
];

/// A schema without each of the other keywords, and what the keyword says in it.
fn samples() -> Vec<(&'static str, Value, Value)> {
    let object = || json!({"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "string"}}});
    let text = || json!({"type": "string"});
    let number = || json!({"type": "number"});
    let list = || json!({"type": "array", "items": {"type": "string"}});
    let part = || json!({"type": "object", "properties": {"c": {"type": "integer"}}});
    vec![
        (
            "additionalItems",
            json!({"type": "array", "items": [{}, {}]}),
            text(),
        ),
        ("additionalProperties", object(), text()),
        ("allOf", object(), json!([part()])),
        ("anyOf", json!({}), json!([text(), number()])),
        ("const", json!({}), json!("x")),
        ("contains", list(), json!({"minLength": 1})),
        ("contentEncoding", text(), json!("base64")),
        ("contentMediaType", text(), json!("image/png")),
        (
            "contentSchema",
            json!({"type": "string", "contentMediaType": "application/json"}),
            part(),
        ),
        ("default", text(), json!("x")),
        ("dependencies", object(), json!({"a": ["b"]})),
        ("dependentRequired", object(), json!({"a": ["b"]})),
        ("dependentSchemas", object(), json!({"a": part()})),
        ("deprecated", text(), json!(true)),
        ("description", text(), json!("Words.")),
        (
            "discriminator",
            json!({"oneOf": [{"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}]}),
            json!({"propertyName": "kind"}),
        ),
        ("else", json!({"type": "object", "if": part()}), part()),
        ("enum", text(), json!(["x", "y"])),
        ("example", text(), json!(7)),
        ("examples", text(), json!([7])),
        ("exclusiveMaximum", number(), json!(5)),
        ("exclusiveMinimum", number(), json!(5)),
        (
            "externalDocs",
            text(),
            json!({"url": "https://docs.example"}),
        ),
        ("format", text(), json!("uuid")),
        ("if", json!({"type": "object", "then": part()}), part()),
        ("items", json!({"type": "array"}), text()),
        (
            "maxContains",
            json!({"type": "array", "contains": {}}),
            json!(2),
        ),
        ("maxItems", list(), json!(2)),
        ("maxLength", text(), json!(2)),
        ("maxProperties", object(), json!(2)),
        ("maximum", number(), json!(2)),
        (
            "minContains",
            json!({"type": "array", "contains": {}}),
            json!(2),
        ),
        ("minItems", list(), json!(2)),
        ("minLength", text(), json!(2)),
        ("minProperties", object(), json!(2)),
        ("minimum", number(), json!(2)),
        ("multipleOf", number(), json!(2)),
        ("not", text(), json!({"enum": ["x"]})),
        ("nullable", object(), json!(true)),
        ("oneOf", json!({}), json!([text(), number()])),
        ("pattern", text(), json!("^x")),
        (
            "patternProperties",
            json!({"type": "object"}),
            json!({"^x": text()}),
        ),
        ("prefixItems", json!({"type": "array"}), json!([text()])),
        (
            "properties",
            json!({"type": "object"}),
            json!({"a": text()}),
        ),
        (
            "propertyNames",
            json!({"type": "object"}),
            json!({"pattern": "^x"}),
        ),
        ("readOnly", text(), json!(true)),
        ("required", object(), json!(["a"])),
        ("then", json!({"type": "object", "if": part()}), part()),
        ("title", text(), json!("Words")),
        ("type", json!({}), json!("string")),
        (
            "unevaluatedItems",
            json!({"type": "array", "prefixItems": [{}]}),
            text(),
        ),
        ("unevaluatedProperties", object(), text()),
        ("uniqueItems", list(), json!(true)),
        ("writeOnly", text(), json!(true)),
        ("xml", text(), json!({"name": "x"})),
    ]
}

/// What comes of a schema that is a member: the types of the crate, and what is said about it.
fn made(schema: &Value) -> (String, String) {
    let variant = |kind: &str| json!({"type": "object", "properties": {"kind": {"type": "string"}, kind: {"type": "string"}}});
    let holder = json!({"$ref": "#/components/schemas/Holder"});
    let content = json!({"application/json": {"schema": holder}});
    let description = json!({
        "openapi": "3.2.0",
        "info": {"title": "Case", "version": "1"},
        "servers": [{"url": "https://case.example"}],
        "paths": {"/a": {"post": {
            "operationId": "send", "tags": ["All"],
            "requestBody": {"content": content},
            "responses": {"200": {"description": "", "content": content}},
        }}},
        "components": {"schemas": {
            "A": variant("a"), "B": variant("b"),
            "Holder": {"type": "object", "properties": {"sample": schema, "other": {"type": "string"}}},
        }},
    });
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("openapi.json");
    fs::write(&spec, description.to_string()).unwrap();
    let mut diagnostics = Diagnostics::new();
    let (config, _) = Config::load(None, &mut diagnostics).into_parts();
    let document = document::read(&spec, &Options::default(), &mut diagnostics).unwrap();
    let api = lower::lower(&document, &config.unwrap(), &mut diagnostics);
    let told = diagnostics.iter();
    let told: Vec<String> = told
        .map(|told| format!("{}: {}", told.code, told.message))
        .collect();
    (
        format!("{:?} {:?}", api.types, api.examples),
        told.join("\n"),
    )
}

#[test]
fn every_keyword_of_a_schema_is_read_or_reported() {
    let samples = samples();
    for (keyword, _) in KEYWORDS {
        let is_known = samples.iter().any(|(sample, ..)| sample == keyword);
        assert!(
            is_known || WITHOUT_EFFECT.contains(keyword),
            "no sample of `{keyword}`"
        );
    }
    let is_silent = |(keyword, without, value): (&'static str, Value, Value)| {
        let mut with = without.clone();
        with[keyword] = value;
        (made(&with) == made(&without)).then_some(keyword)
    };
    let silent: Vec<&str> = samples.into_iter().filter_map(is_silent).collect();
    assert_eq!(silent, [""; 0], "passed over in silence");
}
