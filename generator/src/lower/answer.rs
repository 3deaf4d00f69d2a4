//! What comes back (OpenAPI 3.0, Responses Object and Response Object).

use openapiv3::{Operation as Described, ReferenceOr, Response, StatusCode};

use super::body::{essence, is_json, preferred};
use super::facets::Node;
use super::{At, Lowerer, component_name, escape, item};
use crate::model::{Answer, AnswerBody, Failure, Type};

/// What an operation answers: its success, and the failures it declares.
pub(super) fn answers<'d>(
    lowerer: &mut Lowerer<'d>,
    described: &'d Described,
    at: &At,
) -> (Answer, Vec<Failure>) {
    let mut statuses = Vec::new();
    let mut bodies: Vec<AnswerBody> = Vec::new();
    let mut failures = Vec::new();
    let declares_success = described.responses.responses.keys().any(is_success);
    let all = described.responses.responses.iter();
    let all = all.map(|(code, node)| (code.to_string(), is_success(code), node));
    let default = described.responses.default.iter();
    let default = default.map(|node| ("default".to_owned(), !declares_success, node));
    for (status, success, node) in all.chain(default) {
        let at = place(node, &status, at);
        let Some(response) = resolve(lowerer, node, &at) else {
            continue;
        };
        let description = response.description.clone();
        if success {
            statuses.push((status, description));
            bodies.push(body(lowerer, response, &at));
        } else {
            examples_of_failure(lowerer, response, &at);
            failures.push(Failure {
                status,
                description,
            });
        }
    }
    (one_answer(bodies, statuses), failures)
}

fn is_success(code: &StatusCode) -> bool {
    match code {
        StatusCode::Code(code) => (200..300).contains(code),
        StatusCode::Range(range) => *range == 2,
    }
}

/// Where a response stands, and the words for it: those of its component, if it is one.
fn place(node: &ReferenceOr<Response>, status: &str, at: &At) -> At {
    match node {
        ReferenceOr::Reference { reference } => At::new(
            reference.trim_start_matches('#'),
            format!("{} response", component_name(reference)),
        ),
        ReferenceOr::Item(_) => At::new(
            format!("{}/responses/{status}", at.pointer),
            format!("{} response", at.hint),
        ),
    }
}

fn resolve<'d>(
    lowerer: &mut Lowerer<'d>,
    node: &'d ReferenceOr<Response>,
    at: &At,
) -> Option<&'d Response> {
    let components = lowerer.document.openapi.components.as_ref();
    let found = item(node, |r| components?.responses.get(component_name(r)));
    if let Err(reference) = found {
        lowerer.diagnostics.error(
            "unresolved-ref",
            &at.pointer,
            format!("the response `{reference}` is not in the description"),
        );
    }
    found.ok()
}

/// The answer that takes every success: one body where all successes have the same, perhaps left
/// out; else one of several, by the status.
fn one_answer(bodies: Vec<AnswerBody>, statuses: Vec<(String, String)>) -> Answer {
    let mut filled: Vec<&AnswerBody> = Vec::new();
    for body in bodies.iter().filter(|b| **b != AnswerBody::Empty) {
        if !filled.contains(&body) {
            filled.push(body);
        }
    }
    let maybe_empty = !filled.is_empty() && bodies.contains(&AnswerBody::Empty);
    let can_be_left_out =
        |body: &AnswerBody| matches!(body, AnswerBody::Json(_) | AnswerBody::Unwrapped(_));
    let body = match filled.as_slice() {
        [] => AnswerBody::Empty,
        [only] if !maybe_empty || can_be_left_out(only) => (*only).clone(),
        _ => {
            let codes = statuses.iter().map(|(code, _)| code.clone());
            AnswerBody::ByStatus(codes.zip(bodies).collect())
        }
    };
    Answer {
        maybe_empty: maybe_empty && !matches!(body, AnswerBody::ByStatus(_)),
        body,
        statuses,
    }
}

fn body<'d>(lowerer: &mut Lowerer<'d>, response: &'d Response, at: &At) -> AnswerBody {
    let Some((media_type, media)) = preferred(&response.content) else {
        return AnswerBody::Empty;
    };
    note_weaker_forms(lowerer, response, media_type, at);
    let at = at.below(&format!("content/{}", escape(media_type)));
    let name = essence(media_type);
    if !is_json(&name) {
        return match name.starts_with("text/") && name != "text/event-stream" {
            true => AnswerBody::Text,
            false => AnswerBody::Binary,
        };
    }
    let Some(schema) = &media.schema else {
        return AnswerBody::Json(Type::Json);
    };
    let node = Node::from(schema);
    if let Some(inner) = unwrapped(lowerer, node, &at) {
        lowerer.unwrapped_examples(media, &inner, &at);
        return AnswerBody::Unwrapped(inner);
    }
    let ty = lowerer.schema(&[node], &at).with_null();
    if ty == Type::Binary {
        return AnswerBody::Binary;
    }
    lowerer.media_examples(media, &ty, &at);
    AnswerBody::Json(ty)
}

/// Says what of a response has no type.
fn note_weaker_forms(lowerer: &mut Lowerer, response: &Response, media_type: &str, at: &At) {
    let others: Vec<&str> = response.content.keys().map(String::as_str).collect();
    if others.len() > 1 {
        lowerer.diagnostics.note(
            "one-content-type",
            &at.pointer,
            format!(
                "the body is read as `{media_type}` of these: {}",
                others.join(", ")
            ),
        );
    }
    if !response.headers.is_empty() {
        lowerer.diagnostics.note(
            "untyped-headers",
            &at.pointer,
            "the headers of this response are text; no type reads them",
        );
    }
    let name = essence(media_type);
    if name == "text/event-stream" || name.ends_with("jsonl") || name.ends_with("ndjson") {
        lowerer.diagnostics.note(
            "untyped-stream",
            &at.pointer,
            "this stream of values is handed back as bytes, once it has ended",
        );
    }
}

/// The type of the one member that is handed back, where the configuration names it and the
/// answer has no other.
fn unwrapped<'d>(lowerer: &mut Lowerer<'d>, node: Node<'d>, at: &At) -> Option<Type> {
    let member = lowerer.config.answers.unwrap.clone()?;
    let facets = lowerer.gather_through(node);
    if facets.properties.len() != 1 || !facets.choices.is_empty() {
        return None;
    }
    let (name, nodes) = facets.properties.first()?;
    if *name != member {
        return None;
    }
    if let Node::Ref(reference) = node {
        lowerer.unwrapped.insert(reference);
    }
    let at = at.below(&format!("schema/properties/{}", escape(name)));
    Some(lowerer.schema(nodes, &at).with_null())
}

fn examples_of_failure<'d>(lowerer: &mut Lowerer<'d>, response: &'d Response, at: &At) {
    let Some((media_type, media)) = preferred(&response.content) else {
        return;
    };
    if let (true, Some(schema)) = (is_json(&essence(media_type)), &media.schema) {
        let at = At::new(
            format!("{}/content/{}", at.pointer, escape(media_type)),
            format!("{} error", at.hint.trim_end_matches(" response")),
        );
        let ty = lowerer.schema(&[Node::from(schema)], &at).with_null();
        lowerer.media_examples(media, &ty, &at);
    }
}
