//! What an operation responds with (Response Object).

use serde_json::{Value, json};

use super::{At, Context, Members, header, media_types, schema};

/// Translates a response of an operation in place. One that is shared stays a reference, unless
/// the operation gives other media types than those that it was translated with.
pub(super) fn of_operation(
    response: &mut Value,
    produces: &[String],
    at: &At,
    context: &mut Context<'_>,
) {
    let (target, then) = context.resolve(response, &at.then);
    let shared = then != at.then;
    if !shared {
        return translate(response, produces, at, context);
    }
    if produces == context.moves.defaults.produces.as_slice()
        || !then.starts_with("/responses/")
        || target.get("schema").is_none()
    {
        return;
    }
    let target = target.clone();
    let types = |produces: &[String], context: &Context<'_>| {
        media_types::of_response(produces, target.get("schema"), &then, context)
    };
    if types(produces, context) == types(&context.moves.defaults.produces, context) {
        return;
    }
    let at = At {
        now: at.now.clone(),
        then,
    };
    context.note_written(&at);
    *response = target;
    translate(response, produces, &at, context);
}

/// Translates a response in place.
pub(super) fn translate(
    response: &mut Value,
    produces: &[String],
    at: &At,
    context: &mut Context<'_>,
) {
    let Value::Object(members) = response else {
        return;
    };
    if members.contains_key("$ref") {
        return;
    }
    if let Some(Value::Object(headers)) = members.get_mut("headers") {
        let at = at.key("headers");
        for (name, entry) in headers.iter_mut() {
            header::translate(entry, &at.key(name), context);
        }
    }
    let examples = match members.shift_remove("examples") {
        Some(Value::Object(examples)) => examples,
        _ => Members::new(),
    };
    let schema = members.shift_remove("schema");
    let content = content(schema, examples, produces, at, context);
    if !content.is_empty() {
        members.insert("content".to_owned(), Value::Object(content));
    }
}

/// The media types of a response, each with its schema and its example.
fn content(
    schema: Option<Value>,
    examples: Members,
    produces: &[String],
    at: &At,
    context: &mut Context<'_>,
) -> Members {
    let mut content = Members::new();
    let place = at.key("content").now;
    if let Some(mut schema) = schema {
        let types = media_types::of_response(produces, Some(&schema), &at.then, context);
        schema::translate_file(&mut schema);
        schema::translate(&mut schema);
        for media_type in types {
            context.moved(&At {
                now: At::same(&place).key(&media_type).key("schema").now,
                then: at.key("schema").then,
            });
            content.insert(media_type, json!({ "schema": schema.clone() }));
        }
    }
    let schema = content.values().next().cloned();
    for (media_type, example) in examples {
        context.note_written(&At {
            now: At::same(&place).key(&media_type).key("example").now,
            then: at.key("examples").key(&media_type).then,
        });
        // What is shown of a media type is given in it, whether that is said or not.
        let media = content
            .entry(media_type)
            .or_insert_with(|| schema.clone().unwrap_or_else(|| json!({})));
        if let Value::Object(media) = media {
            media.insert("example".to_owned(), example);
        }
    }
    content
}
