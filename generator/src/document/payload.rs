//! What a provider sends by itself: no operation calls a webhook or a callback, but what they carry
//! has a type like everything else.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::grammar::operations;
use super::pointer::escape;
use super::source_map::SourceMap;
use crate::diagnostic::Place;

/// Puts the schemas of the payloads of webhooks and callbacks among the components, those that are
/// not there already.
pub(super) fn hoist(root: &mut Value, source_map: &mut SourceMap) {
    let mut found = Payloads::default();
    find(root, &mut found);
    if found.list.is_empty() {
        return;
    }
    let Some(root) = root.as_object_mut() else {
        return;
    };
    let schemas = ["components", "schemas"]
        .iter()
        .try_fold(root, |object, key| {
            let below = object.entry(*key).or_insert_with(|| Map::new().into());
            below.as_object_mut()
        });
    let Some(schemas) = schemas else {
        return;
    };
    // Thousands may want the same name.
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for Payload {
        words,
        pointer,
        schema,
    } in found.list
    {
        let wanted = format!("{words} payload");
        let mut name = wanted.clone();
        let number = numbers.entry(wanted.clone()).or_insert(2);
        while schemas.contains_key(&name) {
            name = format!("{wanted} {number}");
            *number += 1;
        }
        let source = source_map.source(&Place::new(pointer), "");
        let place = format!("/components/schemas/{}", escape(&name));
        source_map.moved(place, source.file, source.pointer);
        schemas.insert(name, schema);
    }
}

/// A request that the provider makes by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Webhook {
    /// Its name; of a callback also the operation that asks for it.
    pub name: String,
    /// Its name alone.
    pub event: String,
    /// The HTTP method: a name may have a request for each.
    pub method: String,
    /// Where it stands.
    pub pointer: String,
    /// What it carries, by media type: the reference to the schema; none if that is written in place.
    pub forms: BTreeMap<String, Option<String>>,
    /// The Operation Object, as far as it says how the request travels and what may be answered.
    pub request: Value,
}

/// All webhooks, and the callbacks of operations (OpenAPI 3.1, OpenAPI Object, Callback Object).
pub(super) fn webhooks(root: &Value) -> Vec<Webhook> {
    let mut found = Vec::new();
    for (name, item) in members(root.get("webhooks")) {
        let place = format!("/webhooks/{}", escape(name));
        requests((name, name), item, &place, &mut found);
    }
    for (path, item) in members(root.get("paths")) {
        for (method, pointer, operation) in operations(item) {
            let place = format!("/paths/{}{pointer}/callbacks", escape(path));
            for (name, callback) in members(operation.get("callbacks")) {
                for (expression, item) in members(Some(callback)) {
                    let place = format!("{place}/{}/{}", escape(name), escape(expression));
                    let whole = format!("{name} of {} {path}", method.to_uppercase());
                    requests((name, &whole), item, &place, &mut found);
                }
            }
        }
    }
    found
}

fn requests((event, name): (&str, &str), item: &Value, place: &str, found: &mut Vec<Webhook>) {
    for (method, pointer, operation) in operations(item) {
        let forms = members(operation.pointer("/requestBody/content"));
        let form = |(media_type, media): (&String, &Value)| {
            let reference = media.pointer("/schema/$ref").and_then(Value::as_str);
            (media_type.clone(), reference.map(str::to_owned))
        };
        found.push(Webhook {
            name: name.to_owned(),
            event: event.to_owned(),
            method: method.to_owned(),
            pointer: format!("{place}{pointer}"),
            forms: forms.map(form).collect(),
            request: request(operation),
        });
    }
}

/// The parameters of a request, the names of its forms and those of its responses.
fn request(operation: &Value) -> Value {
    let names = |of: Option<&Value>| -> Value {
        let names = members(of).map(|(name, _)| (name.clone(), Value::Null));
        names.collect::<Map<String, Value>>().into()
    };
    let body = operation
        .get("requestBody")
        .map(|body| match body.get("$ref") {
            Some(_) => body.clone(),
            None => json!({
                "required": body.get("required"),
                "content": names(body.get("content")),
            }),
        });
    let mut request = Map::new();
    request.extend(body.map(|body| ("requestBody".to_owned(), body)));
    let parameters = operation.get("parameters").cloned();
    request.extend(parameters.map(|list| ("parameters".to_owned(), list)));
    request.insert("responses".to_owned(), names(operation.get("responses")));
    request.into()
}

/// A schema that only a webhook or a callback has.
struct Payload {
    words: String,
    pointer: String,
    schema: Value,
}

/// The payloads that were found, each schema once.
#[derive(Default)]
struct Payloads {
    list: Vec<Payload>,
    known: HashSet<Value>,
}

impl Payloads {
    fn add(&mut self, payload: Payload) {
        if self.known.insert(payload.schema.clone()) {
            self.list.push(payload);
        }
    }
}

fn find(root: &Value, found: &mut Payloads) {
    for (name, item) in members(root.get("webhooks")) {
        payloads(name, item, &format!("/webhooks/{}", escape(name)), found);
    }
    let callbacks = root.pointer("/components/callbacks");
    each_callback(callbacks, "/components/callbacks", found);
    for (path, item) in members(root.get("paths")) {
        for (_, pointer, operation) in operations(item) {
            let pointer = format!("/paths/{}{pointer}/callbacks", escape(path));
            each_callback(operation.get("callbacks"), &pointer, found);
        }
    }
}

fn each_callback(callbacks: Option<&Value>, pointer: &str, found: &mut Payloads) {
    for (name, callback) in members(callbacks) {
        for (expression, item) in members(Some(callback)) {
            let pointer = format!("{pointer}/{}/{}", escape(name), escape(expression));
            payloads(name, item, &pointer, found);
        }
    }
}

/// The schemas of what the operations of a path item are sent, but for references.
fn payloads(words: &str, item: &Value, pointer: &str, found: &mut Payloads) {
    for (_, place, operation) in operations(item) {
        let content = operation.pointer("/requestBody/content");
        for (media_type, media) in members(content) {
            let schema = media.get("schema").filter(|schema| {
                let says = |members: &Map<String, Value>| {
                    !members.is_empty() && !members.contains_key("$ref")
                };
                schema.as_object().is_some_and(says)
            });
            let pointer = format!(
                "{pointer}{place}/requestBody/content/{}/schema",
                escape(media_type)
            );
            if let Some(schema) = schema {
                found.add(Payload {
                    words: words.to_owned(),
                    pointer,
                    schema: schema.clone(),
                });
            }
        }
    }
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn payloads_of_webhooks_and_callbacks_are_components() {
        let carries = |schema: Value| json!({"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}});
        let mut root = json!({
            "webhooks": {
                "song.added": carries(json!({"type": "object"})),
                "song.known": carries(json!({"$ref": "#/components/schemas/Song"})),
            },
            "paths": {"/a": {"get": {"callbacks": {"done": {
                "{$url}": carries(json!({"type": "string"})),
            }}}}},
        });
        let mut source_map = SourceMap::default();
        hoist(&mut root, &mut source_map);
        assert_eq!(
            root.pointer("/components/schemas"),
            Some(
                &json!({"song.added payload": {"type": "object"}, "done payload": {"type": "string"}})
            )
        );
        let place = source_map.source(&Place::new("/components/schemas/done payload"), "api.yaml");
        assert!(place.pointer.ends_with("/content/application~1json/schema"));
    }
}
