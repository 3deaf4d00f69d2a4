use serde_json::json;

use super::*;

/// A description with what is given, in OpenAPI 3. Gives the codes of what was said too.
fn translated(mut value: Value) -> (Value, Moves, Vec<&'static str>) {
    let mut diagnostics = Diagnostics::new();
    let moves = translate(&mut value, &mut diagnostics);
    let codes = diagnostics.iter().map(|d| d.code).collect();
    (value, moves, codes)
}

/// An operation in OpenAPI 3.
fn operation(operation: Value) -> Value {
    let (value, _, _) = translated(json!({
        "swagger": "2.0",
        "consumes": ["application/json"],
        "paths": {"/a": {"post": operation}},
    }));
    value["paths"]["/a"]["post"].clone()
}

#[test]
fn the_document_has_its_new_words_and_keeps_the_others() {
    let (value, _, _) = translated(json!({
        "swagger": "2.0",
        "info": {"title": "t"},
        "host": "a.example",
        "tags": [{"name": "a"}],
        "externalDocs": {"url": "u"},
        "security": [{"key": []}],
        "x-own": 1,
        "definitions": {"A": {"type": "object"}},
        "securityDefinitions": {"key": {"type": "apiKey"}},
    }));
    let expected = json!({
        "openapi": "3.2.0",
        "info": {"title": "t"},
        "servers": [{"url": "https://a.example"}],
        "tags": [{"name": "a"}],
        "externalDocs": {"url": "u"},
        "security": [{"key": []}],
        "x-own": 1,
        "components": {
            "schemas": {"A": {"type": "object"}},
            "securitySchemes": {"key": {"type": "apiKey"}},
        },
    });
    assert_eq!(value, expected);
}

#[test]
fn what_is_said_of_a_parameter_is_said_in_its_schema() {
    let found = operation(json!({"parameters": [
        {"name": "a", "in": "query", "type": "integer", "format": "int64", "maximum": 3, "default": 1,
         "description": "d", "allowEmptyValue": true, "x-own": 1},
    ]}));
    let expected = json!([
        {"name": "a", "in": "query", "description": "d", "allowEmptyValue": true, "x-own": 1,
         "schema": {"type": "integer", "format": "int64", "default": 1, "maximum": 3}},
    ]);
    assert_eq!(found["parameters"], expected);
}

#[test]
fn a_list_is_laid_out_as_it_was() {
    let list = |format: &str| {
        operation(json!({"parameters": [{
            "name": "a", "in": "query", "type": "array", "items": {"type": "string"},
            "collectionFormat": format,
        }]}))["parameters"][0]
            .clone()
    };
    for (format, style, explode) in [
        ("csv", "form", false),
        ("ssv", "spaceDelimited", false),
        ("pipes", "pipeDelimited", false),
        ("multi", "form", true),
    ] {
        let found = list(format);
        assert_eq!(found["style"], style, "{format}");
        assert_eq!(found["explode"], explode, "{format}");
        assert_eq!(found["schema"]["type"], "array", "{format}");
    }
    assert_eq!(list("tsv")["schema"], json!({"type": "string"}));
}

#[test]
fn a_list_in_a_list_is_text_and_says_so() {
    let (value, _, codes) = translated(json!({"swagger": "2.0", "parameters": {"A": {
        "name": "a", "in": "query", "type": "array",
        "items": {"type": "array", "items": {"type": "string"}, "collectionFormat": "pipes"},
    }}}));
    let schema = &value["components"]["parameters"]["A"]["schema"];
    assert_eq!(
        *schema,
        json!({"type": "array", "items": {"type": "string"}})
    );
    assert_eq!(codes, ["collection-format"]);
}

#[test]
fn a_body_has_the_media_types_that_are_taken() {
    let body = json!({"name": "b", "in": "body", "required": true, "description": "d", "schema": {"type": "object"}});
    let found = operation(json!({
        "consumes": ["application/json", "application/xml", "text/plain"],
        "parameters": [body, {"name": "q", "in": "query", "type": "string"}],
    }));
    let expected = json!({
        "required": true,
        "description": "d",
        "x-body-name": "b",
        "content": {
            "application/json": {"schema": {"type": "object"}},
            "application/xml": {"schema": {"type": "object"}},
        },
    });
    assert_eq!(found["requestBody"], expected);
    assert_eq!(found["parameters"].as_array().map(Vec::len), Some(1));
}

#[test]
fn members_of_a_form_are_a_body() {
    let field = |name: &str, kind: &str| json!({"name": name, "in": "formData", "type": kind});
    let mut tags = field("tags", "array");
    tags["items"] = json!({"type": "string"});
    tags["required"] = json!(true);
    let found = operation(json!({"parameters": [field("name", "string"), tags]}));
    let expected = json!({
        "required": true,
        "content": {"application/x-www-form-urlencoded": {
            "schema": {
                "type": "object",
                "required": ["tags"],
                "properties": {
                    "name": {"type": "string"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                },
            },
            "encoding": {"tags": {"style": "form", "explode": false}},
        }},
    });
    assert_eq!(found["requestBody"], expected);
    let found = operation(json!({"parameters": [field("file", "file")]}));
    let property = "/requestBody/content/multipart~1form-data/schema/properties/file";
    assert_eq!(
        found.pointer(property),
        Some(&json!({"type": "string", "format": "binary"}))
    );
}

#[test]
fn a_response_has_the_media_types_that_are_given() {
    let found = operation(json!({
        "produces": ["image/png"],
        "responses": {
            "200": {"description": "d", "schema": {"type": "file"}},
            "400": {"description": "d", "schema": {"type": "object"},
                    "examples": {"application/json": {"a": 1}}},
            "404": {"description": "d", "headers": {"X-A": {"type": "integer", "description": "h"}}},
        },
    }));
    let expected = json!({
        "200": {"description": "d", "content": {
            "image/png": {"schema": {"type": "string", "format": "binary"}},
        }},
        "400": {"description": "d", "content": {
            "application/json": {"schema": {"type": "object"}, "example": {"a": 1}},
        }},
        "404": {"description": "d", "headers": {
            "X-A": {"description": "h", "schema": {"type": "integer"}},
        }},
    });
    assert_eq!(found["responses"], expected);
}

#[test]
fn shared_bodies_and_forms_reach_the_operations_that_name_them() {
    let (value, moves, _) = translated(json!({
        "swagger": "2.0",
        "parameters": {
            "Body": {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/A"}},
            "Name": {"name": "name", "in": "formData", "type": "string"},
            "Page": {"name": "page", "in": "query", "type": "integer"},
        },
        "paths": {"/a": {
            "parameters": [{"$ref": "#/parameters/Page"}, {"$ref": "#/parameters/Body"}],
            "post": {"parameters": []},
            "put": {"consumes": ["text/csv"]},
            "patch": {"parameters": [{"$ref": "#/parameters/Name"}]},
        }},
    }));
    let item = &value["paths"]["/a"];
    assert_eq!(item["parameters"], json!([{"$ref": "#/parameters/Page"}]));
    assert_eq!(
        item["post"]["requestBody"],
        json!({"$ref": "#/components/requestBodies/Body"})
    );
    let own = &item["put"]["requestBody"]["content"]["text/csv"];
    assert_eq!(own["schema"], json!({"$ref": "#/definitions/A"}));
    let components = &value["components"];
    assert!(components["requestBodies"].get("Body").is_some());
    assert!(components["parameters"].get("Name").is_none());
    assert_eq!(
        moves.now("/parameters/Page/type").as_deref(),
        Some("/components/parameters/Page/type")
    );
}

#[test]
fn whatever_is_written_in_place_of_an_object_is_survived() {
    let odd = [
        json!(null),
        json!(1),
        json!("a"),
        json!([1, {}]),
        json!({"a": 1}),
        json!({"$ref": 1}),
    ];
    let words = [
        "consumes",
        "produces",
        "schemes",
        "host",
        "basePath",
        "paths",
        "definitions",
        "parameters",
        "responses",
        "securityDefinitions",
    ];
    for value in &odd {
        for word in words {
            translated(json!({"swagger": "2.0", word: value}));
            translated(json!({"swagger": "2.0", word: {"/a": value, "b": {"get": value}}}));
            translated(json!({"swagger": "2.0", "paths": {"/a": {"get": {word: value}}}}));
        }
        for location in ["body", "formData", "query"] {
            for word in [
                "schema",
                "items",
                "type",
                "name",
                "required",
                "collectionFormat",
            ] {
                let parameter = json!({"in": location, "type": "array", word: value});
                operation(json!({"parameters": [value, parameter]}));
            }
        }
        for word in ["schema", "headers", "examples"] {
            operation(json!({"responses": {"200": {word: value}, "201": value}}));
            operation(json!({"responses": {"200": {word: {"a": value}}}}));
        }
    }
}
