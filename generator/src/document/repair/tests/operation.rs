//! Operations, responses, bodies.

use serde_json::json;

use super::{mended_document, mended_operation};

#[test]
fn an_id_that_is_taken_is_derived() {
    let get =
        |id: &str| json!({"get": {"operationId": id, "responses": {"200": {"description": ""}}}});
    let (value, codes) = mended_document(json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a": get("same"), "/b/c": get("same"), "/d": get("get_b_c")},
    }));
    assert_eq!(value["paths"]["/a"]["get"]["operationId"], "same");
    assert_eq!(value["paths"]["/b/c"]["get"]["operationId"], "get_b_c_2");
    assert_eq!(value["paths"]["/d"]["get"]["operationId"], "get_b_c");
    assert_eq!(codes, ["operation-id-twice"]);
}

#[test]
fn an_operation_without_responses_has_one_without_content() {
    let (operation, codes) = mended_operation(json!({}));
    assert_eq!(
        operation["responses"],
        json!({"default": {"description": ""}})
    );
    assert_eq!(codes, ["missing-responses"]);
}

#[test]
fn a_response_needs_no_description_nor_content() {
    let (operation, codes) = mended_operation(json!({"responses": {"200": null, "404": {}}}));
    let expected = json!({"200": {"description": ""}, "404": {"description": ""}});
    assert_eq!(operation["responses"], expected);
    assert_eq!(codes, ["null-response"]);
}

#[test]
fn statuses_nobody_knows_are_left_out() {
    let (operation, codes) =
        mended_operation(json!({"responses": {"2XX": {}, "ok": {}, "x-a": 1}}));
    assert_eq!(
        operation["responses"],
        json!({"2XX": {"description": ""}, "x-a": 1})
    );
    assert_eq!(codes, ["unknown-status"]);
}

#[test]
fn a_body_parameter_is_the_body() {
    let (operation, codes) = mended_operation(json!({
        "parameters": [{"in": "body", "name": "b", "required": true, "schema": {"type": "string"}}],
        "responses": {"200": {}},
    }));
    let expected =
        json!({"content": {"application/json": {"schema": {"type": "string"}}}, "required": true});
    assert_eq!(operation["requestBody"], expected);
    assert_eq!(operation["parameters"], json!([]));
    assert_eq!(codes, ["body-parameter"]);
}

#[test]
fn form_parameters_are_a_form() {
    let (operation, _) = mended_operation(json!({
        "parameters": [
            {"in": "formData", "name": "a", "type": "string", "required": true},
            {"in": "formData", "name": "f", "type": "file"},
        ],
        "responses": {"200": {}},
    }));
    let schema = &operation["requestBody"]["content"]["multipart/form-data"]["schema"];
    let expected = json!({
        "type": "object",
        "properties": {"a": {"type": "string"}, "f": {"type": "string", "contentMediaType": "application/octet-stream"}},
        "required": ["a"],
    });
    assert_eq!(*schema, expected);
}

#[test]
fn a_schema_beside_content_is_that_of_json() {
    let (operation, codes) = mended_operation(json!({
        "responses": {"200": {"description": "d", "schema": {"type": "string"}}},
    }));
    let expected = json!({"application/json": {"schema": {"type": "string"}}});
    assert_eq!(operation["responses"]["200"]["content"], expected);
    assert_eq!(codes, ["schema-beside-content"]);
}

#[test]
fn content_of_which_nothing_is_said_is_content() {
    let (operation, codes) = mended_operation(json!({
        "responses": {"200": {"description": "", "content": {"text/plain": null}}},
    }));
    assert_eq!(
        operation["responses"]["200"]["content"],
        json!({"text/plain": {}})
    );
    assert_eq!(codes, ["null-member"]);
}

#[test]
fn bare_examples_are_values() {
    let (operation, codes) = mended_operation(json!({
        "responses": {"200": {"content": {"a/b": {"examples": {"x": {"id": 1}, "y": {"value": 2}}}}}},
    }));
    let examples = &operation["responses"]["200"]["content"]["a/b"]["examples"];
    assert_eq!(
        *examples,
        json!({"x": {"value": {"id": 1}}, "y": {"value": 2}})
    );
    assert_eq!(codes, ["bare-example"]);
}

#[test]
fn links_to_nothing_lead_to_an_operation_without_a_name() {
    let (operation, codes) = mended_operation(json!({
        "responses": {"200": {"links": {"a": {}, "b": {"operationId": "x"}}}},
    }));
    assert_eq!(
        operation["responses"]["200"]["links"],
        json!({"a": {"operationId": ""}, "b": {"operationId": "x"}})
    );
    assert_eq!(codes, ["link-to-nothing"]);
}

#[test]
fn content_types_of_a_part_may_be_listed() {
    let (operation, _) = mended_operation(json!({
        "requestBody": {"content": {"multipart/form-data": {
            "encoding": {"a": {"contentType": ["image/png", "image/gif"], "style": "odd"}},
        }}},
        "responses": {"200": {}},
    }));
    let encoding = &operation["requestBody"]["content"]["multipart/form-data"]["encoding"];
    assert_eq!(
        *encoding,
        json!({"a": {"contentType": "image/png, image/gif"}})
    );
}
