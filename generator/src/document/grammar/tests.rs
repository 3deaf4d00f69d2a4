use std::fs;

use serde_json::{Map, Value, json};

use super::{KEYWORDS, Kind, fields};
use crate::Inputs;
use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Shape as ModelShape};

/// Names that properties have in real descriptions and that mean something elsewhere.
fn names() -> Vec<&'static str> {
    let more = [
        "x-own",
        "mapping",
        "propertyName",
        "schema",
        "content",
        "$self",
    ];
    let keywords = KEYWORDS.iter().map(|(keyword, _)| *keyword);
    keywords.chain(more).collect()
}

/// A description in which each name is that of a property: of what is sent, of what is received,
/// of a part, of what is referred to, and beside members that only travel one way.
fn description() -> Value {
    let names = names();
    let texts: Map<String, Value> = names
        .iter()
        .map(|name| ((*name).to_owned(), json!({ "type": "string" })))
        .collect();
    let inner: Map<String, Value> = names
        .iter()
        .map(|name| {
            let reference = json!({ "$ref": "#/components/schemas/Split" });
            ((*name).to_owned(), reference)
        })
        .collect();
    // What looks like a schema, and is a value.
    let value =
        json!({ "$ref": "#/nowhere", "properties": { "a": { "readOnly": true } }, "$id": "v" });
    let body = |name: &str| {
        let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
        json!({ "description": "", "content": { "application/json": { "schema": schema, "example": value } } })
    };
    let operation = |name: &str| {
        let id = format!("send{name}");
        let post = json!({
            "operationId": id, "tags": ["All"],
            "requestBody": body(name), "responses": { "200": body(name) },
        });
        (format!("/{name}"), json!({ "post": post }))
    };
    let schemas = json!({
        "Plain": { "type": "object", "properties": texts, "default": value, "x-own": value },
        "Part": { "allOf": [{ "type": "object", "properties": texts }, { "$ref": "#/components/schemas/Split" }] },
        "Inner": { "type": "object", "properties": inner },
        "Split": {
            "type": "object", "required": ["own"], "example": value,
            "properties": { "own": { "type": "string", "readOnly": true }, "label": { "type": "string" } },
        },
    });
    let paths = ["Plain", "Part", "Inner"].into_iter().map(operation);
    let paths: Map<String, Value> = paths.collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Case", "version": "1" },
        "servers": [{ "url": "https://case.example" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

fn lowered(description: &Value) -> (Api, Diagnostics) {
    let folder = tempfile::tempdir().unwrap();
    let spec = folder.path().join("openapi.json");
    fs::write(&spec, description.to_string()).unwrap();
    let inputs = Inputs {
        spec,
        name: Some("case".to_owned()),
        ..Inputs::default()
    };
    let mut diagnostics = Diagnostics::new();
    let (config, is_sound) = Config::load(None, &mut diagnostics).into_parts();
    let made = crate::make(&inputs, config.unwrap(), is_sound, &mut diagnostics);
    (made.unwrap().0, diagnostics)
}

#[test]
fn fields_are_in_order() {
    for kind in Kind::ALL {
        let fields = fields(*kind);
        assert!(fields.is_sorted_by(|one, next| one.0 < next.0), "{kind:?}");
    }
}

#[test]
fn a_property_that_is_called_like_a_keyword_is_a_property() {
    let (api, diagnostics) = lowered(&description());
    // The examples look like schemas, which is not what their own schemas describe.
    let told = diagnostics
        .iter()
        .filter(|told| told.code != "example-does-not-fit");
    let told: Vec<String> = told.map(ToString::to_string).collect();
    assert!(told.is_empty(), "{told:?}");
    // What holds another that is only received in part has a form for each way.
    for (component, forms) in [("Plain", 1), ("Part", 2), ("Inner", 2), ("Split", 2)] {
        let pointer = format!("/components/schemas/{component}");
        let types = api.types.iter().filter(|ty| ty.pointer == pointer);
        let objects = types.filter_map(|ty| match &ty.shape {
            ModelShape::Object(object) => Some(object),
            _ => None,
        });
        let objects: Vec<_> = objects.collect();
        assert_eq!(objects.len(), forms, "{component}");
        for object in objects.iter().filter(|_| component != "Split") {
            for name in names() {
                let has = object.fields.iter().any(|field| field.wire == name);
                assert!(has, "`{name}` of {component} is lost");
            }
        }
    }
}
