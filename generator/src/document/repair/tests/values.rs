//! Enums, constants, defaults, examples.

use serde_json::json;

use super::{saying, silently};

#[test]
fn a_constant_is_an_enum_of_one() {
    silently(
        json!({"const": "a"}),
        json!({"enum": ["a"], "type": "string"}),
    );
    silently(json!({"const": null}), json!({"enum": [null]}));
}

#[test]
fn null_among_values_has_no_say_in_their_type() {
    let schema = json!({"type": "string", "enum": ["a", null]});
    silently(schema.clone(), schema);
    silently(
        json!({"enum": ["a", null]}),
        json!({"enum": ["a", null], "type": ["string", "null"]}),
    );
    saying(
        "enum-type",
        json!({"type": ["integer", "null"], "enum": ["a", 1]}),
        json!({"enum": ["a", 1, null]}),
    );
}

#[test]
fn the_values_of_an_enum_tell_its_type() {
    silently(
        json!({"enum": [1, 2]}),
        json!({"enum": [1, 2], "type": "integer"}),
    );
    silently(json!({"enum": [1, "a"]}), json!({"enum": [1, "a"]}));
    silently(
        json!({"type": null, "enum": [1, 2]}),
        json!({"enum": [1, 2], "type": "integer"}),
    );
}

#[test]
fn values_of_another_type_are_converted_or_decide() {
    saying(
        "enum-type",
        json!({"type": "string", "enum": [1, true]}),
        json!({"type": "string", "enum": ["1", "true"]}),
    );
    saying(
        "enum-type",
        json!({"type": "integer", "enum": ["1"]}),
        json!({"type": "integer", "enum": [1]}),
    );
    saying(
        "enum-type",
        json!({"type": "integer", "enum": ["a"]}),
        json!({"type": "string", "enum": ["a"]}),
    );
    saying(
        "enum-type",
        json!({"type": "integer", "enum": ["a", 1]}),
        json!({"enum": ["a", 1]}),
    );
}

#[test]
fn a_value_listed_twice_counts_once() {
    saying(
        "enum-type",
        json!({"enum": ["a", "b", "a"]}),
        json!({"enum": ["a", "b"], "type": "string"}),
    );
}

#[test]
fn an_empty_enum_is_left_out() {
    saying(
        "enum-type",
        json!({"type": "string", "enum": []}),
        json!({"type": "string"}),
    );
}

#[test]
fn an_enum_beside_an_array_is_of_its_items() {
    saying(
        "enum-of-list",
        json!({"type": "array", "items": {"type": "string"}, "enum": ["a"]}),
        json!({"type": "array", "items": {"type": "string", "enum": ["a"]}}),
    );
    saying(
        "enum-of-list",
        json!({"type": "array", "enum": [1], "x-enum-varnames": ["One"]}),
        json!({"type": "array", "items": {"type": "integer", "enum": [1], "x-enum-varnames": ["One"]}}),
    );
}

#[test]
fn what_is_said_of_values_goes_with_them() {
    for keyword in ["x-enum-varnames", "x-speakeasy-enums", "x-enum-elements"] {
        saying(
            "enum-type",
            json!({"type": "string", "enum": ["a", "a", "b"], keyword: ["A", "Again", "B"]}),
            json!({"type": "string", "enum": ["a", "b"], keyword: ["A", "B"]}),
        );
    }
}

#[test]
fn defaults_fit_their_type_or_go() {
    silently(
        json!({"type": "string", "default": "a"}),
        json!({"type": "string", "default": "a"}),
    );
    saying(
        "default-type",
        json!({"type": "string", "default": 1}),
        json!({"type": "string", "default": "1"}),
    );
    saying(
        "default-type",
        json!({"type": "boolean", "default": "true"}),
        json!({"type": "boolean", "default": true}),
    );
    saying(
        "default-type",
        json!({"type": "integer", "default": "inf"}),
        json!({"type": "integer"}),
    );
    saying(
        "default-type",
        json!({"type": "string", "default": null}),
        json!({"type": "string"}),
    );
    silently(
        json!({"type": ["string", "null"], "default": null}),
        json!({"type": ["string", "null"], "default": null}),
    );
}
