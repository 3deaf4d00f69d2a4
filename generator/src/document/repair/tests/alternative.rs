//! Alternatives, references and tuples.

use serde_json::json;

use super::{saying, silently};

#[test]
fn null_as_an_alternative_is_nullable() {
    silently(
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}),
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}], "nullable": true}),
    );
    silently(
        json!({"oneOf": [{"type": "string"}, {"enum": [null]}, {"type": "integer"}]}),
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": true}),
    );
}

#[test]
fn a_reference_or_null_is_a_nullable_reference() {
    silently(
        json!({"anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}], "description": "d"}),
        json!({
            "description": "d",
            "nullable": true,
            "allOf": [{"$ref": "#/components/schemas/B"}],
        }),
    );
}

#[test]
fn one_schema_or_null_is_that_schema() {
    silently(
        json!({"title": "t", "oneOf": [{"type": "null"}, {"type": "string", "title": "u"}]}),
        json!({"title": "t", "nullable": true, "type": "string"}),
    );
}

#[test]
fn a_keyword_said_twice_is_kept_apart() {
    silently(
        json!({"type": "object", "oneOf": [{"type": "null"}, {"type": "object", "minProperties": 1}]}),
        json!({"type": "object", "nullable": true, "allOf": [{"type": "object", "minProperties": 1}]}),
    );
}

#[test]
fn only_null_is_an_enum_of_null() {
    silently(
        json!({"anyOf": [{"type": "null"}]}),
        json!({"nullable": true, "enum": [null]}),
    );
}

#[test]
fn what_is_beside_a_reference_counts() {
    silently(
        json!({"$ref": "#/components/schemas/B", "description": "d"}),
        json!({"description": "d", "allOf": [{"$ref": "#/components/schemas/B"}]}),
    );
    silently(
        json!({"$ref": "#/components/schemas/B"}),
        json!({"$ref": "#/components/schemas/B"}),
    );
}

#[test]
fn a_list_of_items_is_a_tuple() {
    silently(
        json!({"type": "array", "items": [{"type": "string"}], "additionalItems": {"type": "integer"}}),
        json!({"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "integer"}}),
    );
}

#[test]
fn a_list_of_schemas_is_any_of_them() {
    saying(
        "schema-list",
        json!({"not": [{"type": "string"}, {"type": "integer"}]}),
        json!({"not": {"anyOf": [{"type": "string"}, {"type": "integer"}]}}),
    );
}

#[test]
fn a_group_of_none_says_nothing() {
    saying(
        "empty-alternatives",
        json!({"allOf": [], "type": "string"}),
        json!({"type": "string"}),
    );
}

#[test]
fn one_schema_where_a_list_is_needed_is_a_list_of_one() {
    saying(
        "not-a-list",
        json!({"allOf": {"type": "string"}}),
        json!({"allOf": [{"type": "string"}]}),
    );
}

#[test]
fn dependencies_are_members_or_schemas() {
    silently(
        json!({"dependencies": {"a": ["b"], "c": {"required": ["d"]}}}),
        json!({"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"c": {"required": ["d"]}}}),
    );
}

#[test]
fn bookkeeping_goes() {
    silently(
        json!({"$id": "x", "$schema": "y", "$defs": {"a": {}}, "$comment": "c", "type": "string"}),
        json!({"type": "string"}),
    );
}

#[test]
fn what_null_leaves_of_alternatives_is_read_like_any_schema() {
    silently(
        json!({"anyOf": [{"const": "x"}, {"type": "null"}]}),
        json!({"nullable": true, "enum": ["x"], "type": "string"}),
    );
    silently(
        json!({"oneOf": [{"type": ["string", "integer"]}, {"type": "null"}]}),
        json!({"nullable": true, "anyOf": [{"type": "string"}, {"type": "integer"}]}),
    );
    silently(
        json!({"anyOf": [{"type": "array", "items": [{"type": "string"}, {}]}, {"enum": [null]}]}),
        json!({"nullable": true, "type": "array", "prefixItems": [{"type": "string"}, {}]}),
    );
    silently(
        json!({"anyOf": [{}, {"type": "null"}]}),
        json!({"nullable": true}),
    );
}
