//! What comes back (OpenAPI 3.0, Responses Object and Response Object).

use openapiv3::{MediaType, Operation as Described, PathItem, ReferenceOr, Response, StatusCode};

use super::facets::Node;
use super::media::{by_preference, essence, is_events, is_json, is_lines, is_text, is_xml, words};
use super::result::Results;
use super::untyped::Reason;
use super::{At, Lowerer, component_name, escape, item};
use crate::model::{Answer, AnswerBody, AnswerForm, Failure, Shape, Type};

/// What an operation answers: its success, the failures it declares, and the body of these.
pub(super) fn answers<'d>(
    lowerer: &mut Lowerer<'d>,
    path_item: &'d PathItem,
    described: &'d Described,
    at: &At,
) -> (Answer, Vec<Failure>, Option<AnswerBody>) {
    let mut statuses = Vec::new();
    let mut bodies: Vec<AnswerBody> = Vec::new();
    let mut failures = Vec::new();
    let mut failed_bodies: Vec<(String, AnswerBody)> = Vec::new();
    let mut successes: Vec<(&'d Response, At)> = Vec::new();
    let results = Results::of(lowerer, path_item, described);
    let mut all: Vec<_> = described.responses.responses.iter().collect();
    // A code counts before the range that it is in (Responses Object); the order of the description
    // means nothing.
    all.sort_by_cached_key(|(code, _)| (matches!(code, StatusCode::Range(_)), code.to_string()));
    let all = all
        .into_iter()
        .map(|(code, node)| (Some(code), results.contains(code), node));
    let default = described.responses.default.iter();
    let default = default.map(|node| (None, results.default, node));
    for (code, success, node) in all.chain(default) {
        let status = code.map_or("default".to_owned(), ToString::to_string);
        if let Some(code) = code {
            results.note(lowerer, code, &at.response(&status));
        }
        let at = place(node, &status, at);
        let Some(response) = resolve(lowerer, node, &at) else {
            continue;
        };
        let description = response.description.clone();
        if success {
            statuses.push((status, description));
            bodies.push(preferred_body(lowerer, response, &at));
            successes.push((response, at));
        } else {
            let body = failure(lowerer, response, &at);
            failed_bodies.extend(body.map(|body| (status.clone(), body)));
            let preferred = by_preference(&response.content).into_iter().next();
            failures.push(Failure {
                status,
                media_type: preferred.map(|(media_type, _)| media_type.clone()),
                description,
            });
        }
    }
    let others = other_forms(lowerer, &successes, &bodies);
    let (body, maybe_empty) = one_answer(bodies, &statuses);
    let answer = Answer {
        body,
        media_types: preferred_media_types(&successes),
        others,
        headers: lowerer.headers(&successes, at),
        maybe_empty,
        statuses,
    };
    (answer, failures, one_failure(failed_bodies))
}

/// The body that takes every failure that has one: the only one that there is, or one of several,
/// by the status.
fn one_failure(bodies: Vec<(String, AnswerBody)>) -> Option<AnswerBody> {
    let (_, first) = bodies.first()?;
    Some(match bodies.iter().all(|(_, body)| body == first) {
        true => first.clone(),
        false => AnswerBody::ByStatus(bodies),
    })
}

/// The media types that the preferred forms of the answers come under.
fn preferred_media_types(successes: &[(&Response, At)]) -> Vec<String> {
    let mut media_types: Vec<String> = Vec::new();
    for (response, _) in successes {
        if let Some((media_type, _)) = by_preference(&response.content).first()
            && !media_types.contains(media_type)
        {
            media_types.push((*media_type).clone());
        }
    }
    media_types
}

/// The forms that an answer may be asked for in besides the preferred one.
fn other_forms<'d>(
    lowerer: &mut Lowerer<'d>,
    successes: &[(&'d Response, At)],
    preferred: &[AnswerBody],
) -> Vec<AnswerForm> {
    let mut forms: Vec<AnswerForm> = Vec::new();
    for ((response, at), preferred) in successes.iter().zip(preferred) {
        let contents = by_preference(&response.content);
        let schema = contents
            .first()
            .and_then(|(_, media)| lowerer.document.node(media.schema.as_ref()?));
        for (media_type, media) in contents.iter().skip(1) {
            // The same JSON under another name is not another form.
            let json = is_json(&essence(media_type));
            let node = media.schema.as_ref().and_then(|s| lowerer.document.node(s));
            let same = json && node == schema;
            if same || forms.iter().any(|form| form.media_type == **media_type) {
                continue;
            }
            let words = words(media_type);
            let at = At {
                hint: format!("{} {words}", at.hint),
                ..at.clone()
            };
            let body = body(lowerer, media_type, media, &at);
            if !(json && body == *preferred) {
                forms.push(AnswerForm {
                    words,
                    media_type: (*media_type).clone(),
                    body,
                });
            }
        }
    }
    forms
}

/// Where a response stands, and the words for it: those of its component, if it is one.
fn place(node: &ReferenceOr<Response>, status: &str, at: &At) -> At {
    match node {
        ReferenceOr::Reference { reference } => At::new(
            reference.trim_start_matches('#'),
            format!("{} response", component_name(reference)),
        )
        .of_kind("response"),
        ReferenceOr::Item(_) => at.response(status),
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

/// The body that takes every success: one where all successes have the same, perhaps left out; else
/// one of several, by the status. The second part tells whether it may be left out.
fn one_answer(bodies: Vec<AnswerBody>, statuses: &[(String, String)]) -> (AnswerBody, bool) {
    let mut filled: Vec<&AnswerBody> = Vec::new();
    for body in bodies.iter().filter(|b| **b != AnswerBody::Empty) {
        if !filled.contains(&body) {
            filled.push(body);
        }
    }
    let maybe_empty = !filled.is_empty() && bodies.contains(&AnswerBody::Empty);
    let can_be_left_out = |body: &AnswerBody| {
        use AnswerBody::{Json, Unwrapped, Xml};
        matches!(body, Json(_) | Unwrapped(_) | Xml(_))
    };
    match filled.as_slice() {
        [] => (AnswerBody::Empty, false),
        [only] if !maybe_empty || can_be_left_out(only) => ((*only).clone(), maybe_empty),
        _ => {
            let codes = statuses.iter().map(|(code, _)| code.clone());
            (AnswerBody::ByStatus(codes.zip(bodies).collect()), false)
        }
    }
}

/// The body of a response in its preferred form.
fn preferred_body<'d>(lowerer: &mut Lowerer<'d>, response: &'d Response, at: &At) -> AnswerBody {
    match by_preference(&response.content).into_iter().next() {
        Some((media_type, media)) => body(lowerer, media_type, media, at),
        None => AnswerBody::Empty,
    }
}

fn body<'d>(
    lowerer: &mut Lowerer<'d>,
    media_type: &str,
    media: &'d MediaType,
    at: &At,
) -> AnswerBody {
    let at = at.content(&format!("content/{}", escape(media_type)), media_type);
    let name = essence(media_type);
    if is_events(&name) {
        return lowerer.events(media, &at);
    }
    if is_lines(&name) {
        return AnswerBody::Lines(lowerer.sequence_item(media, &at));
    }
    if lowerer.is_bytes(media, &name) {
        return AnswerBody::Binary;
    }
    if is_xml(&name)
        && let Some(ty) = lowerer.xml_type(media, &at)
    {
        lowerer.xml_examples(media, &ty, &at);
        return AnswerBody::Xml(ty);
    }
    if !is_json(&name) {
        return match is_text(&name) {
            true if matches!(name.as_str(), "text/plain" | "text/*") => {
                let ty = lowerer.text_value(media, &at);
                ty.map_or(AnswerBody::Text, AnswerBody::TextAs)
            }
            is_text => {
                // What other media types make of a value is their own.
                lowerer.note_untyped_body(media, media_type, &at);
                match is_text {
                    true => AnswerBody::Text,
                    false => AnswerBody::Binary,
                }
            }
        };
    }
    let schema = media.schema.as_ref();
    let Some(node) = schema.and_then(|schema| lowerer.document.node(schema)) else {
        return AnswerBody::Json(lowerer.any(&at, Reason::NoSchema));
    };
    if let Some(inner) = unwrapped(lowerer, node, &at) {
        lowerer.unwrapped_examples(media, &inner, &at);
        return AnswerBody::Unwrapped(inner);
    }
    let ty = lowerer.schema(&[node], &at.below("schema")).with_null();
    // What the server says decides: such a string comes as text more often than as JSON.
    if matches!(name.as_str(), "*/*" | "application/*") && is_string(lowerer, &ty) {
        return AnswerBody::TextAs(ty);
    }
    lowerer.media_examples(media, &ty, &at);
    AnswerBody::Json(ty)
}

/// Whether values of this type are strings in JSON.
fn is_string(lowerer: &Lowerer, ty: &Type) -> bool {
    match ty {
        Type::String | Type::Text(_) | Type::JsonText(_) => true,
        Type::Named(id) => match &lowerer.types[id.0].shape {
            Shape::StringEnum(_) => true,
            Shape::Alias(ty) => is_string(lowerer, ty),
            _ => false,
        },
        _ => false,
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

/// The body of an answer that is not a success, if it has a type; says what of it has none.
fn failure<'d>(lowerer: &mut Lowerer<'d>, response: &'d Response, at: &At) -> Option<AnswerBody> {
    if !response.headers.is_empty() {
        lowerer.diagnostics.note(
            "untyped-headers",
            format!("{}/headers", at.pointer),
            "the headers of an error are handed back as text",
        );
    }
    let (media_type, media) = by_preference(&response.content).into_iter().next()?;
    let name = essence(media_type);
    let as_error = |at: At| At {
        hint: format!("{} error", at.hint.trim_end_matches(" response")),
        ..at
    };
    if is_xml(&name) {
        return Some(body(lowerer, media_type, media, &as_error(at.clone())));
    }
    if is_text(&name) && !lowerer.is_bytes(media, &name) {
        return Some(body(lowerer, media_type, media, at));
    }
    let schema = media.schema.as_ref().filter(|_| is_json(&name))?;
    let at = as_error(at.below(&format!("content/{}", escape(media_type))));
    let node = lowerer.document.node(schema)?;
    let ty = lowerer.schema(&[node], &at).with_null();
    lowerer.media_examples(media, &ty, &at);
    Some(AnswerBody::Json(ty))
}
