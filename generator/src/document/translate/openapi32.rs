//! OpenAPI 3.1 and 3.2 in words that are true of every version, and that the skeleton knows.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

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

/// Path items that paths share (OpenAPI 3.1) stand where they are referred to by now; their
/// operations are not further ones.
pub(crate) fn shared_path_items(node: &mut Value) {
    if let Some(members) = node.as_object_mut() {
        members.shift_remove("pathItems");
    }
}

/// A media type that several bodies share (OpenAPI 3.2, Components Object) stands in each of them.
pub(crate) fn shared_media_type(node: &mut Value, shared: &HashMap<String, Value>) {
    let mut seen = 0;
    while let Some(reference) = node.get("$ref").and_then(Value::as_str) {
        let target = shared.get(reference);
        *node = match target.filter(|_| seen < 16) {
            Some(target) => target.clone(),
            None => json!({}),
        };
        seen += 1;
    }
}

/// By now those stand where they are referred to.
pub(crate) fn shared_media_types(node: &mut Value) {
    if let Some(members) = node.as_object_mut() {
        members.shift_remove("mediaTypes");
    }
}

/// What a response is in short (OpenAPI 3.2, Response Object) describes it, where nothing else does.
pub(crate) fn response_summary(node: &mut Value) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if let Some(summary) = members.shift_remove("summary") {
        members.entry("description").or_insert(summary);
    }
}

/// A stream that is described by what it consists of (OpenAPI 3.2, Media Type Object) is an array
/// of that.
pub(crate) fn item_schema(node: &mut Value) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if let Some(items) = members.shift_remove("itemSchema") {
        let sequence = json!({ "type": "array", "items": items });
        members.entry("schema").or_insert(sequence);
    }
}

/// As soon as anything is said of the style, its defaults hold (Encoding Object).
pub(crate) fn encoding_defaults(node: &mut Value) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if !members.contains_key("style") && !members.contains_key("explode") {
        return;
    }
    let style = members.entry("style").or_insert_with(|| json!("form"));
    let explode = *style == json!("form");
    members.entry("explode").or_insert_with(|| json!(explode));
}

/// A response need not have a description; the skeleton has one (OpenAPI 3.2, Response Object).
pub(crate) fn response_description(node: &mut Value) {
    if let Some(members) = node.as_object_mut() {
        members.entry("description").or_insert_with(|| json!(""));
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
