//! Alternatives, references and tuples.

use serde_json::json;

use super::{saying, silently};

#[test]
fn null_stays_an_alternative() {
    for schema in [
        json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}),
        json!({"oneOf": [{"type": "null"}, {"type": "string", "title": "u"}], "title": "t"}),
        json!({"anyOf": [{"$ref": "#/components/schemas/B"}, {"type": "null"}]}),
        json!({"anyOf": [{"type": "null"}]}),
    ] {
        silently(schema.clone(), schema);
    }
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
fn an_alternative_to_null_is_read_like_any_schema() {
    let nothing = json!({"type": "null"});
    silently(
        json!({"anyOf": [{"const": "x"}, nothing]}),
        json!({"anyOf": [{"enum": ["x"], "type": "string"}, nothing]}),
    );
    silently(
        json!({"oneOf": [{"type": ["string", "integer"]}, nothing]}),
        json!({"oneOf": [{"anyOf": [{"type": "string"}, {"type": "integer"}]}, nothing]}),
    );
    silently(
        json!({"anyOf": [{"type": "array", "items": [{"type": "string"}, {}]}, nothing]}),
        json!({"anyOf": [{"type": "array", "prefixItems": [{"type": "string"}, {}]}, nothing]}),
    );
}

#[test]
fn a_flag_for_null_is_null_as_a_type_or_an_alternative() {
    let nothing = json!({"type": "null"});
    let reference = json!({"$ref": "#/components/schemas/B"});
    silently(
        json!({"type": "string", "nullable": true}),
        json!({"type": ["string", "null"]}),
    );
    silently(
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": true}),
        json!({"oneOf": [{"type": "string"}, {"type": "integer"}, nothing]}),
    );
    silently(
        json!({"allOf": [reference], "nullable": true, "description": "d"}),
        json!({"description": "d", "anyOf": [reference, nothing]}),
    );
    silently(
        json!({"$ref": "#/components/schemas/B", "nullable": true}),
        json!({"anyOf": [reference, nothing]}),
    );
    silently(
        json!({"type": "string", "nullable": false}),
        json!({"type": "string"}),
    );
}
