//! Parameters, and the names in paths.

use serde_json::{Value, json};

use super::{mended_document, mended_operation};

fn parameters(list: Value) -> (Value, Vec<&'static str>) {
    let operation = json!({"parameters": list, "responses": {"200": {}}});
    let (mut operation, codes) = mended_operation(operation);
    (operation["parameters"].take(), codes)
}

fn path(path: &str, item: Value) -> (Value, Vec<&'static str>) {
    let (mut value, codes) = mended_document(json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {path: item},
        "components": {"parameters": {
            "Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
        }},
    }));
    (value["paths"][path].take(), codes)
}

#[test]
fn a_parameter_listed_twice_counts_once() {
    let query = json!({"name": "q", "in": "query", "schema": {}});
    let header = json!({"name": "Q", "in": "header", "schema": {}});
    let again = json!({"name": "q", "in": "header", "schema": {"type": "string"}});
    let (kept, codes) = parameters(json!([query, query, header, again]));
    assert_eq!(kept, json!([query, header]));
    assert_eq!(codes, ["parameter-twice", "parameter-twice"]);
}

#[test]
fn a_group_listed_in_parts_is_one_parameter() {
    let object =
        |member: &str| json!({"type": "object", "properties": {member: {"type": "string"}}});
    let part = |member: &str| json!({"name": "filter", "in": "query", "style": "deepObject", "schema": object(member)});
    let other = json!({"name": "q", "in": "query", "schema": {}});
    let (kept, codes) = parameters(json!([part("a"), other, part("b")]));
    let whole = json!({
        "name": "filter", "in": "query", "style": "deepObject", "required": false,
        "schema": {"allOf": [object("a"), object("b")]},
    });
    assert_eq!(kept, json!([whole, other]));
    assert_eq!(codes, ["parameter-in-parts"]);
}

#[test]
fn a_parameter_that_cannot_be_sent_is_left_out() {
    let (kept, codes) = parameters(json!([{}, {"name": "a", "in": "moon", "schema": {}}]));
    assert_eq!(kept, json!([]));
    assert!(codes.contains(&"nameless-parameter"));
}

#[test]
fn a_location_in_capitals_is_understood() {
    let (kept, codes) = parameters(json!([{"name": "a", "in": "Query", "schema": {}}]));
    assert_eq!(kept, json!([{"name": "a", "in": "query", "schema": {}}]));
    assert!(codes.is_empty());
}

#[test]
fn a_type_beside_the_schema_is_the_schema() {
    let (kept, codes) =
        parameters(json!([{"name": "a", "in": "query", "type": "integer", "minimum": 1}]));
    let expected =
        json!([{"name": "a", "in": "query", "schema": {"type": "integer", "minimum": 1}}]);
    assert_eq!(kept, expected);
    assert_eq!(codes, ["type-beside-schema"]);
}

#[test]
fn a_parameter_of_which_nothing_is_said_is_text() {
    let (kept, codes) = parameters(json!([{"name": "a", "in": "query", "content": {}}]));
    assert_eq!(
        kept,
        json!([{"name": "a", "in": "query", "schema": {"type": "string"}}])
    );
    assert_eq!(codes, ["missing-schema"]);
}

#[test]
fn styles_of_other_locations_are_left_out() {
    let (kept, codes) =
        parameters(json!([{"name": "a", "in": "query", "style": "matrix", "schema": {}}]));
    assert_eq!(kept, json!([{"name": "a", "in": "query", "schema": {}}]));
    assert_eq!(codes, ["parameter-style"]);
}

#[test]
fn headers_that_are_set_anyway_are_no_parameters() {
    let (kept, codes) =
        parameters(json!([{"name": "authorization", "in": "header", "schema": {}}]));
    assert_eq!(kept, json!([]));
    assert_eq!(codes, ["reserved-header"]);
}

#[test]
fn parameters_may_be_an_object() {
    let (kept, codes) = parameters(json!({"a": {"in": "query", "schema": {}}}));
    assert_eq!(kept, json!([{"in": "query", "schema": {}, "name": "a"}]));
    assert_eq!(codes, ["parameter-map"]);
}

#[test]
fn what_the_path_has_is_declared() {
    let (item, codes) = path("/a/{id}", json!({"get": {"responses": {"200": {}}}}));
    let expected =
        json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]);
    assert_eq!(item["parameters"], expected);
    assert_eq!(codes, ["path-template"]);
}

#[test]
fn only_operations_that_lack_it_get_it() {
    let reference = json!([{"$ref": "#/components/parameters/Id"}]);
    let (item, codes) = path(
        "/a/{id}",
        json!({
            "get": {"parameters": reference, "responses": {"200": {}}},
            "put": {"responses": {"200": {}}},
        }),
    );
    assert_eq!(item["get"]["parameters"], reference);
    assert_eq!(item["put"]["parameters"][0]["name"], "id");
    assert_eq!(codes, ["path-template"]);
}

#[test]
fn what_the_path_does_not_have_is_left_out() {
    let (item, codes) = path(
        "/a",
        json!({
            "get": {"parameters": [{"$ref": "#/components/parameters/Id"}], "responses": {"200": {}}},
        }),
    );
    assert_eq!(item["get"]["parameters"], json!([]));
    assert_eq!(codes, ["path-template"]);
}

#[test]
fn an_expression_is_the_parameter_that_it_is_about() {
    let parameter =
        |name: &str| json!({"name": name, "in": "path", "required": true, "schema": {}});
    let (value, codes) = mended_document(json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {
            "/a/{name=b/*}:run": {"get": {"parameters": [parameter("name")], "responses": {"200": {"description": ""}}}},
            "/c/{id:[0-9]+}/{rest+}": {"parameters": [parameter("id"), parameter("rest+")]},
            // Another path, and another parameter, have these names.
            "/d/{id}": {"parameters": [parameter("id")]},
            "/d/{id?}": {"parameters": [parameter("id?")]},
            "/e/{id}/{+id}": {"parameters": [parameter("id"), parameter("+id")]},
        },
    }));
    let paths = value["paths"].as_object().unwrap();
    let names: Vec<&str> = paths.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "/a/{name}:run",
            "/c/{id}/{rest}",
            "/d/{id}",
            "/d/{id?}",
            "/e/{id}/{+id}"
        ]
    );
    assert_eq!(
        paths["/a/{name}:run"]["get"]["parameters"][0]["allowReserved"],
        true
    );
    assert_eq!(
        paths["/c/{id}/{rest}"]["parameters"][0].get("allowReserved"),
        None
    );
    assert_eq!(paths["/c/{id}/{rest}"]["parameters"][1]["name"], "rest");
    assert_eq!(codes, ["path-expression"; 2]);
}

#[test]
fn a_name_that_is_spelled_otherwise_is_meant() {
    let (item, codes) = path(
        "/a/{petId}",
        json!({
            "get": {
                "parameters": [{"name": "pet_id", "in": "path", "required": true, "schema": {}}],
                "responses": {"200": {}},
            },
        }),
    );
    assert_eq!(item["get"]["parameters"][0]["name"], "petId");
    assert_eq!(codes, ["path-template"]);
}

#[test]
fn what_is_in_the_path_is_required() {
    let (item, codes) = path(
        "/a/{id}",
        json!({
            "get": {"parameters": [{"name": "id", "in": "path", "schema": {}}], "responses": {"200": {}}},
        }),
    );
    assert_eq!(item["get"]["parameters"][0]["required"], true);
    assert_eq!(codes, ["optional-path-parameter"]);
}

#[test]
fn where_nothing_is_said_the_path_tells_the_location() {
    let (item, _) = path(
        "/a/{id}",
        json!({
            "get": {"parameters": [{"name": "id", "schema": {}}], "responses": {"200": {}}},
        }),
    );
    assert_eq!(item["get"]["parameters"][0]["in"], "path");
}
