//! Rules for objects: what they have, what they must have, and what tells them apart.

use indexmap::IndexSet;
use serde_json::{Value, json};

use super::context::RuleContext;
use crate::document::REQUIRED_ABSENT;
use crate::document::grammar::keyword_at;
use crate::document::pointer::Spot;

/// `required: true` in a property (JSON Schema draft 3) belongs into the list of the object.
pub(super) fn required_flag(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(Value::Object(properties)) = node.get_mut("properties") else {
        return;
    };
    let mut required = Vec::new();
    let mut found = false;
    for (name, property) in properties.iter_mut() {
        let Some(property) = property.as_object_mut() else {
            continue;
        };
        let Some(Value::Bool(flag)) = property.get("required") else {
            continue;
        };
        found = true;
        if *flag {
            required.push(Value::String(name.clone()));
        }
        property.shift_remove("required");
    }
    if !found {
        return;
    }
    context.note(
        "",
        "which properties are required is taken from the properties themselves",
    );
    if required.is_empty() {
        return;
    }
    if let Some(members) = node.as_object_mut() {
        match members.get_mut("required") {
            Some(Value::Array(listed)) => {
                required.retain(|name| !listed.contains(name));
                listed.extend(required);
            }
            _ => {
                members.insert("required".to_owned(), Value::Array(required));
            }
        }
    }
}

/// A property that is required but not described cannot be asked of anybody.
pub(super) fn required_absent(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let elsewhere = ["allOf", "anyOf", "oneOf", "not"]
        .iter()
        .any(|word| node.get(word).is_some());
    let open = match node.get("additionalProperties") {
        None | Some(Value::Bool(false)) => false,
        Some(Value::Bool(true)) | Some(_) => true,
    };
    if elsewhere || open || is_part(context.spot) || is_base(context) {
        return;
    }
    let Some(Value::Object(properties)) = node.get("properties") else {
        return;
    };
    let known = |name: &Value| {
        name.as_str()
            .is_some_and(|name| properties.contains_key(name))
    };
    let Some(Value::Array(required)) = node.get("required") else {
        return;
    };
    let absent = required.iter().filter(|name| !known(name));
    let absent: IndexSet<String> = absent
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect();
    if absent.is_empty() {
        return;
    }
    let shown = absent.iter().take(5).map(|name| format!("`{name}`"));
    let mut names = shown.collect::<Vec<_>>().join(", ");
    if absent.len() > 5 {
        names.push_str(", …");
    }
    let properties = context.pointer("properties");
    context
        .warn(
            "required",
            format!("required but not among the properties: {names}"),
        )
        .relates(properties, "these are the properties")
        .help("describe it there, or take it off the list");
    if let Some(Value::Array(required)) = node.get_mut("required") {
        required.retain(|name| !name.as_str().is_some_and(|name| absent.contains(name)));
    }
    if let Some(members) = node.as_object_mut() {
        let absent = absent.into_iter().map(Value::String).collect();
        members.insert(REQUIRED_ABSENT.to_owned(), absent);
    }
}

/// Whether a schema only completes another one, which may have the properties that it lacks.
fn is_part(spot: &Spot<'_>) -> bool {
    let groups = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];
    keyword_at(spot).is_some_and(|keyword| groups.contains(&keyword))
}

/// Whether others build upon a schema by `allOf`: they may have the properties that it lacks.
fn is_base(context: &RuleContext<'_, '_>) -> bool {
    let reference = format!("#{}", context.spot.pointer());
    context.session.bases.contains(&reference)
}

/// The name of the property alone, as Swagger 2.0 had it.
pub(super) fn bare_discriminator(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    if node.is_string() {
        let name = node.take();
        context.note(
            "",
            format!("{name} is taken as the name of the property that tells the types apart"),
        );
        *node = json!({ "propertyName": name });
    }
}

/// A discriminator must name a property.
pub(super) fn discriminator(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let named = |d: &Value| d.get("propertyName").is_some_and(|name| name != "");
    if !node.get("discriminator").is_some_and(named) {
        context.warn(
            "discriminator",
            "it does not name the property that tells the types apart; it is left out",
        );
        if let Some(members) = node.as_object_mut() {
            members.shift_remove("discriminator");
        }
    }
}
