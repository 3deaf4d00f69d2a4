//! OpenAPI 3.2 in words that are true of every version.

use serde_json::{Map, Value};

/// From OpenAPI 3.2 on, a component has the name of its element wherever it stands (XML Node Names);
/// before, a property had its own. What is said with `xml` is true of both.
pub(crate) fn name_elements(root: &mut Value) {
    let version = root.get("openapi").and_then(Value::as_str);
    if !version.is_some_and(|version| version.trim().starts_with("3.2")) || !has_xml(root) {
        return;
    }
    let schemas = root.pointer_mut("/components/schemas");
    let schemas = schemas.and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        if let Value::Object(schema) = schema
            && is_element(schema)
        {
            let xml = schema.entry("xml").or_insert_with(|| Map::new().into());
            if let Value::Object(xml) = xml
                && !xml.contains_key("name")
            {
                xml.insert("name".to_owned(), Value::from(name.as_str()));
            }
        }
    }
}

/// Whether a schema is an element by default, or says that it is one.
fn is_element(schema: &Map<String, Value>) -> bool {
    let xml = schema.get("xml");
    match xml.and_then(|xml| xml.get("nodeType")) {
        Some(node) => node == "element",
        None => {
            let is_nothing = ["$ref", "$dynamicRef"]
                .iter()
                .any(|keyword| schema.contains_key(*keyword));
            !is_nothing && schema.get("type").is_none_or(|kind| kind != "array")
        }
    }
}

/// Whether a media type is XML.
fn has_xml(node: &Value) -> bool {
    match node {
        Value::Object(members) => members.iter().any(|(name, value)| {
            let is_content = name == "content" || name == "mediaTypes";
            let named = value.as_object().filter(|_| is_content);
            let mut names = named.into_iter().flat_map(Map::keys);
            names.any(|name| name.to_ascii_lowercase().contains("xml")) || has_xml(value)
        }),
        Value::Array(items) => items.iter().any(has_xml),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::name_elements;

    fn named(version: &str, schema: Value) -> Value {
        let mut root = json!({
            "openapi": version,
            "paths": {"/a": {"get": {"responses": {"200": {"content": {"text/xml": {}}}}}}},
            "components": {"schemas": {"Order": schema}}
        });
        name_elements(&mut root);
        root["components"]["schemas"]["Order"]["xml"].clone()
    }

    #[test]
    fn a_component_that_is_an_element_has_its_name() {
        let element = json!({ "name": "Order" });
        assert_eq!(named("3.2.0", json!({"type": "object"})), element);
        assert_eq!(named("3.1.0", json!({"type": "object"})), Value::Null);
        let own = json!({"name": "o"});
        assert_eq!(named("3.2.0", json!({"xml": own})), own);
    }

    #[test]
    fn a_component_without_an_element_has_no_name() {
        for schema in [
            json!({"type": "array"}),
            json!({"$ref": "#/components/schemas/B"}),
        ] {
            assert_eq!(named("3.2.0", schema), Value::Null);
        }
        let none = json!({"nodeType": "none"});
        assert_eq!(named("3.2.0", json!({"xml": none})), none);
    }
}
