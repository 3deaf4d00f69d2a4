//! Documents as outlines, which say what is in them and nothing of how it is written: one made by another
//! parser, and one made of a value by the words of the specification (OpenAPI 3.2, XML Object).

use roxmltree::{Document, Node};
use serde_json::{Map, Value};

const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The outline of a document.
pub fn of_document(text: &str) -> String {
    let document = Document::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    node(document.root_element())
}

fn node(node: Node<'_, '_>) -> String {
    let name = node.tag_name();
    let attributes = node.attributes().map(|attribute| {
        let namespace = attribute.namespace().unwrap_or_default();
        (namespace, attribute.name(), attribute.value().to_owned())
    });
    let mut children = String::new();
    for child in node.children() {
        match child.text() {
            _ if child.is_element() => children.push_str(&self::node(child)),
            // An empty section is no text.
            None | Some("") => {}
            Some(text) => children.push_str(&format!("{text:?}")),
        }
    }
    element(
        name.namespace().unwrap_or_default(),
        name.name(),
        attributes.collect(),
        &children,
    )
}

fn element(
    namespace: &str,
    name: &str,
    mut attributes: Vec<(&str, &str, String)>,
    inside: &str,
) -> String {
    attributes.sort();
    format!("<{{{namespace}}}{name} {attributes:?}>{inside}</>\n")
}

/// The outline of a value of a schema. `name` is that of its element, unless the schema has another; the
/// namespace is that of elements without a prefix.
pub fn of_value(
    root: &Value,
    schema: &Value,
    value: &Value,
    name: &str,
    namespace: &str,
) -> String {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.rsplit('/').next().unwrap();
        let schema = root.pointer(reference.trim_start_matches('#')).unwrap();
        return of_value(root, schema, value, name, namespace);
    }
    let xml = &schema["xml"];
    let name = xml["name"].as_str().unwrap_or(name);
    let own = xml["namespace"].as_str();
    let default = match xml["prefix"].is_null() {
        true => own.unwrap_or(namespace),
        false => namespace,
    };
    let own = own.unwrap_or(namespace);
    if value.is_null() {
        let nil = vec![(INSTANCE, "nil", "true".to_owned())];
        return element(own, name, nil, "");
    }
    if let Some(items) = value.as_array() {
        let item = |item| of_value(root, &schema["items"], item, name, default);
        return element(
            own,
            name,
            Vec::new(),
            &items.iter().map(item).collect::<String>(),
        );
    }
    let Some(members) = value.as_object() else {
        return element(own, name, Vec::new(), &text(value));
    };
    let mut nodes = Nodes::default();
    nodes.add(root, schema, members, default);
    element(own, name, nodes.attributes, &nodes.inside)
}

/// The nodes of an object.
#[derive(Default)]
struct Nodes<'v> {
    attributes: Vec<(&'v str, &'v str, String)>,
    inside: String,
}

impl<'v> Nodes<'v> {
    fn add(
        &mut self,
        root: &'v Value,
        schema: &'v Value,
        members: &'v Map<String, Value>,
        namespace: &str,
    ) {
        let branches = schema["oneOf"].as_array().into_iter().flatten();
        let is_it = |branch: &&Value| members.contains_key(branch["required"][0].as_str().unwrap());
        let schema = branches.clone().find(is_it).unwrap_or(schema);
        for (name, value) in members {
            let schema = match &schema["properties"][name] {
                Value::Null => &schema["additionalProperties"],
                property => property,
            };
            let xml = &schema["xml"];
            match (xml["nodeType"].as_str(), value) {
                (Some("none"), Value::Object(members)) => {
                    self.add(root, schema, members, namespace);
                }
                (Some("text" | "cdata"), _) => self.inside.push_str(&text(value)),
                (node, _) if node == Some("attribute") || xml["attribute"] == true => {
                    let namespace = xml["namespace"].as_str().unwrap_or_default();
                    let name = xml["name"].as_str().unwrap_or(name);
                    self.attributes.push((namespace, name, plain(value)));
                }
                (_, Value::Array(items)) => {
                    self.inside
                        .push_str(&list(root, schema, items, name, namespace));
                }
                _ => self
                    .inside
                    .push_str(&of_value(root, schema, value, name, namespace)),
            }
        }
    }
}

fn list(root: &Value, schema: &Value, items: &[Value], name: &str, namespace: &str) -> String {
    let xml = &schema["xml"];
    let is_wrapped = xml["nodeType"] == "element" || xml["wrapped"] == true;
    let around = xml["name"].as_str().unwrap_or(name);
    let name = if is_wrapped { around } else { name };
    let items = items
        .iter()
        .map(|item| of_value(root, &schema["items"], item, name, namespace));
    let items: String = items.collect();
    match is_wrapped {
        true => element(namespace, around, Vec::new(), &items),
        false => items,
    }
}

fn text(value: &Value) -> String {
    match plain(value) {
        text if text.is_empty() => text,
        text => format!("{text:?}"),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
