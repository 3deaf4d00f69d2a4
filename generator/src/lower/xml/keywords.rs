//! The keywords of the XML Object.

use serde_json::{Map, Value};

use crate::lower::facets::Facets;
use crate::model::XmlName;
use crate::openapi::Schema;

/// The namespace of attributes such as `xsi:type` (XML Schema, part 1, section 2.6), and its usual prefix.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
pub(super) const INSTANCE_PREFIX: &str = "xsi";

/// What the XML objects of a schema say, the outer first.
pub(super) fn says<'d>(facets: &Facets<'d>, keyword: &str) -> Option<&'d Value> {
    facets.xml.iter().find_map(|xml| xml.get(keyword))
}

/// The same, where it is text.
pub(super) fn text<'d>(facets: &Facets<'d>, keyword: &str) -> Option<&'d str> {
    let text = says(facets, keyword)?.as_str();
    text.filter(|text| !text.is_empty())
}

/// The name of an element. The namespace of XML Schema's own attributes has no elements: where it is
/// that of one, it is meant for the attributes of that.
pub(super) fn element_name(facets: &Facets, name: &str) -> XmlName {
    let mut name = name_of(facets, name);
    if name.namespace.as_deref() == Some(INSTANCE) {
        (name.namespace, name.prefix) = (None, None);
    }
    name
}

/// A name. Some have their prefix with them; that of XML Schema's own attributes is known.
pub(super) fn name_of(facets: &Facets, name: &str) -> XmlName {
    let text = |keyword: &str| text(facets, keyword).map(str::to_owned);
    let (prefix, local) = match name.split_once(':') {
        Some((prefix, local)) => (Some(prefix.to_owned()), local),
        None => (text("prefix"), name),
    };
    let is_known = prefix.as_deref() == Some(INSTANCE_PREFIX);
    XmlName {
        local: local.to_owned(),
        namespace: match is_known {
            true => Some(INSTANCE.to_owned()),
            false => text("namespace"),
        },
        prefix,
    }
}

/// Why what an XML Object says has no effect, though bodies are XML. `schema` is where it stands.
pub(in crate::lower) fn without_meaning(
    xml: &Value,
    schema: &Map<String, Value>,
) -> Option<&'static str> {
    let is_set = |keyword: &str| xml.get(keyword) == Some(&Value::Bool(true));
    let node = xml.get("nodeType").and_then(Value::as_str);
    let is_of = |kinds: &[&str]| {
        let kind = Schema::of_members(schema).type_name();
        kind.is_some_and(|kind| kinds.contains(&kind))
    };
    let nested = is_of(&["object", "array"]);
    let name = xml.get("name").and_then(Value::as_str);
    let prefix = xml.get("prefix").is_some() || name.is_some_and(|name| name.contains(':'));
    let is_bound = xml.get("namespace").is_some()
        || name.is_some_and(|name| name.starts_with("xsi:") || name.starts_with("xml:"));
    match node {
        Some("attribute" | "text" | "cdata") if nested => {
            Some("an object or a list has parts, so it is an element all the same")
        }
        _ if is_set("attribute") && nested => {
            Some("an object or a list has parts, so it is an element all the same")
        }
        Some("none") if !nested && schema.contains_key("type") => {
            Some("a value without parts has to be a node, so it is an element all the same")
        }
        Some("element" | "attribute" | "text" | "cdata" | "none") | None => match () {
            () if is_set("wrapped") && schema.contains_key("type") && !is_of(&["array"]) => {
                Some("only a list can have an element around its items")
            }
            () if prefix && !is_bound => Some(
                "it does not say which namespace the prefix stands for: it is written where an element around it says so",
            ),
            () => None,
        },
        Some(_) => Some("there is no such type of node, so it is an element"),
    }
}
