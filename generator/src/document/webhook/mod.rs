//! What a provider sends by itself: webhooks, and the callbacks of operations (OpenAPI 3.2, OpenAPI
//! Object, Callback Object).

mod request;

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::grammar::operations;
use super::payload::Payloads;
use super::pointer::escape;
use super::source_map::SourceMap;
use crate::diagnostic::Diagnostics;
use request::webhook;

/// More references in a row than anybody writes; a circle ends here.
const LONGEST_CHAIN: usize = 8;

/// A request that the provider makes by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Webhook {
    /// Its name; of a callback also the operation that asks for it.
    pub name: String,
    /// Its name alone.
    pub event: String,
    /// The HTTP method: a name may have a request for each.
    pub method: String,
    /// Path and method of the operation that asks for it, if it is a callback.
    pub asked_by: Option<(String, String)>,
    /// Where it stands.
    pub pointer: String,
    /// The reference to the schema of what it carries; none if nothing is said of that.
    pub payload: Option<String>,
    /// Its forms, by media type: the reference to the schema, none if that stands in the request.
    pub forms: BTreeMap<String, Option<String>>,
    /// The media type of what it carries; none if it carries nothing.
    pub media_type: Option<String>,
    /// The Operation Object, as far as it says how the request travels and what may be answered.
    pub request: Value,
    /// What is said of it.
    pub summary: Option<String>,
    /// More that is said of it.
    pub description: Option<String>,
    /// Whether the description warns that it will go.
    pub is_deprecated: bool,
    /// The parameters beside the body.
    pub parameters: Vec<WebhookParameter>,
    /// Where its examples stand, and what they are.
    pub examples: Vec<(String, Value)>,
    /// Whether what is to be answered has a body.
    pub wants_body: bool,
}

/// A parameter of a request that the provider makes by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WebhookParameter {
    /// Its name.
    pub name: String,
    /// Where it is in the request.
    pub location: String,
    /// The texts that it may be, if these are listed.
    pub values: Vec<String>,
}

/// Where webhooks stand in descriptions that had no place for them yet: OpenAPI 3.0 has none.
pub(super) const VENDORS: &str = "/x-webhooks";

/// Takes what stands there as webhooks, if there are no others.
pub(super) fn take_vendors(root: &mut Value, diagnostics: &mut Diagnostics) -> bool {
    let Some(members) = root.as_object_mut() else {
        return false;
    };
    let name = VENDORS.trim_start_matches('/');
    let is_there = members.get(name).is_some_and(Value::is_object);
    if !is_there || members.contains_key("webhooks") {
        return false;
    }
    let webhooks = members.shift_remove(name).unwrap_or_default();
    members.insert("webhooks".to_owned(), webhooks);
    let message = "this is taken as `webhooks`, for which OpenAPI 3.0 had no place";
    diagnostics.note("vendor-webhooks", VENDORS, message);
    true
}

/// Takes the webhooks and callbacks out of a document. The schemas of what they carry become
/// components, unless they are some already.
pub(super) fn take(root: &mut Value, source_map: &mut SourceMap) -> Vec<Webhook> {
    let written = written(root);
    let mut payloads = Payloads::new(root);
    let webhooks = written
        .iter()
        .map(|written| webhook(root, written, &mut payloads))
        .collect();
    for item in members(root.pointer("/components/callbacks")) {
        let pointer = format!("/components/callbacks/{}", escape(item.0));
        let mut unused = Vec::new();
        callback(root, (item.0, item.0), item.1, &pointer, &mut unused);
        for written in &unused {
            webhook(root, written, &mut payloads);
        }
    }
    payloads.hoist(root, source_map);
    remove(root);
    webhooks
}

/// A request as it is written.
struct Written {
    event: String,
    name: String,
    asked_by: Option<(String, String)>,
    method: String,
    pointer: String,
    operation: Value,
}

fn written(root: &Value) -> Vec<Written> {
    let mut found = Vec::new();
    for (name, item) in members(root.get("webhooks")) {
        let place = format!("/webhooks/{}", escape(name));
        requests(root, (name, name), item, &place, &mut found);
    }
    for (path, item) in members(root.get("paths")) {
        for (method, pointer, operation) in operations(item) {
            let place = format!("/paths/{}{pointer}/callbacks", escape(path));
            for (name, item) in members(operation.get("callbacks")) {
                let place = format!("{place}/{}", escape(name));
                let whole = format!("{name} of {} {path}", method.to_uppercase());
                let first = found.len();
                callback(root, (name, &whole), item, &place, &mut found);
                for written in found.iter_mut().skip(first) {
                    written.asked_by = Some((path.clone(), method.to_ascii_lowercase()));
                }
            }
        }
    }
    found
}

fn callback(root: &Value, names: (&str, &str), item: &Value, at: &str, found: &mut Vec<Written>) {
    let (item, at) = resolved(root, item, at);
    for (expression, item) in members(Some(item)) {
        let place = format!("{at}/{}", escape(expression));
        requests(root, names, item, &place, found);
    }
}

fn requests(
    root: &Value,
    (event, name): (&str, &str),
    item: &Value,
    at: &str,
    found: &mut Vec<Written>,
) {
    let (item, at) = resolved(root, item, at);
    for (method, pointer, operation) in operations(item) {
        let mut operation = operation.clone();
        // What stands beside the methods holds for each of them (Path Item Object).
        let shared = item.get("parameters").and_then(Value::as_array);
        if let (Some(shared), Some(members)) = (shared, operation.as_object_mut()) {
            let own = members.entry("parameters").or_insert_with(|| json!([]));
            if let Some(own) = own.as_array_mut() {
                own.extend(shared.iter().cloned());
            }
        }
        found.push(Written {
            event: event.to_owned(),
            name: name.to_owned(),
            asked_by: None,
            method: method.to_owned(),
            pointer: format!("{at}{pointer}"),
            operation,
        });
    }
}

/// What a reference leads to, and where that stands; what is none stands for itself.
fn resolved<'v>(root: &'v Value, value: &'v Value, at: &str) -> (&'v Value, String) {
    let (mut value, mut at) = (value, at.to_owned());
    for _ in 0..LONGEST_CHAIN {
        let reference = value.get("$ref").and_then(Value::as_str);
        let Some(pointer) = reference.and_then(|reference| reference.strip_prefix('#')) else {
            return (value, at);
        };
        let Some(target) = root.pointer(pointer) else {
            break;
        };
        (value, at) = (target, pointer.to_owned());
    }
    (&Value::Null, at)
}

/// Removes what was taken: no caller can call it.
fn remove(root: &mut Value) {
    if let Some(members) = root.as_object_mut() {
        members.shift_remove("webhooks");
    }
    if let Some(Value::Object(components)) = root.get_mut("components") {
        components.shift_remove("callbacks");
    }
    let paths = root.get_mut("paths").and_then(Value::as_object_mut);
    for (_, item) in paths.into_iter().flatten() {
        let Some(item) = item.as_object_mut() else {
            continue;
        };
        let further = item.get_mut("additionalOperations");
        if let Some(Value::Object(further)) = further {
            further.values_mut().for_each(without_callbacks);
        }
        item.values_mut().for_each(without_callbacks);
    }
}

fn without_callbacks(operation: &mut Value) {
    if let Some(members) = operation.as_object_mut() {
        members.shift_remove("callbacks");
    }
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

#[cfg(test)]
mod tests;
