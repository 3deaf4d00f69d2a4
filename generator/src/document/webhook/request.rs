//! What the description says of a request that the provider makes by itself.

use serde_json::{Map, Value, json};

use super::super::payload::Payloads;
use super::super::pointer::escape;
use super::{Webhook, WebhookParameter, Written, members, resolved};
use crate::openapi::{essence, is_json};

/// Reads a request. The schemas of what it carries are added to `payloads`.
pub(super) fn webhook(root: &Value, written: &Written, payloads: &mut Payloads) -> Webhook {
    let Written {
        operation, pointer, ..
    } = written;
    let body = operation.get("requestBody").unwrap_or(&Value::Null);
    let (body, body_at) = resolved(root, body, &format!("{pointer}/requestBody"));
    let mut contents: Vec<(&String, &Value)> = members(body.get("content")).collect();
    // The order of media types means nothing.
    contents.sort_by_key(|(media_type, _)| (!is_json(&essence(media_type)), *media_type));
    let place = |media_type: &str| format!("{body_at}/content/{}", escape(media_type));
    let mut references = contents.iter().map(|(media_type, media)| {
        let at = format!("{}/schema", place(media_type));
        payloads.reference((&written.event, &written.name), media.get("schema")?, at)
    });
    let payload = references.next().flatten();
    references.for_each(drop);
    let form = |(media_type, media): &(&String, &Value)| {
        let reference = media.pointer("/schema/$ref").and_then(Value::as_str);
        ((*media_type).clone(), reference.map(str::to_owned))
    };
    let content = contents.first();
    let text = |name: &str| operation.get(name).and_then(Value::as_str);
    Webhook {
        name: written.name.clone(),
        event: written.event.clone(),
        method: written.method.clone(),
        asked_by: written.asked_by.clone(),
        pointer: pointer.clone(),
        payload,
        forms: contents.iter().map(form).collect(),
        media_type: content.map(|(media_type, _)| (*media_type).clone()),
        request: request(operation),
        summary: text("summary").map(str::to_owned),
        description: text("description").map(str::to_owned),
        is_deprecated: operation.get("deprecated") == Some(&Value::Bool(true)),
        parameters: parameters(root, operation),
        examples: content.map_or_else(Vec::new, |(media_type, media)| {
            examples(root, media, &place(media_type))
        }),
        wants_body: wants_body(root, operation),
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

fn parameters(root: &Value, operation: &Value) -> Vec<WebhookParameter> {
    let list = operation.get("parameters").and_then(Value::as_array);
    let list = list.into_iter().flatten();
    let parameter = |parameter: &Value| {
        let (parameter, _) = resolved(root, parameter, "");
        let text = |name: &str| Some(parameter.get(name)?.as_str()?.to_owned());
        let schema = parameter.get("schema").unwrap_or(parameter);
        let (schema, _) = resolved(root, schema, "");
        let listed = schema.get("enum").and_then(Value::as_array);
        let values = listed.into_iter().flatten().chain(schema.get("const"));
        Some(WebhookParameter {
            name: text("name")?,
            location: text("in")?,
            values: values
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
        })
    };
    list.filter_map(parameter).collect()
}

/// The examples of a body (Media Type Object).
fn examples(root: &Value, media: &Value, at: &str) -> Vec<(String, Value)> {
    let single = media.get("example").cloned();
    let single = single.map(|value| (format!("{at}/example"), value));
    let several = members(media.get("examples")).filter_map(|(name, example)| {
        let (example, at) = resolved(root, example, &format!("{at}/examples/{}", escape(name)));
        let (word, value) = match example.get("value") {
            Some(value) => ("value", value),
            None => ("dataValue", example.get("dataValue")?),
        };
        Some((format!("{at}/{word}"), value.clone()))
    });
    single.into_iter().chain(several).collect()
}

fn wants_body(root: &Value, operation: &Value) -> bool {
    members(operation.get("responses")).any(|(_, response)| {
        let (response, _) = resolved(root, response, "");
        members(response.get("content")).next().is_some()
    })
}
