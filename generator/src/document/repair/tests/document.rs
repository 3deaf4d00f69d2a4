//! What a document says about itself: info, tags, servers, security, paths.

use serde_json::{Value, json};

use super::mended_document;

fn with(name: &str, value: Value) -> (Value, Vec<&'static str>) {
    let mut document = json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
    });
    document[name] = value;
    let (mut value, codes) = mended_document(document);
    (value[name].take(), codes)
}

fn scheme(scheme: Value) -> (Value, Vec<&'static str>) {
    let (mut components, codes) = with("components", json!({"securitySchemes": {"s": scheme}}));
    (components["securitySchemes"]["s"].take(), codes)
}

#[test]
fn info_is_never_missing() {
    let expected = json!({"title": "API", "version": "0.0.0"});
    let (info, codes) = with("info", Value::Null);
    assert_eq!(info, expected);
    assert_eq!(codes, ["null-member", "missing-info"]);
    assert_eq!(with("info", json!({})), (expected, vec!["missing-info"; 2]));
}

#[test]
fn a_number_is_a_version() {
    let (info, codes) = with("info", json!({"title": 5, "version": 1.0}));
    assert_eq!(info, json!({"title": "5", "version": "1.0"}));
    assert_eq!(codes, ["not-a-text"; 2]);
}

#[test]
fn a_document_may_do_without_paths() {
    let (value, codes) = mended_document(json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
    }));
    assert_eq!(value["paths"], json!({}));
    assert_eq!(codes, ["missing-paths"]);
}

#[test]
fn paths_begin_with_a_slash() {
    let (paths, codes) = with("paths", json!({"a": {}, "x-b": 1}));
    assert_eq!(paths, json!({"/a": {}, "x-b": 1}));
    assert_eq!(codes, ["path-without-slash"]);
}

#[test]
fn a_path_that_is_a_whole_address_has_a_server() {
    let (paths, codes) = with("paths", json!({"https://a.example/b": {}, "http://c": {}}));
    let servers = |url: &str| json!({"servers": [{"url": url}]});
    let expected = json!({"/b": servers("https://a.example"), "/": servers("http://c")});
    assert_eq!(paths, expected);
    assert_eq!(codes, ["path-without-slash"; 2]);
}

#[test]
fn a_list_of_paths_is_all_of_them() {
    let get = json!({"responses": {"default": {"description": ""}}});
    let list =
        json!([{"/a": {"get": get}}, {"/b": [{"get": get}, {"put": get}]}, {"/a": {"put": get}}]);
    let (paths, codes) = with("paths", list);
    let both = json!({"get": get, "put": get});
    assert_eq!(paths, json!({"/a": both, "/b": both}));
    assert_eq!(codes, ["list-of-parts"; 2]);
}

#[test]
fn methods_may_be_written_large() {
    let get = json!({"responses": {"default": {"description": ""}}});
    let (paths, codes) = with("paths", json!({"/a": {"GET": get}}));
    assert_eq!(paths, json!({"/a": {"get": get}}));
    assert_eq!(codes, ["method-case"]);
}

#[test]
fn methods_that_are_none_are_said() {
    let other = json!({"responses": {"204": {"description": ""}}});
    let all = json!({"COPY": other, "no token": other, "Get": other});
    let (paths, codes) = with("paths", json!({"/a": {"additionalOperations": all}}));
    assert_eq!(
        paths["/a"],
        json!({"additionalOperations": {"COPY": other}})
    );
    assert_eq!(codes, ["unknown-method", "unknown-method"]);
}

#[test]
fn a_tag_may_be_a_name() {
    let (tags, codes) = with("tags", json!(["a", {"name": "a"}, {}, {"name": "b"}]));
    assert_eq!(tags, json!([{"name": "a"}, {"name": "b"}]));
    assert_eq!(codes, ["tag-text", "tag-twice", "tag-twice"]);
}

#[test]
fn a_server_may_be_an_address() {
    let (servers, codes) = with("servers", json!(["https://a.example", {}]));
    assert_eq!(servers, json!([{"url": "https://a.example"}]));
    assert_eq!(codes, ["server-text", "server-without-url"]);
}

#[test]
fn server_variables_have_defaults() {
    let server = json!([{"url": "https://{a}.{b}", "variables": {"a": {"enum": ["x", "y"]}}}]);
    let (servers, codes) = with("servers", server);
    let expected = json!({"a": {"enum": ["x", "y"], "default": "x"}, "b": {"default": ""}});
    assert_eq!(servers[0]["variables"], expected);
    assert_eq!(codes, ["server-variable"; 2]);
}

#[test]
fn older_names_of_security_are_understood() {
    let (basic, codes) = scheme(json!({"type": "basic"}));
    assert_eq!(basic, json!({"type": "http", "scheme": "basic"}));
    assert_eq!(codes, ["security-scheme-type"]);
    let (flows, _) = scheme(json!({"type": "oauth2", "flows": {"application": {"tokenUrl": "u"}}}));
    assert_eq!(
        flows["flows"],
        json!({"clientCredentials": {"tokenUrl": "u", "scopes": {}}})
    );
}

#[test]
fn schemes_that_no_client_can_follow_are_left_out() {
    let (lost, codes) = scheme(json!({"type": "mutualTLS"}));
    assert_eq!(
        (lost, codes),
        (Value::Null, vec!["unusable-security-scheme"])
    );
    let (lost, _) = scheme(json!({"type": "apiKey"}));
    assert_eq!(lost, Value::Null);
}

#[test]
fn scopes_are_lists() {
    let (security, codes) = with("security", json!([{"a": null, "b": ["x"]}]));
    assert_eq!(security, json!([{"a": [], "b": ["x"]}]));
    assert!(codes.is_empty());
}

#[test]
fn one_requirement_is_a_list_of_one() {
    let (security, codes) = with("security", json!({"a": []}));
    assert_eq!(security, json!([{"a": []}]));
    assert_eq!(codes, ["not-a-list"]);
}
