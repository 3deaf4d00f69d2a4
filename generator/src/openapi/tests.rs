//! That no keyword of a schema is passed over in silence.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::document::{self, KEYWORDS, Kind, Options, fields};
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

/// Objects that are reported as a whole.
const REPORTED: &[Kind] = &[Kind::Link, Kind::OAuthFlows, Kind::OAuthFlow];

/// Fields that only serve to find things, or that say nothing of what is sent and received: the version,
/// words about an example, what a header is not asked for.
const FIELDS_WITHOUT_EFFECT: &[(&str, &str)] = &[
    ("Root", "$self"),
    ("Root", "jsonSchemaDialect"),
    ("Root", "openapi"),
    ("Components", "examples"),
    ("Components", "headers"),
    ("Components", "links"),
    ("Components", "pathItems"),
    ("PathItem", "$ref"),
    ("SecurityScheme", "bearerFormat"),
    // Reported by its type, wherever it leads.
    ("SecurityScheme", "openIdConnectUrl"),
    ("Example", "description"),
    ("Example", "summary"),
    ("Header", "allowEmptyValue"),
    ("Header", "allowReserved"),
    // Both ways of writing one are read.
    ("Header", "explode"),
    ("Header", "in"),
    ("Header", "name"),
];

/// What comes of a description: the crate, and what is said about it.
fn made(description: &Value) -> (String, String) {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("openapi.json");
    fs::write(&spec, description.to_string()).unwrap();
    let mut diagnostics = Diagnostics::new();
    let (config, _) = Config::load(None, &mut diagnostics).into_parts();
    let document = document::read(&spec, &Options::default(), &mut diagnostics);
    let api = document.map(|document| {
        let config = config.unwrap();
        let mut document = document;
        lower::filter_operations(&mut document, &config, &mut diagnostics);
        lower::lower(&document, &config, &mut diagnostics)
    });
    let told = diagnostics.iter();
    let told: Vec<String> = told
        .map(|told| format!("{}: {}", told.code, told.message))
        .collect();
    (format!("{api:?}"), told.join("\n"))
}

/// A description in which a schema is that of a member, both sent and received.
fn with_member(schema: &Value) -> Value {
    let mut description = base();
    let holder = json!({"$ref": "#/components/schemas/Holder"});
    let content = json!({"application/json": {"schema": holder}});
    description["paths"] = json!({"/a": {"post": {
        "operationId": "send", "tags": ["All"],
        "requestBody": {"content": content},
        "responses": {"200": {"description": "", "content": content}},
    }}});
    let members = json!({"sample": schema, "other": {"type": "string"}});
    description["components"]["schemas"]["Holder"] =
        json!({"type": "object", "properties": members});
    description
}

fn base() -> Value {
    serde_yaml::from_str(include_str!("description.yaml")).unwrap()
}

#[test]
fn every_field_of_an_object_is_read_or_reported() {
    let samples: BTreeMap<String, BTreeMap<String, (String, Value)>> =
        serde_yaml::from_str(include_str!("fields.yaml")).unwrap();
    let without = made(&base());
    let mut silent = Vec::new();
    let is_tried = |kind: &&Kind| **kind != Kind::Schema && !REPORTED.contains(kind);
    for kind in Kind::ALL.iter().filter(is_tried) {
        let name = format!("{kind:?}");
        for (field, _) in fields(*kind) {
            if FIELDS_WITHOUT_EFFECT.contains(&(name.as_str(), field)) {
                continue;
            }
            let sample = samples.get(&name).and_then(|fields| fields.get(*field));
            let is_told = sample.is_some_and(|(place, value)| {
                let mut description = base();
                description.pointer_mut(place).unwrap()[*field] = value.clone();
                made(&description) != without
            });
            if !is_told {
                silent.push(format!("{name}.{field}"));
            }
        }
    }
    assert_eq!(silent, [""; 0], "passed over in silence");
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
        (made(&with_member(&with)) == made(&with_member(&without))).then_some(keyword)
    };
    let silent: Vec<String> = samples.into_iter().filter_map(is_silent).collect();
    assert_eq!(silent, [""; 0], "passed over in silence");
}
