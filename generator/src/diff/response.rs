//! The responses of two operations.

use indexmap::IndexMap;
use serde_json::Value;

use super::here::{At, Here};
use super::operation::Operation;
use super::parameter::schema_of;
use super::piece::{Piece, resolve};
use super::walk::Walk;
use super::{Direction, Part, body, schema, words};
use crate::document::{Document, pointer_below};

type Responses<'a> = IndexMap<&'a str, Piece<'a>>;

/// Compares all responses, by their status.
pub(super) fn compare<'a>(
    walk: &mut Walk<'a>,
    here: &Here,
    old: &Operation<'a>,
    new: &Operation<'a>,
) {
    let (before, after) = (of(walk.old, old), of(walk.new, new));
    let missing =
        |operation: &Operation| At::Missing(pointer_below(&operation.pointer(), "responses"));
    let location = |piece: &Piece| At::There(piece.pointer.clone());
    let renumbered = renumbered(&before, &after);
    for (status, a) in &before {
        let other = renumbered
            .filter(|(old, _)| old == status)
            .map_or(*status, |(_, new)| new);
        match after.get(other) {
            Some(b) => {
                if other != *status {
                    let message = format!("the response {status} is {other} now");
                    walk.note(
                        here,
                        "success-status-changed",
                        (location(a), location(b)),
                        message,
                    );
                }
                let here = here.at(Direction::Received, format!("the response {other}"));
                let kind = if is_success(other) {
                    Kind::Success
                } else {
                    Kind::Failure
                };
                if let Some(here) = walk.enter_part(here, Part::Response, (&a.pointer, &b.pointer))
                {
                    one(walk, &here, kind, a, b);
                }
            }
            None => {
                let code = if is_success(status) {
                    "success-removed"
                } else {
                    "failure-removed"
                };
                let message = format!("the response {status} is gone");
                walk.note(here, code, (location(a), missing(new)), message);
            }
        }
    }
    for (status, b) in &after {
        if before.contains_key(status) || renumbered.is_some_and(|(_, new)| new == *status) {
            continue;
        }
        let code = if is_success(status) {
            "success-added"
        } else {
            "failure-added"
        };
        let message = format!("the response {status} is new");
        walk.note(here, code, (missing(old), location(b)), message);
    }
}

fn of<'a>(document: &'a Document, operation: &Operation<'a>) -> Responses<'a> {
    let responses = operation.value.get("responses").and_then(Value::as_object);
    let place = pointer_below(&operation.pointer(), "responses");
    let responses = responses.into_iter().flatten();
    let responses = responses.filter(|(status, _)| !status.starts_with("x-"));
    responses
        .map(|(status, value)| {
            let pointer = pointer_below(&place, status);
            (status.as_str(), resolve(document, Piece { pointer, value }))
        })
        .collect()
}

/// Whether a status means success (RFC 9110, section 15.3).
fn is_success(status: &str) -> bool {
    status.starts_with('2')
}

/// The only response of success, where it is under another status in both documents.
fn renumbered<'a>(before: &Responses<'a>, after: &Responses<'a>) -> Option<(&'a str, &'a str)> {
    let only = |responses: &Responses<'a>| {
        let mut successes = responses.keys().filter(|status| is_success(status));
        let first = successes.next().copied();
        first.filter(|_| successes.next().is_none())
    };
    let (old, new) = (only(before)?, only(after)?);
    (old != new).then_some((old, new))
}

/// What a response tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Success,
    Failure,
}

fn one<'a>(walk: &mut Walk<'a>, here: &Here, kind: Kind, old: &Piece<'a>, new: &Piece<'a>) {
    body::described(walk, here, old, new);
    let has_body = |piece: &Piece| {
        let content = piece.value.get("content").and_then(Value::as_object);
        content.is_some_and(|content| !content.is_empty())
    };
    let at = |piece: &Piece| At::new(pointer_below(&piece.pointer, "content"), has_body(piece));
    match (has_body(old), has_body(new)) {
        (true, true) => body::contents(walk, here, old, new),
        (false, true) => {
            let code = match kind {
                Kind::Success => "response-body-added",
                Kind::Failure => "failure-body-added",
            };
            walk.note(here, code, (at(old), at(new)), "has a body now".to_owned());
        }
        (true, false) => {
            let code = match kind {
                Kind::Success => "response-body-removed",
                Kind::Failure => "failure-body-removed",
            };
            walk.note(
                here,
                code,
                (at(old), at(new)),
                "has no body any more".to_owned(),
            );
        }
        (false, false) => {}
    }
    headers(walk, here, old, new);
    links(walk, here, old, new);
}

/// Compares what a response says of what to call next, which only readers follow.
fn links(walk: &mut Walk, here: &Here, old: &Piece, new: &Piece) {
    let of = |piece: &Piece<'_>| {
        let links = piece.value.get("links");
        links
            .filter(|links| links.as_object().is_none_or(|links| !links.is_empty()))
            .cloned()
    };
    let (before, after) = (of(old), of(new));
    if before != after {
        let at = |piece: &Piece, there| At::new(pointer_below(&piece.pointer, "links"), there);
        let places = (at(old, before.is_some()), at(new, after.is_some()));
        let message = "the links to other operations are others".to_owned();
        walk.note(here, "links-changed", places, message);
    }
}

/// Compares the headers of a response; their names are compared without regard to case (RFC 9110,
/// section 5.1).
fn headers<'a>(walk: &mut Walk<'a>, here: &Here, old: &Piece<'a>, new: &Piece<'a>) {
    let of =
        |document: &'a Document, response: &Piece<'a>| -> IndexMap<String, (&'a str, Piece<'a>)> {
            let headers = response.value.get("headers").and_then(Value::as_object);
            let place = pointer_below(&response.pointer, "headers");
            let header = |(name, value): (&'a String, &'a Value)| {
                let pointer = pointer_below(&place, name);
                let piece = resolve(document, Piece { pointer, value });
                (name.to_lowercase(), (name.as_str(), piece))
            };
            headers.into_iter().flatten().map(header).collect()
        };
    let (before, after) = (of(walk.old, old), of(walk.new, new));
    let missing = |response: &Piece| At::Missing(response.pointer.clone());
    let location = |piece: &Piece| At::There(piece.pointer.clone());
    for (key, (name, a)) in &before {
        let Some((_, b)) = after.get(key) else {
            let message = format!("the header `{name}` is gone");
            walk.note(here, "header-removed", (location(a), missing(new)), message);
            continue;
        };
        let here = here.member(name);
        if let Some(here) = walk.enter_part(here, Part::Header, (&a.pointer, &b.pointer)) {
            header(walk, &here, a, b);
        }
    }
    for (_, (name, b)) in after.iter().filter(|(key, _)| !before.contains_key(*key)) {
        let message = format!("the header `{name}` is new");
        walk.note(here, "header-added", (missing(old), location(b)), message);
    }
}

fn header<'a>(walk: &mut Walk<'a>, here: &Here, old: &Piece<'a>, new: &Piece<'a>) {
    let required = |piece: &Piece| piece.value.get("required") == Some(&Value::Bool(true));
    let at = |piece: &Piece| At::new(piece.pointer.clone(), required(piece));
    let (code, message) = match (required(old), required(new)) {
        (false, true) => ("header-now-required", "the header always comes"),
        (true, false) => ("header-now-optional", "the header may be missing"),
        _ => ("", ""),
    };
    if !code.is_empty() {
        walk.note(here, code, (at(old), at(new)), message.to_owned());
    }
    body::described(walk, here, old, new);
    let deprecated = |piece: &Piece| piece.value.get("deprecated") == Some(&Value::Bool(true));
    let places = (
        At::There(old.pointer.clone()),
        At::There(new.pointer.clone()),
    );
    words::deprecation(walk, here, places, [deprecated(old), deprecated(new)]);
    let (a, b) = (schema_of(walk.old, old), schema_of(walk.new, new));
    schema::compare(walk, here, &a, &b);
}
