use std::fs;

use serde_json::{Value, json};

use super::*;

/// Bundles a description that was not translated from another version.
fn bundle(
    tree: Value,
    path: &Path,
    root: Option<&Path>,
    diagnostics: &mut Diagnostics,
) -> (Value, SourceMap) {
    super::bundle(tree, None, path, root, diagnostics)
}

/// Bundles the first of some files. Gives the value and the codes of what is said about it.
fn bundled(files: &[(&str, Value)]) -> (Value, Vec<&'static str>) {
    let folder = tempfile::tempdir().unwrap();
    for (name, value) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, value.to_string()).unwrap();
    }
    let (root, value) = &files[0];
    let mut diagnostics = Diagnostics::new();
    let (value, _) = bundle(
        value.clone(),
        &folder.path().join(root),
        None,
        &mut diagnostics,
    );
    (value, diagnostics.iter().map(|d| d.code).collect())
}

fn alone(value: Value) -> (Value, Vec<&'static str>) {
    bundled(&[("root.json", value)])
}

fn schema(reference: &str) -> Value {
    json!({"components": {"schemas": {"A": {"properties": {"p": {"$ref": reference}}}}}})
}

#[test]
fn a_schema_of_another_file_becomes_a_component() {
    let pet = json!({"Pet": {"properties": {"owner": {"$ref": "../owner.json"}}}});
    let owner = json!({"properties": {"pets": {"items": {"$ref": "models/pet.json#/Pet"}}}});
    let (value, codes) = bundled(&[
        ("root.json", schema("models/pet.json#/Pet")),
        ("models/pet.json", pet),
        ("owner.json", owner),
    ]);
    let schemas = &value["components"]["schemas"];
    assert_eq!(
        schemas["A"]["properties"]["p"]["$ref"],
        "#/components/schemas/Pet"
    );
    assert_eq!(
        schemas["Pet"]["properties"]["owner"]["$ref"],
        "#/components/schemas/owner"
    );
    assert_eq!(
        schemas["owner"]["properties"]["pets"]["items"]["$ref"],
        "#/components/schemas/Pet"
    );
    assert!(codes.is_empty());
}

#[test]
fn a_component_that_is_another_file_keeps_its_name() {
    let root = json!({"components": {"schemas": {
        "Animal": {"$ref": "pet.json"},
        "Zoo": {"items": {"$ref": "pet.json"}},
    }}});
    let (value, _) = bundled(&[("root.json", root), ("pet.json", json!({"type": "object"}))]);
    let expected = json!({
        "Animal": {"type": "object"},
        "Zoo": {"items": {"$ref": "#/components/schemas/Animal"}},
    });
    assert_eq!(value["components"]["schemas"], expected);
}

#[test]
fn a_file_may_refer_back_to_the_description() {
    let root = json!({"components": {"schemas": {
        "A": {"$ref": "b.json"},
        "C": {"type": "string"},
    }}});
    let other = json!({"items": {"$ref": "root.json#/components/schemas/C"}});
    let (value, codes) = bundled(&[("root.json", root), ("b.json", other)]);
    let items = &value["components"]["schemas"]["A"]["items"];
    assert_eq!(items["$ref"], "#/components/schemas/C");
    assert!(codes.is_empty());
}

#[test]
fn a_path_of_another_file_stands_in_its_place() {
    let root = json!({"paths": {"/a": {"$ref": "a.json", "summary": "own"}}});
    let item =
        json!({"summary": "theirs", "get": {"responses": {"200": {"$ref": "#/r"}}}, "r": {}});
    let (value, codes) = bundled(&[("root.json", root), ("a.json", item)]);
    assert_eq!(value["paths"]["/a"]["summary"], "own");
    let response = &value["paths"]["/a"]["get"]["responses"]["200"]["$ref"];
    assert_eq!(*response, "#/components/responses/r");
    assert!(codes.is_empty());
}

#[test]
fn a_property_elsewhere_becomes_a_component_once() {
    let mut root = schema("#/components/schemas/B/properties/x");
    root["components"]["schemas"]["B"] = json!({"properties": {"x": {"type": "object"}}});
    let (value, codes) = alone(root);
    let schemas = &value["components"]["schemas"];
    assert_eq!(
        schemas["A"]["properties"]["p"]["$ref"],
        "#/components/schemas/B_x"
    );
    assert_eq!(
        schemas["B"]["properties"]["x"]["$ref"],
        "#/components/schemas/B_x"
    );
    assert_eq!(schemas["B_x"], json!({"type": "object"}));
    assert!(codes.is_empty());
}

#[test]
fn references_into_paths_are_followed() {
    let reference = "#/paths/~1a~1%7Bid%7D/get/responses/200/content/application~1json/schema";
    let mut root = schema(reference);
    let content = json!({"application/json": {"schema": {"type": "object"}}});
    root["paths"] = json!({"/a/{id}": {"get": {"responses": {"200": {"content": content}}}}});
    let (value, codes) = alone(root);
    let target = value["components"]["schemas"]["A"]["properties"]["p"]["$ref"]
        .as_str()
        .unwrap();
    assert_eq!(
        value.pointer(&target[1..]),
        Some(&json!({"type": "object"}))
    );
    assert!(codes.is_empty());
}

#[test]
fn definitions_and_anchors_are_followed() {
    for (reference, name) in [("#/definitions/B", "B"), ("#here", "B")] {
        let mut root = schema(reference);
        root["definitions"] = json!({"B": {"$anchor": "here", "type": "string"}});
        let (value, codes) = alone(root);
        let copy = &value["components"]["schemas"][name];
        assert_eq!(copy["type"], "string", "{reference}");
        assert!(codes.is_empty());
    }
}

#[test]
fn of_anchors_of_one_name_the_nearest_counts() {
    let named = |ty: &str| json!({"$defs": {"here": {"$anchor": "here", "type": ty}}});
    let mut root = schema("#here");
    root["components"]["schemas"]["0"] = named("integer");
    root["components"]["schemas"]["A"]["$defs"] = named("string")["$defs"].take();
    let (value, _) = alone(root);
    let reference = &value["components"]["schemas"]["A"]["properties"]["p"]["$ref"];
    let target = reference
        .as_str()
        .and_then(|reference| value.pointer(&reference[1..]));
    assert_eq!(target.map(|target| &target["type"]), Some(&json!("string")));
}

#[test]
fn percent_escapes_are_taken_off() {
    let mut root = schema("#/components/schemas/B%20C");
    root["components"]["schemas"]["B C"] = json!({});
    let (value, codes) = alone(root);
    let reference = &value["components"]["schemas"]["A"]["properties"]["p"]["$ref"];
    assert_eq!(*reference, "#/components/schemas/B C");
    assert!(codes.is_empty());
}

#[test]
fn a_reference_to_nothing_is_cut() {
    let mut root = schema("#/components/schemas/Ownr");
    root["components"]["schemas"]["Owner"] = json!({});
    root["paths"] = json!({"/a": {"get": {
        "parameters": [{"$ref": "#/components/parameters/x"}, {"name": "y"}, {"$ref": "#/x"}],
        "responses": {"200": {"$ref": "#/components/responses/x"}},
    }}});
    let (value, codes) = alone(root);
    assert_eq!(
        value["components"]["schemas"]["A"]["properties"]["p"],
        json!({})
    );
    let expected = json!({"parameters": [{"name": "y"}], "responses": {}});
    assert_eq!(value["paths"]["/a"]["get"], expected);
    assert_eq!(codes, ["unresolved-ref"; 4]);
}

#[test]
fn the_name_that_was_meant_is_told() {
    let mut root = schema("#/components/schemas/Ownr");
    root["components"]["schemas"]["Owner"] = json!({});
    let mut diagnostics = Diagnostics::new();
    bundle(root, Path::new("root.json"), None, &mut diagnostics);
    let help = diagnostics.iter().next().and_then(|d| d.help.clone());
    assert_eq!(
        help.as_deref(),
        Some("did you mean `#/components/schemas/Owner`?")
    );
}

#[test]
fn a_reference_to_another_kind_is_cut() {
    let mut root = schema("#/components/responses/R");
    root["components"]["responses"] = json!({"R": {}});
    let (_, codes) = alone(root);
    assert_eq!(codes, ["wrong-kind-ref"]);
}

#[test]
fn a_reference_to_a_body_means_its_schema() {
    let mut root = schema("#/components/responses/R");
    let media = json!({"text/x": {"schema": {"type": "string"}}});
    root["components"]["responses"] = json!({"R": {"content": media}});
    let (value, codes) = alone(root);
    let property = &value["components"]["schemas"]["A"]["properties"]["p"];
    let reference = property["$ref"].as_str().unwrap();
    assert_eq!(
        value.pointer(&reference[1..]),
        Some(&json!({"type": "string"}))
    );
    assert_eq!(codes, ["ref-to-other-kind"]);
}

#[test]
fn a_reference_to_a_schema_means_a_body_of_it() {
    let reference = json!({"$ref": "#/components/schemas/S"});
    let (value, codes) = alone(json!({
        "components": {"schemas": {"S": {"type": "string"}}},
        "paths": {"/a": {"get": {
            "requestBody": reference.clone(),
            "responses": {"200": reference.clone()},
        }}},
    }));
    let operation = &value["paths"]["/a"]["get"];
    let schema = "/content/application~1json/schema";
    for body in [&operation["requestBody"], &operation["responses"]["200"]] {
        assert_eq!(body.pointer(schema), Some(&reference));
    }
    assert_eq!(codes, ["ref-to-other-kind"; 2]);
}

#[test]
fn schemas_are_found_by_their_addresses() {
    let pet = "https://a.example/schemas/pet";
    let mut root = schema(&format!("{pet}#/properties/name"));
    root["components"]["schemas"]["Pet"] = json!({
        "$id": pet,
        "properties": {
            "name": {"type": "string"},
            "owner": {"$ref": "#/$defs/Owner"},
            "next": {"$ref": "pet"},
            "first": {"$ref": "/schemas/pet"},
        },
        "$defs": {"Owner": {"type": "object"}},
    });
    let (value, codes) = alone(root);
    let target = |pointer: &str| {
        let reference = value.pointer(pointer).unwrap()["$ref"].as_str().unwrap();
        value.pointer(&reference[1..]).unwrap().clone()
    };
    let schemas = "/components/schemas";
    let properties = format!("{schemas}/Pet/properties");
    assert_eq!(
        target(&format!("{schemas}/A/properties/p")),
        json!({"type": "string"})
    );
    assert_eq!(
        target(&format!("{properties}/owner")),
        json!({"type": "object"})
    );
    let whole = &value["components"]["schemas"]["Pet"];
    assert_eq!(target(&format!("{properties}/next")), *whole);
    assert_eq!(target(&format!("{properties}/first")), *whole);
    assert!(codes.is_empty());
}

#[test]
fn circles_of_nothing_are_cut() {
    let alias = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let (value, codes) = alone(json!({
        "components": {"schemas": {"A": alias("B"), "B": alias("A"), "C": alias("D"), "D": {}}},
        "paths": {"/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"}},
    }));
    assert_eq!(value["components"]["schemas"]["A"], json!({}));
    assert_eq!(value["components"]["schemas"]["C"], alias("D"));
    assert!(codes.iter().all(|code| *code == "circular-ref"));
    assert!(codes.len() >= 3);
}

#[test]
fn aliases_of_other_components_are_replaced() {
    let (value, _) = alone(json!({"components": {"responses": {
        "A": {"$ref": "#/components/responses/B"},
        "B": {"description": "b"},
    }}}));
    assert_eq!(
        value["components"]["responses"]["A"],
        json!({"description": "b"})
    );
}

#[test]
fn nothing_outside_of_the_folder_is_read() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("in")).unwrap();
    fs::write(folder.path().join("secret.json"), "{\"type\": \"object\"}").unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("../secret.json", folder.path().join("in/link.json")).unwrap();
    let absolute = folder.path().join("secret.json").display().to_string();
    for (reference, code) in [
        ("../secret.json", "outside-folder"),
        (absolute.as_str(), "outside-folder"),
        ("link.json", "outside-folder"),
        ("/dev/zero", "outside-folder"),
        ("https://example.com/a.json", "remote-ref"),
        ("file:///etc/passwd", "remote-ref"),
        ("none.json", "unresolved-ref"),
    ] {
        let mut diagnostics = Diagnostics::new();
        bundle(
            schema(reference),
            &folder.path().join("in/root.json"),
            None,
            &mut diagnostics,
        );
        let codes: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
        assert_eq!(codes, [code], "{reference}");
    }
}

#[test]
fn mappings_lead_to_components_too() {
    let (value, codes) = bundled(&[
        (
            "root.json",
            json!({"components": {"schemas": {"A": {"discriminator": {
                "propertyName": "p",
                "mapping": {"c": "cat.json", "d": "Dog", "n": "#/components/schemas/None"},
            }}}}}),
        ),
        ("cat.json", json!({})),
    ]);
    let mapping = &value["components"]["schemas"]["A"]["discriminator"]["mapping"];
    assert_eq!(
        *mapping,
        json!({"c": "#/components/schemas/cat", "d": "Dog"})
    );
    assert_eq!(codes, ["unresolved-ref"]);
}

#[test]
fn what_looks_like_a_reference_in_an_example_is_none() {
    let root = json!({"components": {"schemas": {"A": {
        "example": {"$ref": "#/nowhere"},
        "properties": {"$ref": {"type": "string"}},
        "x-more": {"$ref": "https://example.com"},
    }}}});
    let (value, codes) = alone(root.clone());
    assert_eq!(value, root);
    assert!(codes.is_empty());
}

#[test]
fn where_things_stood_is_known() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("pet.json"), "{\"Pet\": {}}").unwrap();
    let mut diagnostics = Diagnostics::new();
    let root = folder.path().join("root.json");
    let (_, source_map) = bundle(schema("pet.json#/Pet"), &root, None, &mut diagnostics);
    let place = source_map.source(&"/components/schemas/Pet/type".into(), "root.json");
    assert!(place.file.ends_with("pet.json"));
    assert_eq!(place.pointer, "/Pet/type");
}

#[test]
fn files_outside_of_the_folder_are_read_where_that_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("apis/root.json");
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let shared = json!({"type": "string"});
    fs::write(folder.path().join("shared.json"), shared.to_string()).unwrap();
    let mut diagnostics = Diagnostics::new();
    let root = Some(folder.path());
    let (value, _) = bundle(schema("../shared.json"), &path, root, &mut diagnostics);
    assert!(diagnostics.is_empty());
    assert_eq!(value["components"]["schemas"]["shared"], shared);
}

#[test]
fn what_is_odd_about_another_file_is_told_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let odd = "type: object\ntype: object\nmaximum: .inf\n";
    fs::write(folder.path().join("odd.yaml"), odd).unwrap();
    fs::write(folder.path().join("bad.json"), "{\n  ]").unwrap();
    let mut diagnostics = Diagnostics::new();
    let all = json!({"items": {"$ref": "odd.yaml"}, "not": {"$ref": "bad.json"}});
    let root = json!({"components": {"schemas": {"A": all}}});
    bundle(
        root,
        &folder.path().join("root.json"),
        None,
        &mut diagnostics,
    );
    let told: Vec<_> = diagnostics
        .iter()
        .map(|d| {
            let spot = d.related.first().map_or(&d.place, |(place, _)| place);
            let file = Path::new(&spot.file).file_name().unwrap();
            (
                d.code,
                file.to_str().unwrap(),
                spot.pointer.as_str(),
                spot.position,
            )
        })
        .collect();
    let expected = [
        ("syntax", "bad.json", "", Some((2, 3))),
        ("duplicate-key", "odd.yaml", "/type", None),
        ("endless-number", "odd.yaml", "/maximum", None),
    ];
    assert_eq!(told, expected);
}

#[test]
fn all_files_together_may_weigh_as_much_as_one() {
    let folder = tempfile::tempdir().unwrap();
    let lines = "\\n".repeat(1_000_000);
    let names: Vec<String> = (0..5).map(|number| format!("{number}.json")).collect();
    for name in &names {
        let text = format!("{{\"type\": \"string\", \"description\": \"{lines}\"}}");
        fs::write(folder.path().join(name), text).unwrap();
    }
    let items: Vec<Value> = names.iter().map(|name| json!({"$ref": name})).collect();
    let root = json!({"components": {"schemas": {"A": {"anyOf": items}}}});
    let mut diagnostics = Diagnostics::new();
    bundle(
        root,
        &folder.path().join("root.json"),
        None,
        &mut diagnostics,
    );
    let codes: Vec<_> = diagnostics.iter().map(|d| d.code).collect();
    assert_eq!(codes, ["syntax", "syntax"]);
}

#[test]
fn many_of_one_name_get_letters_and_many_circles_are_cut() {
    const MANY: usize = 3_000;
    let circles = (0..MANY).map(|n| {
        let itself = json!({"$ref": format!("#/components/parameters/P{n}")});
        (format!("P{n}"), itself)
    });
    let name = |n| format!("Same{n:b}").replace('0', "!").replace('1', "?");
    let same = (0..MANY).map(|n| (name(n), json!({})));
    let uses = (0..MANY).map(|n| {
        let reference = format!("o.json#/schemas/{}", name(n));
        (format!("p{n}"), json!({ "$ref": reference }))
    });
    let root = json!({"components": {
        "parameters": circles.collect::<serde_json::Map<_, _>>(),
        "schemas": {"A": {"properties": uses.collect::<serde_json::Map<_, _>>()}},
    }});
    let other = json!({"schemas": same.collect::<serde_json::Map<_, _>>()});
    let (value, codes) = bundled(&[("root.json", root), ("o.json", other)]);
    assert_eq!(value["components"]["parameters"], json!({}));
    let schemas = value["components"]["schemas"].as_object();
    assert_eq!(schemas.map(serde_json::Map::len), Some(MANY + 1));
    assert_eq!(codes, vec!["circular-ref"; MANY]);
}

#[test]
fn the_search_for_what_was_meant_comes_to_an_end() {
    let schemas = (0..20_000).map(|n| (format!("{}{n}", "S".repeat(190)), json!({})));
    let mut schemas: serde_json::Map<_, _> = schemas.collect();
    let broken =
        (0..100).map(|n| json!({"$ref": format!("#/components/schemas/{}x{n}", "S".repeat(190))}));
    schemas.insert("A".to_owned(), json!({"anyOf": broken.collect::<Vec<_>>()}));
    let (_, codes) = alone(json!({"components": {"schemas": schemas}}));
    assert_eq!(codes, ["unresolved-ref"; 100]);
}
