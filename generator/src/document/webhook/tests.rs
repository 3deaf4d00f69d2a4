//! Tests of what is taken out of a document.

use serde_json::json;

use super::*;

fn carries(schema: Value) -> Value {
    json!({"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}})
}

fn song(reference: &str) -> Value {
    carries(json!({ "$ref": reference }))
}

#[test]
fn payloads_of_webhooks_and_callbacks_are_components() {
    let mut root = json!({
        "webhooks": {
            "song.added": carries(json!({"type": "object"})),
            "song.known": song("#/components/schemas/Song"),
        },
        "paths": {"/a": {"get": {"callbacks": {"done": {
            "{$url}": carries(json!({"type": "string"})),
        }}}}},
    });
    let mut source_map = SourceMap::default();
    let webhooks = take(&mut root, &mut source_map);
    let payloads: Vec<_> = webhooks.iter().map(|w| w.payload.as_deref()).collect();
    let reference = |name| Some(name);
    assert_eq!(
        payloads,
        [
            reference("#/components/schemas/song.added payload"),
            reference("#/components/schemas/Song"),
            reference("#/components/schemas/done payload"),
        ]
    );
    assert_eq!(
        root,
        json!({
            "components": {"schemas": {
                "song.added payload": {"type": "object"},
                "done payload": {"type": "string"},
            }},
            "paths": {"/a": {"get": {}}},
        })
    );
    let place = crate::diagnostic::Place::new("/components/schemas/done payload");
    let place = source_map.source(&place, "api.yaml");
    assert!(place.pointer.ends_with("/content/application~1json/schema"));
}

#[test]
fn what_a_reference_leads_to_is_found_and_a_circle_ends() {
    let mut root = json!({
        "paths": {"/a": {"get": {"callbacks": {
            "done": {"$ref": "#/components/callbacks/Done"},
            "round": {"$ref": "#/components/callbacks/Round"},
        }}}},
        "components": {
            "callbacks": {
                "Done": {"{$url}": {"$ref": "#/components/pathItems/Done"}},
                "Round": {"$ref": "#/components/callbacks/Round"},
            },
            "pathItems": {"Done": {"post": {"requestBody": {"$ref": "#/components/requestBodies/Done"}}}},
            "requestBodies": {"Done": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Done"}}}}},
        },
    });
    let webhooks = take(&mut root, &mut SourceMap::default());
    assert_eq!(webhooks.len(), 1);
    assert_eq!(webhooks[0].name, "done of GET /a");
    let payload = webhooks[0].payload.as_deref();
    assert_eq!(payload, Some("#/components/schemas/Done"));
}

#[test]
fn what_vendors_had_before_is_taken_unless_there_is_the_real_one() {
    let taken = |mut root: Value| {
        let mut diagnostics = Diagnostics::new();
        let is_taken = take_vendors(&mut root, &mut diagnostics);
        (is_taken, diagnostics.iter().count(), root)
    };
    assert_eq!(
        taken(json!({"x-webhooks": {"a": {}}})),
        (true, 1, json!({"webhooks": {"a": {}}}))
    );
    for other in [
        json!({"x-webhooks": {"a": {}}, "webhooks": {}}),
        json!({"x-webhooks": []}),
        json!({}),
        json!([]),
    ] {
        assert_eq!(taken(other.clone()), (false, 0, other));
    }
}
