//! Rules for what stands in braces in a path: each is a parameter, and each parameter is there.

use serde_json::{Value, json};

use super::context::RuleContext;
use super::place::{identity, template_of};
use crate::document::grammar::operations;
use crate::document::pointer::Spot;

/// The names in braces.
pub(super) fn names(template: &str) -> impl Iterator<Item = &str> {
    let pieces = template.split('{').skip(1);
    pieces
        .filter_map(|piece| piece.split_once('}').map(|(name, _)| name))
        .filter(|n| !n.is_empty())
}

/// Declares what is not declared, and leaves out what the path does not have.
pub(super) fn match_template(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(path) = template_of(context.spot) else {
        return;
    };
    let mut wanted: Vec<&str> = Vec::new();
    for name in names(path) {
        if !wanted.contains(&name) {
            wanted.push(name);
        }
    }
    let item = context.spot.pointer();
    match_list(node, &wanted, &item, context);
    for pointer in places(node) {
        let place = format!("{item}{pointer}");
        if let Some(operation) = node.pointer_mut(&pointer) {
            let spot = Spot::base(&place);
            match_list(operation, &wanted, &item, &mut context.at(&spot));
        }
    }
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|name| !declares(node, name, context))
        .collect();
    for name in missing {
        declare(node, name, context);
    }
}

/// The pointers of the operations of a path item, from it.
fn places(item: &Value) -> Vec<String> {
    let operations = operations(item).into_iter();
    operations.map(|(_, pointer, _)| pointer).collect()
}

fn declares(node: &Value, name: &str, context: &RuleContext<'_, '_>) -> bool {
    let list = node.get("parameters").and_then(Value::as_array);
    list.into_iter().flatten().any(|parameter| {
        identity(parameter, context.session)
            .is_some_and(|(own, place)| own == name && place == "path")
    })
}

/// Declares a parameter, for the whole path or for the operations that lack it.
fn declare(node: &mut Value, name: &str, context: &mut RuleContext<'_, '_>) {
    let present = places(node);
    let lacks = |pointer: &&String| {
        let operation = node.pointer(pointer);
        operation.is_some_and(|operation| !declares(operation, name, context))
    };
    let lacking: Vec<String> = present.iter().filter(lacks).cloned().collect();
    let all = present.len() == lacking.len();
    let message =
        format!("the path has `{{{name}}}`, which is no declared parameter; it is taken as a text");
    let parameter =
        json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
    if lacking.is_empty() {
        return;
    }
    if all {
        context.warn("", message);
        add(node, parameter);
        return;
    }
    let item = context.spot.pointer();
    for pointer in lacking {
        context
            .warn_at(pointer.trim_start_matches('/'), message.clone())
            .relates(&item, "this path has it");
        if let Some(operation) = node.pointer_mut(&pointer) {
            add(operation, parameter.clone());
        }
    }
}

fn add(node: &mut Value, parameter: Value) {
    if let Some(members) = node.as_object_mut() {
        let list = members.entry("parameters").or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.push(parameter);
        }
    }
}

/// Makes the path parameters of one list those that the path has. `item` is where the path is.
fn match_list(node: &mut Value, wanted: &[&str], item: &str, context: &mut RuleContext<'_, '_>) {
    let Some(Value::Array(list)) = node.get_mut("parameters") else {
        return;
    };
    for (index, parameter) in list.iter_mut().enumerate() {
        respell(parameter, index, wanted, item, context);
    }
    context.retain("parameters", list, |parameter, index, context| {
        // There is nowhere to put what the path does not have.
        let stranger = identity(parameter, context.session)
            .filter(|(name, place)| place == "path" && !wanted.contains(&name.as_str()));
        if let Some((name, _)) = &stranger {
            let message = format!("the path has no `{{{name}}}`; the parameter is left out");
            context
                .warn_at(&format!("parameters/{index}"), message)
                .relates(item, "this is the path")
                .help("take the parameter away, or put it into the path in braces");
        }
        stranger.is_none()
    });
}

/// A parameter that differs from a name in the path only in case and punctuation is meant.
fn respell(
    parameter: &mut Value,
    index: usize,
    wanted: &[&str],
    item: &str,
    context: &mut RuleContext<'_, '_>,
) {
    let plain = |name: &str| -> String {
        let letters = name.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    // What a reference leads to may be in other paths as well.
    let written = parameter.get("$ref").is_none();
    let stranger = identity(parameter, context.session)
        .filter(|(name, place)| written && place == "path" && !wanted.contains(&name.as_str()));
    let Some((name, _)) = stranger else {
        return;
    };
    let Some(meant) = wanted.iter().find(|wanted| plain(wanted) == plain(&name)) else {
        return;
    };
    let message = format!("the parameter `{name}` is taken as `{meant}`, which the path has");
    context
        .warn_at(&format!("parameters/{index}/name"), message)
        .relates(item, "this is the path");
    if let Some(own) = parameter.get_mut("name") {
        *own = json!(meant);
    }
}
