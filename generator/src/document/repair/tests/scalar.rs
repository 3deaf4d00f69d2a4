//! Types, bounds, formats.

use serde_json::json;

use super::{repaired, saying, silently};

#[test]
fn boolean_schemas_are_anything_and_nothing() {
    silently(
        json!({"properties": {"a": true, "b": false}}),
        json!({"properties": {"a": {}, "b": {"not": {}}}}),
    );
}

#[test]
fn a_type_stays_beside_null() {
    silently(
        json!({"type": ["null", "string"]}),
        json!({"type": ["string", "null"]}),
    );
    silently(json!({"type": ["null"]}), json!({"type": "null"}));
    silently(json!({"type": "null"}), json!({"type": "null"}));
    saying(
        "unknown-type",
        json!({"type": ["int", "null"]}),
        json!({"type": ["integer", "null"], "format": "int32"}),
    );
}

#[test]
fn several_types_are_alternatives_with_their_own_keywords() {
    silently(
        json!({"type": ["string", "array"], "minLength": 1, "items": {"type": "string"}, "title": "t"}),
        json!({"title": "t", "anyOf": [
            {"type": "string", "minLength": 1},
            {"type": "array", "items": {"type": "string"}},
        ]}),
    );
    silently(
        json!({"type": ["string", "null", "integer"]}),
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}),
    );
}

#[test]
fn an_integer_is_a_number() {
    silently(
        json!({"type": ["integer", "number"], "minimum": 1}),
        json!({"type": "number", "minimum": 1}),
    );
}

#[test]
fn an_enum_is_shared_out_among_types() {
    silently(
        json!({"type": ["string", "integer"], "enum": ["a", 1]}),
        json!({"anyOf": [{"type": "string", "enum": ["a"]}, {"type": "integer", "enum": [1]}]}),
    );
    silently(
        json!({"type": ["string", "integer"], "enum": ["a"]}),
        json!({"type": "string", "enum": ["a"]}),
    );
}

#[test]
fn all_types_are_anything() {
    let all = [
        "string", "number", "integer", "boolean", "object", "array", "null",
    ];
    silently(
        json!({ "type": all }),
        json!({"anyOf": [{}, {"type": "null"}]}),
    );
}

#[test]
fn types_of_other_languages_are_understood() {
    saying(
        "unknown-type",
        json!({"type": "file"}),
        json!({"type": "string", "contentMediaType": "application/octet-stream"}),
    );
    saying(
        "unknown-type",
        json!({"type": "String"}),
        json!({"type": "string"}),
    );
    saying(
        "unknown-type",
        json!({"type": "float", "format": "x"}),
        json!({"type": "number", "format": "x"}),
    );
    saying("unknown-type", json!({"type": "wonder"}), json!({}));
    silently(json!({"type": "any"}), json!({}));
}

#[test]
fn an_array_without_items_holds_anything() {
    saying(
        "missing-items",
        json!({"type": "array"}),
        json!({"type": "array", "items": {}}),
    );
}

#[test]
fn flags_of_bounds_are_exclusive_bounds() {
    silently(
        json!({"minimum": 5, "exclusiveMinimum": true}),
        json!({"exclusiveMinimum": 5}),
    );
    silently(
        json!({"maximum": 5, "exclusiveMaximum": false}),
        json!({"maximum": 5}),
    );
    silently(json!({"exclusiveMinimum": true}), json!({}));
    let newest = json!({"exclusiveMinimum": 5, "minimum": 7});
    silently(newest.clone(), newest);
}

#[test]
fn whole_bounds_of_integers_are_integers() {
    silently(
        json!({"type": "integer", "minimum": 1.0}),
        json!({"type": "integer", "minimum": 1}),
    );
    silently(
        json!({"type": "number", "minimum": 1.0}),
        json!({"type": "number", "minimum": 1.0}),
    );
}

#[test]
fn keywords_of_the_wrong_type_are_mended() {
    saying("not-a-text", json!({"title": 5}), json!({"title": "5"}));
    saying(
        "not-a-text",
        json!({"description": ["a", "b"]}),
        json!({"description": "a\nb"}),
    );
    saying(
        "not-a-boolean",
        json!({"deprecated": "true"}),
        json!({"deprecated": true}),
    );
    saying(
        "not-a-number",
        json!({"minLength": "5"}),
        json!({"minLength": 5}),
    );
    saying(
        "not-a-number",
        json!({"minimum": "0.5"}),
        json!({"minimum": 0.5}),
    );
    saying("wrong-type", json!({"maxLength": -1}), json!({}));
    saying("wrong-type", json!({"title": {}}), json!({}));
    saying("null-member", json!({"description": null}), json!({}));
    silently(json!({"maxLength": 5.0}), json!({"maxLength": 5}));
}

#[test]
fn unknown_keywords_are_noted_once() {
    let (_, codes) = repaired(json!({"properties": {"a": {"colour": 1}, "b": {"colour": 2}}}));
    assert_eq!(codes, ["unknown-member"]);
}

#[test]
fn a_schema_in_the_place_of_a_type_is_the_schema() {
    saying(
        "schema-as-type",
        json!({"title": "t", "type": {"type": "string", "enum": ["a"]}}),
        json!({"title": "t", "type": "string", "enum": ["a"]}),
    );
}
