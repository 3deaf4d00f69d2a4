//! Rules for one parameter or header.

use serde_json::{Map, Value, json};

use super::context::RuleContext;
use super::place::{LOCATIONS, template_of};
use crate::document::pointer::Step;

/// Where a parameter is sent must be said, in lower case.
pub(super) fn location(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut().filter(|m| !m.contains_key("$ref")) else {
        return;
    };
    let name = members
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let lower = match members.get("in") {
        Some(Value::String(place)) => {
            let lower = place.trim().to_ascii_lowercase();
            if lower == *place {
                return;
            }
            lower
        }
        _ => {
            let in_path =
                template_of(context.spot).is_some_and(|path| path.contains(&format!("{{{name}}}")));
            let place = if in_path { "path" } else { "query" };
            context.warn(
                "",
                format!("this does not say where it is sent; `{place}` is taken"),
            );
            place.to_owned()
        }
    };
    members.insert("in".to_owned(), Value::String(lower));
}

/// What Swagger 2.0 says of a parameter itself, OpenAPI 3 says of its schema.
pub(super) fn type_beside_schema(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let words = [
        "type",
        "format",
        "items",
        "enum",
        "default",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "multipleOf",
        "nullable",
        "properties",
        "additionalProperties",
        "oneOf",
    ];
    let Some(members) = node.as_object_mut().filter(|m| !m.contains_key("$ref")) else {
        return;
    };
    let mut schema = Map::new();
    for word in words {
        if let Some(value) = members.shift_remove(word) {
            schema.insert(word.to_owned(), value);
        }
    }
    if !members.contains_key("schema") && !members.contains_key("content") {
        context.note("", "its type is taken as that of its schema");
        members.insert("schema".to_owned(), Value::Object(schema));
    }
}

/// A parameter is described by a schema or by content.
pub(super) fn missing_schema(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let empty = members
        .get("content")
        .and_then(Value::as_object)
        .is_some_and(Map::is_empty);
    if empty {
        members.shift_remove("content");
    }
    if !members.contains_key("schema") && !members.contains_key("content") {
        context.note("", "this does not say what it is; text is taken");
        members.insert("schema".to_owned(), json!({ "type": "string" }));
    }
}

/// A schema or content, not both, and content of one kind (Parameter Object).
pub(super) fn one_form(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    if members.contains_key("schema") {
        let schema = context.pointer("schema");
        context
            .note("content", "the schema beside it counts")
            .relates(schema, "this is the schema");
        members.shift_remove("content");
        return;
    }
    if let Some(Value::Object(content)) = members.get_mut("content")
        && content.len() > 1
    {
        context.note("content", "only the first way of writing it counts");
        content.truncate_to_first();
    }
}

trait First {
    fn truncate_to_first(&mut self);
}

impl First for Map<String, Value> {
    fn truncate_to_first(&mut self) {
        let mut first = true;
        self.retain(|_, _| std::mem::replace(&mut first, false));
    }
}

/// A path without one of its parts is another path (Parameter Object, `required`).
pub(super) fn required_in_path(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let in_path = members.get("in").is_some_and(|place| place == "path");
    if in_path && members.get("required") != Some(&Value::Bool(true)) {
        context.note("", "a parameter in the path is always required");
        members.insert("required".to_owned(), Value::Bool(true));
    }
}

/// Which styles a location has (OpenAPI 3.0, Style Values).
pub(super) fn style(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let place = node.get("in").and_then(Value::as_str).unwrap_or_default();
    let known: &[&str] = match place {
        "path" => &["simple", "label", "matrix"],
        "query" => QUERY,
        "header" => &["simple"],
        "cookie" => &["form", "cookie"],
        _ => return,
    };
    drop_style(node, known, context);
}

/// The whole query in one parameter (OpenAPI 3.2, Parameter Locations): a form is the members of an
/// object, each a parameter of its own.
pub(super) fn querystring(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node
        .as_object_mut()
        .filter(|m| m.get("in") == Some(&json!("querystring")))
    else {
        return;
    };
    let content = members.get("content").and_then(Value::as_object);
    let content = content.and_then(|content| content.iter().next());
    let Some((media_type, media)) = content else {
        return;
    };
    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
    if media_type != "application/x-www-form-urlencoded" {
        let message = format!("a query that is `{media_type}` as a whole is not sent");
        context.error("content", message);
        return;
    }
    members.shift_remove("content");
    members.insert("in".to_owned(), json!("query"));
    members.insert("style".to_owned(), json!("form"));
    members.insert("explode".to_owned(), json!(true));
    members.insert("schema".to_owned(), schema);
}

const QUERY: &[&str] = &["form", "spaceDelimited", "pipeDelimited", "deepObject"];

/// Headers have one style.
pub(super) fn header_style(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    drop_style(node, &["simple"], context);
}

/// Members of a form have the styles of a query.
pub(super) fn encoding_style(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    drop_style(node, QUERY, context);
}

fn drop_style(node: &mut Value, known: &[&str], context: &mut RuleContext<'_, '_>) {
    let Some(style) = node.get("style").and_then(Value::as_str) else {
        return;
    };
    if known.contains(&style) {
        return;
    }
    let message = format!("there is no style `{style}` here; the usual one is taken");
    context.warn("style", message);
    if let Some(members) = node.as_object_mut() {
        members.shift_remove("style");
    }
}

/// A parameter below `components` that has no name is called as its key says.
pub(super) fn component_name(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let named = members.get("name").is_some_and(|name| name != "");
    let Step::Key(key) = context.spot.step() else {
        return;
    };
    if !named {
        context.warn("", format!("this parameter has no name; `{key}` is taken"));
        members.insert("name".to_owned(), json!(key));
    }
    let place = members
        .get("in")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if !LOCATIONS.contains(&place) {
        context.warn(
            "in",
            format!("there is no location `{place}`; `query` is taken"),
        );
        members.insert("in".to_owned(), json!("query"));
    }
}
