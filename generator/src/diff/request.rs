//! What else is said of the requests that a provider makes: their parameters and forms, and what it
//! takes for a response. Who serves them receives what callers of operations send.

use std::collections::BTreeMap;

use serde_json::Value;

use super::here::{At, Here};
use super::parameter::schema_of;
use super::piece::{Piece, resolve};
use super::walk::Walk;
use super::{Direction, schema};
use crate::document::{Document, Webhook, pointer_below};

/// One of both sides of a comparison: a document, and the request in it.
#[derive(Clone, Copy)]
struct Side<'a> {
    document: &'a Document,
    pointer: &'a str,
    request: &'a Value,
}

impl<'a> Side<'a> {
    fn new(document: &'a Document, webhook: &'a Webhook) -> Self {
        Self {
            document,
            pointer: &webhook.pointer,
            request: &webhook.request,
        }
    }

    /// What is under a keyword of the request, or where its reference leads.
    fn below(self, keyword: &str) -> Option<Piece<'a>> {
        let value = self.request.get(keyword)?;
        let pointer = pointer_below(self.pointer, keyword);
        Some(resolve(self.document, Piece { pointer, value }))
    }

    fn missing(self) -> At {
        At::Missing(self.pointer.to_owned())
    }
}

/// Compares two requests but for what they carry.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, here: &Here, old: &'a Webhook, new: &'a Webhook) {
    let (old, new) = (Side::new(walk.old, old), Side::new(walk.new, new));
    body(walk, here, old, new);
    parameters(walk, here, old, new);
    responses(walk, here, old, new);
}

/// Compares whether a body always comes, and in which forms.
fn body(walk: &mut Walk, here: &Here, old: Side, new: Side) {
    let (Some(a), Some(b)) = (old.below("requestBody"), new.below("requestBody")) else {
        return;
    };
    let at = |body: &Piece| At::There(body.pointer.clone());
    let places = || (at(&a), at(&b));
    match (is_required(&a), is_required(&b)) {
        (false, true) => {
            let message = "the body always comes".to_owned();
            walk.note(here, "webhook-body-now-required", places(), message);
        }
        (true, false) => {
            let message = "the body may be missing".to_owned();
            walk.note(here, "webhook-body-now-optional", places(), message);
        }
        _ => {}
    }
    let (before, after) = (forms(&a), forms(&b));
    for (form, message) in differences(&before, &after) {
        let code = match before.contains_key(form) {
            true => "webhook-form-removed",
            false => "webhook-form-added",
        };
        walk.note(
            here,
            code,
            places(),
            format!("the form `{form}` is {message}"),
        );
    }
}

fn is_required(piece: &Piece) -> bool {
    piece.value.get("required") == Some(&Value::Bool(true))
}

/// The media types of a body, without their parameters and case.
fn forms(body: &Piece) -> BTreeMap<String, ()> {
    let content = body.value.get("content").and_then(Value::as_object);
    let names = content.into_iter().flat_map(|content| content.keys());
    let bare = |name: &String| {
        let bare = name.split(';').next().unwrap_or(name);
        (bare.trim().to_ascii_lowercase(), ())
    };
    names.map(bare).collect()
}

/// What only one of two lists has, and what became of it.
fn differences<'l, T>(
    before: &'l BTreeMap<String, T>,
    after: &'l BTreeMap<String, T>,
) -> Vec<(&'l String, &'static str)> {
    let gone = before.keys().filter(|key| !after.contains_key(*key));
    let new = after.keys().filter(|key| !before.contains_key(*key));
    let gone = gone.map(|key| (key, "gone"));
    gone.chain(new.map(|key| (key, "new"))).collect()
}

/// Compares the parameters: headers most of the time.
fn parameters<'a>(walk: &mut Walk<'a>, here: &Here, old: Side<'a>, new: Side<'a>) {
    let (before, after) = (parameters_of(old), parameters_of(new));
    for (name, message) in differences(&before, &after) {
        let (code, at) = match (before.get(name), after.get(name)) {
            (Some(a), _) => {
                let there = At::There(a.pointer.clone());
                ("webhook-parameter-removed", (there, new.missing()))
            }
            (None, b) => {
                let there = b.map(|b| At::There(b.pointer.clone()));
                let at = (old.missing(), there.unwrap_or_else(|| new.missing()));
                ("webhook-parameter-added", at)
            }
        };
        walk.note(here, code, at, format!("the {name} is {message}"));
    }
    for (name, a) in &before {
        let Some(b) = after.get(name) else { continue };
        let at = || (At::There(a.pointer.clone()), At::There(b.pointer.clone()));
        let here = here.at(Direction::Received, format!("the {name}"));
        match (is_required(a), is_required(b)) {
            (false, true) => {
                let message = "always comes".to_owned();
                walk.note(&here, "webhook-parameter-now-required", at(), message);
            }
            (true, false) => {
                let message = "may be missing".to_owned();
                walk.note(&here, "webhook-parameter-now-optional", at(), message);
            }
            _ => {}
        }
        let shapes = (schema_of(walk.old, a), schema_of(walk.new, b));
        schema::compare(walk, &here, &shapes.0, &shapes.1);
    }
}

/// The parameters of a request, by what they are called.
fn parameters_of<'a>(side: Side<'a>) -> BTreeMap<String, Piece<'a>> {
    let list = side.request.get("parameters").and_then(Value::as_array);
    let place = pointer_below(side.pointer, "parameters");
    let parameter = |(index, value): (usize, &'a Value)| {
        let pointer = format!("{place}/{index}");
        let piece = resolve(side.document, Piece { pointer, value });
        let text = |key| piece.value.get(key).and_then(Value::as_str);
        let (name, location) = (text("name")?, text("in")?);
        // RFC 9110, section 5.1.
        let name = match location {
            "header" => name.to_lowercase(),
            _ => name.to_owned(),
        };
        Some((format!("{location} parameter `{name}`"), piece))
    };
    let list = list.into_iter().flatten().enumerate();
    list.filter_map(parameter).collect()
}

/// Compares what the provider takes for a response.
fn responses(walk: &mut Walk, here: &Here, old: Side, new: Side) {
    let of = |side: Side<'_>| -> BTreeMap<String, ()> {
        let responses = side.below("responses");
        let responses = responses.and_then(|piece| piece.value.as_object());
        let statuses = responses.into_iter().flat_map(|responses| responses.keys());
        let statuses = statuses.filter(|status| !status.starts_with("x-"));
        statuses.map(|status| (status.clone(), ())).collect()
    };
    let (before, after) = (of(old), of(new));
    let at = |side: Side| At::Missing(pointer_below(side.pointer, "responses"));
    for (status, message) in differences(&before, &after) {
        let code = match before.contains_key(status) {
            true => "webhook-response-removed",
            false => "webhook-response-added",
        };
        let message = format!("the response {status} is {message}");
        walk.note(here, code, (at(old), at(new)), message);
    }
}
