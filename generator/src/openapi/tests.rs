//! That no keyword of a schema is passed over in silence.

use std::collections::BTreeMap;
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
    let samples: BTreeMap<String, (Value, Value)> =
        serde_yaml::from_str(include_str!("keywords.yaml")).unwrap();
    for (keyword, _) in KEYWORDS {
        let is_known = samples.contains_key(*keyword) || WITHOUT_EFFECT.contains(keyword);
        assert!(is_known, "no sample of `{keyword}`");
    }
    let is_silent = |(keyword, (without, value)): (String, (Value, Value))| {
        let mut with = without.clone();
        with[&keyword] = value;
        (made(&with) == made(&without)).then_some(keyword)
    };
    let silent: Vec<String> = samples.into_iter().filter_map(is_silent).collect();
    assert_eq!(silent, [""; 0], "passed over in silence");
}
