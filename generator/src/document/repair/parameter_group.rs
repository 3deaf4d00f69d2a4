//! Parameters that are laid out as a `deepObject` (OpenAPI 3.0, Style Values).

use std::collections::HashSet;

use indexmap::IndexMap;
use serde_json::{Value, json};

use super::context::{RuleContext, Session};
use super::parameter_list::retain;

/// A parameter as it is written, here or among the components, and where.
struct Written {
    index: usize,
    pointer: String,
    value: Value,
}

/// A group that is listed several times, each time with other members, is one: on the wire all of
/// them are `name[member]`.
pub(super) fn in_parts(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let mut groups: IndexMap<String, Vec<Written>> = IndexMap::new();
    let list = node.get("parameters").and_then(Value::as_array);
    for (index, parameter) in list.into_iter().flatten().enumerate() {
        if let Some((name, part)) = part(index, parameter, context) {
            groups.entry(name).or_default().push(part);
        }
    }
    let mut others = HashSet::new();
    for (name, parts) in groups {
        let is_same = |part: &Written| part.value.get("schema") == parts[0].value.get("schema");
        if parts.iter().all(is_same) {
            continue;
        }
        others.extend(parts.iter().skip(1).map(|part| part.index));
        join(node, &name, &parts, context);
    }
    if !others.is_empty() {
        let mut index = 0;
        retain(node, context, |_, _, _| {
            index += 1;
            !others.contains(&(index - 1))
        });
    }
}

/// A part of a group, by its name.
fn part(
    index: usize,
    parameter: &Value,
    context: &RuleContext<'_, '_>,
) -> Option<(String, Written)> {
    let reference = parameter.get("$ref").and_then(Value::as_str);
    let written = match reference {
        Some(reference) => Written {
            index,
            pointer: reference.trim_start_matches('#').to_owned(),
            value: context.session.groups.get(reference)?.clone(),
        },
        None => Written {
            index,
            pointer: format!("{}/parameters/{index}", context.spot.pointer()),
            value: parameter.clone(),
        },
    };
    let name = group_name(&written.value)?.to_owned();
    Some((name, written))
}

/// The name of a parameter that is a group.
pub(super) fn group_name(parameter: &Value) -> Option<&str> {
    let text = |member: &str| parameter.get(member).and_then(Value::as_str);
    let is_group = text("in") == Some("query") && text("style") == Some("deepObject");
    let has_schema = parameter.get("schema").is_some_and(Value::is_object);
    text("name").filter(|_| is_group && has_schema)
}

/// Puts all parts in the place of the first.
fn join(node: &mut Value, name: &str, parts: &[Written], context: &mut RuleContext<'_, '_>) {
    let Some(first) = parts.first() else { return };
    let place = format!("parameters/{}", first.index);
    let pointer = format!("{}/{place}", context.spot.pointer());
    context.note_at(
        &place,
        format!("the {} parts of `{name}` are one parameter", parts.len()),
    );
    let schema = |part: &Written| part.value.get("schema").cloned();
    let schemas: Vec<Value> = parts.iter().filter_map(schema).collect();
    let is_required = parts
        .iter()
        .any(|part| part.value.get("required") == Some(&Value::Bool(true)));
    let mut whole = first.value.clone();
    whole["schema"] = json!({ "allOf": schemas });
    whole["required"] = json!(is_required);
    let mut moves = vec![(pointer.clone(), first.pointer.clone())];
    for (number, part) in parts.iter().enumerate() {
        let now = format!("{pointer}/schema/allOf/{number}");
        moves.push((now, format!("{}/schema", part.pointer)));
    }
    context.session.moved(moves);
    if let Some(slot) = node.pointer_mut(&format!("/{place}")) {
        *slot = whole;
    }
}

impl Session<'_> {
    /// Remembers a parameter among the components, if it is a group.
    pub fn learn_group(&mut self, reference: &str, parameter: &Value) {
        if group_name(parameter).is_some() {
            self.groups.insert(reference.to_owned(), parameter.clone());
        }
    }
}
