//! One operation (Operation Object).

use serde_json::Value;

use super::written::Written;
use super::{At, Context, Members, body, form, item, parameter, response, servers, texts};

/// Translates an operation in place. `shared` are the parameters of its path that are sent as a
/// body.
pub(super) fn translate(
    operation: &mut Value,
    shared: &[Written],
    at: &At,
    context: &mut Context<'_>,
) {
    let Value::Object(members) = operation else {
        return;
    };
    let list = |members: &mut Members, name: &str| {
        let list = members.shift_remove(name)?;
        list.is_array().then(|| texts(Some(&list)))
    };
    // An empty list says that the defaults do not hold.
    let consumes = list(members, "consumes");
    let consumes = consumes.unwrap_or_else(|| context.moves.defaults.consumes.clone());
    let produces = list(members, "produces");
    let produces = produces.unwrap_or_else(|| context.moves.defaults.produces.clone());
    if let Some(schemes) = list(members, "schemes")
        && let Some(own) = servers::of_operation(&schemes, context.root)
    {
        context.note_written(&at.from("servers", &at.key("schemes").then));
        members.insert("servers".to_owned(), own);
    }
    parameters(members, shared, &consumes, at, context);
    if let Some(Value::Object(responses)) = members.get_mut("responses") {
        let at = at.key("responses");
        for (status, response) in responses.iter_mut() {
            if !status.starts_with("x-") {
                response::of_operation(response, &produces, &at.key(status), context);
            }
        }
    }
}

/// What is sent as a body becomes the request's body; the others stay.
fn parameters(
    members: &mut Members,
    shared: &[Written],
    consumes: &[String],
    at: &At,
    context: &mut Context<'_>,
) {
    let mut sent = Vec::new();
    if let Some(Value::Array(list)) = members.get_mut("parameters") {
        let place = at.key("parameters");
        let (own, mut kept) = split(std::mem::take(list), &place.then, context);
        for (index, Written { value, then }) in kept.iter_mut().enumerate() {
            let at = At {
                now: item(&place.now, index),
                then: then.clone(),
            };
            parameter::translate(value, &at, context);
            context.moved(&at);
        }
        *list = kept.into_iter().map(|parameter| parameter.value).collect();
        sent = own;
    }
    let names: Vec<_> = sent.iter().map(|own| identity(own, context)).collect();
    let has_body = names.iter().any(|(location, _)| location == "body");
    let inherited = shared.iter().filter(|parameter| {
        let (location, name) = identity(parameter, context);
        // An operation has one body.
        let is_replaced = has_body && location == "body";
        !is_replaced && !names.contains(&(location, name))
    });
    let inherited: Vec<Written> = inherited.cloned().collect();
    sent.extend(inherited);
    let (bodies, fields): (Vec<_>, Vec<_>) = sent
        .into_iter()
        .partition(|parameter| identity(parameter, context).0 == "body");
    let body = match bodies.into_iter().next() {
        Some(body) => body::of_operation(&body, consumes, at, context),
        None if fields.is_empty() => return,
        None => form::translate(&fields, consumes, at, context),
    };
    members.entry("requestBody").or_insert(body);
}

/// The location and the name of a parameter, which tell it apart from others.
fn identity(parameter: &Written, context: &Context<'_>) -> (String, Option<String>) {
    let (target, _) = context.resolve(&parameter.value, "");
    let location = parameter::location(target).unwrap_or_default();
    let name = target.get("name").and_then(Value::as_str);
    (location, name.map(str::to_owned))
}

/// The parameters of a list that are sent as a body, and the others.
pub(super) fn split(
    list: Vec<Value>,
    then: &str,
    context: &Context<'_>,
) -> (Vec<Written>, Vec<Written>) {
    let written = list.into_iter().enumerate().map(|(index, value)| Written {
        value,
        then: item(then, index),
    });
    written.partition(|parameter| {
        let (target, _) = context.resolve(&parameter.value, "");
        let location = parameter::location(target);
        matches!(location.as_deref(), Some("body" | "formdata"))
    })
}
