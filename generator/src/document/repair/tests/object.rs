//! Objects: properties, what is required, maps, discriminators.

use serde_json::json;

use super::{mended_document, saying, silently};

#[test]
fn required_as_a_flag_belongs_to_the_object() {
    saying(
        "required-flag",
        json!({"properties": {"a": {"type": "string", "required": true}, "b": {"required": false}}}),
        json!({"properties": {"a": {"type": "string"}, "b": {}}, "required": ["a"]}),
    );
}

#[test]
fn a_property_called_required_is_a_property() {
    silently(
        json!({"properties": {"required": {"type": "boolean"}, "type": {"type": "string"}}}),
        json!({"properties": {"required": {"type": "boolean"}, "type": {"type": "string"}}}),
    );
}

#[test]
fn required_but_absent_is_not_required() {
    saying(
        "required-absent",
        json!({"properties": {"a": {}}, "required": ["a", "b"]}),
        json!({"properties": {"a": {}}, "required": ["a"], "x-required-absent": ["b"]}),
    );
}

#[test]
fn what_another_schema_may_have_can_be_required() {
    for schema in [
        json!({"allOf": [{"$ref": "#/components/schemas/B"}], "properties": {"a": {}}, "required": ["b"]}),
        json!({"anyOf": [{"properties": {"a": {}}, "required": ["b"]}, {"required": ["a"]}]}),
        json!({"properties": {"a": {}}, "required": ["b"], "additionalProperties": {"type": "string"}}),
        json!({"required": ["b"]}),
    ] {
        silently(schema.clone(), schema);
    }
}

#[test]
fn what_others_add_to_a_base_can_be_required() {
    let base = json!({"properties": {"a": {}}, "required": ["b"]});
    let (value, codes) = mended_document(json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {
            "Base": base,
            "More": {"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"b": {}}}]},
        }},
    }));
    assert_eq!(value["components"]["schemas"]["Base"], base);
    assert!(codes.is_empty());
}

#[test]
fn a_text_for_a_flag_is_understood() {
    saying(
        "not-a-boolean",
        json!({"additionalProperties": "false"}),
        json!({"additionalProperties": false}),
    );
}

#[test]
fn a_discriminator_may_be_a_name_alone() {
    saying(
        "discriminator-text",
        json!({"type": "object", "discriminator": "kind"}),
        json!({"type": "object", "discriminator": {"propertyName": "kind"}}),
    );
}

#[test]
fn a_discriminator_without_a_property_is_left_out() {
    saying(
        "discriminator-without-property",
        json!({"oneOf": [{}], "discriminator": {"mapping": {}}}),
        json!({"oneOf": [{}]}),
    );
}

#[test]
fn a_property_that_is_null_is_anything() {
    saying(
        "not-an-object",
        json!({"properties": {"a": null}}),
        json!({"properties": {"a": {}}}),
    );
}

#[test]
fn an_empty_list_of_properties_is_an_empty_object() {
    silently(json!({"properties": []}), json!({"properties": {}}));
}

#[test]
fn examples_and_extensions_are_left_alone() {
    let schema = json!({
        "example": {"type": ["string", "null"], "const": 1},
        "default": {"$ref": 5, "enum": []},
        "x-thing": {"type": "file", "nullable": "yes"},
    });
    silently(schema.clone(), schema);
}

#[test]
fn other_properties_may_be_named_by_their_type() {
    saying(
        "type-for-schema",
        json!({"type": "object", "additionalProperties": "string"}),
        json!({"type": "object", "additionalProperties": {"type": "string"}}),
    );
}
