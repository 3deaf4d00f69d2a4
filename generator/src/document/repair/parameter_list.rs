//! Rules for lists of parameters.

use std::collections::HashMap;

use serde_json::Value;

use super::context::RuleContext;
use super::place::{LOCATIONS, identity};

/// Parameters listed as an object, by their names.
pub(super) fn map_of_parameters(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(Value::Object(named)) = node.get_mut("parameters") else {
        return;
    };
    if named.contains_key("name") || named.contains_key("$ref") {
        return;
    }
    let mut list = Vec::new();
    for (name, mut parameter) in std::mem::take(named) {
        if let Some(members) = parameter
            .as_object_mut()
            .filter(|m| !m.contains_key("$ref"))
        {
            members.entry("name").or_insert(Value::String(name));
        }
        list.push(parameter);
    }
    context.note(
        "parameters",
        "an object is taken as the list of its members",
    );
    if let Some(parameters) = node.get_mut("parameters") {
        *parameters = Value::Array(list);
    }
}

/// A parameter without a name, or with a location that nobody knows, cannot be sent.
pub(super) fn nameless(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    retain(node, context, |parameter, place, context| {
        if parameter.get("$ref").is_some() {
            return true;
        }
        match identity(parameter, context.session) {
            Some((name, location))
                if LOCATIONS.contains(&location.as_str()) && !name.is_empty() =>
            {
                true
            }
            Some((name, location)) if !name.is_empty() => {
                let message = format!("there is no location `{location}`; `{name}` is left out");
                context.error_at(place, message);
                false
            }
            _ => {
                context.warn_at(
                    place,
                    "a parameter without a name cannot be sent; it is left out",
                );
                false
            }
        }
    });
}

/// A parameter is one by its name and location; the first of several counts (Operation Object).
pub(super) fn twice(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let mut seen: HashMap<(String, String), String> = HashMap::new();
    retain(node, context, |parameter, place, context| {
        let Some((name, location)) = identity(parameter, context.session) else {
            return true;
        };
        let same = if location == "header" {
            name.to_ascii_lowercase()
        } else {
            name.clone()
        };
        let here = format!("{}/{place}", context.spot.pointer());
        let Some(first) = seen.get(&(same.clone(), location.clone())) else {
            seen.insert((same, location), here);
            return true;
        };
        context
            .warn_at(
                place,
                format!("the {location} parameter `{name}` is listed before; this one is left out"),
            )
            .relates(first, "it is listed here");
        false
    });
}

/// Some headers are set by other means (OpenAPI 3.0, Parameter Object, `name`).
pub(super) fn reserved_header(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    retain(node, context, |parameter, place, context| {
        let Some((name, location)) = identity(parameter, context.session) else {
            return true;
        };
        let reserved = ["accept", "content-type", "authorization"];
        let drop = location == "header" && reserved.contains(&name.to_ascii_lowercase().as_str());
        if drop {
            context.note_at(
                place,
                format!("the header `{name}` is set by other means; it is no parameter"),
            );
        }
        !drop
    });
}

pub(super) fn retain(
    node: &mut Value,
    context: &mut RuleContext<'_, '_>,
    mut keep: impl FnMut(&Value, &str, &mut RuleContext<'_, '_>) -> bool,
) {
    let Some(Value::Array(list)) = node.get_mut("parameters") else {
        return;
    };
    let mut kept = std::mem::take(list);
    context.retain("parameters", &mut kept, |parameter, index, context| {
        keep(parameter, &format!("parameters/{index}"), context)
    });
    *list = kept;
}
