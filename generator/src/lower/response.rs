//! What comes back (OpenAPI 3.0, Responses Object and ResponseObject Object).

use openapiv3::{
    MediaType, Operation as Described, PathItem, ReferenceOr, Response as ResponseObject,
    StatusCode,
};

use super::facets::Node;
use super::media_type::{
    by_preference, essence, is_events, is_json, is_lines, is_text, is_xml, words,
};
use super::reason::Reason;
use super::result::Results;
use super::{At, Lowerer, component_name, escape, item};
use crate::model::{Failure, Response, ResponseBody, ResponseForm, Shape, Type};

/// What an operation responds: its success, the failures it declares, and the body of these.
pub(super) fn responses<'d>(
    lowerer: &mut Lowerer<'d>,
    path_item: &'d PathItem,
    described: &'d Described,
    at: &At,
) -> (Response, Vec<Failure>, Option<ResponseBody>) {
    let mut statuses = Vec::new();
    let mut bodies: Vec<ResponseBody> = Vec::new();
    let mut failures = Vec::new();
    let mut failed_bodies: Vec<(String, ResponseBody)> = Vec::new();
    let mut successes: Vec<(&'d ResponseObject, At)> = Vec::new();
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
    let (body, maybe_empty) = one_response(bodies, &statuses);
    let response = Response {
        body,
        media_types: preferred_media_types(&successes),
        others,
        headers: lowerer.headers(&successes, at),
        maybe_empty,
        statuses,
    };
    (response, failures, one_failure(failed_bodies))
}

/// The body that takes every failure that has one: the only one that there is, or one of several,
/// by the status.
fn one_failure(bodies: Vec<(String, ResponseBody)>) -> Option<ResponseBody> {
    let (_, first) = bodies.first()?;
    Some(match bodies.iter().all(|(_, body)| body == first) {
        true => first.clone(),
        false => ResponseBody::ByStatus(bodies),
    })
}

/// The media types that the preferred forms of the responses come under.
fn preferred_media_types(successes: &[(&ResponseObject, At)]) -> Vec<String> {
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

/// The forms that a response may be asked for in besides the preferred one.
fn other_forms<'d>(
    lowerer: &mut Lowerer<'d>,
    successes: &[(&'d ResponseObject, At)],
    preferred: &[ResponseBody],
) -> Vec<ResponseForm> {
    let mut forms: Vec<ResponseForm> = Vec::new();
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
                forms.push(ResponseForm {
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
fn place(node: &ReferenceOr<ResponseObject>, status: &str, at: &At) -> At {
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
    node: &'d ReferenceOr<ResponseObject>,
    at: &At,
) -> Option<&'d ResponseObject> {
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
fn one_response(bodies: Vec<ResponseBody>, statuses: &[(String, String)]) -> (ResponseBody, bool) {
    let mut filled: Vec<&ResponseBody> = Vec::new();
    for body in bodies.iter().filter(|b| **b != ResponseBody::Empty) {
        if !filled.contains(&body) {
            filled.push(body);
        }
    }
    let maybe_empty = !filled.is_empty() && bodies.contains(&ResponseBody::Empty);
    let can_be_left_out = |body: &ResponseBody| {
        use ResponseBody::{Json, Unwrapped, Xml};
        matches!(body, Json(_) | Unwrapped(_) | Xml(_))
    };
    match filled.as_slice() {
        [] => (ResponseBody::Empty, false),
        [only] if !maybe_empty || can_be_left_out(only) => ((*only).clone(), maybe_empty),
        _ => {
            let codes = statuses.iter().map(|(code, _)| code.clone());
            (ResponseBody::ByStatus(codes.zip(bodies).collect()), false)
        }
    }
}

/// The body of a response in its preferred form.
fn preferred_body<'d>(
    lowerer: &mut Lowerer<'d>,
    response: &'d ResponseObject,
    at: &At,
) -> ResponseBody {
    match by_preference(&response.content).into_iter().next() {
        Some((media_type, media)) => body(lowerer, media_type, media, at),
        None => ResponseBody::Empty,
    }
}

fn body<'d>(
    lowerer: &mut Lowerer<'d>,
    media_type: &str,
    media: &'d MediaType,
    at: &At,
) -> ResponseBody {
    let at = at.content(&format!("content/{}", escape(media_type)), media_type);
    let name = essence(media_type);
    if is_events(&name) {
        return lowerer.events(media, &at);
    }
    if is_lines(&name) {
        return ResponseBody::Lines(lowerer.sequence_item(media, &at));
    }
    if lowerer.is_bytes(media, &name) {
        return ResponseBody::Binary;
    }
    if name.starts_with("multipart/")
        && let Some(ty) = lowerer.part_item(media, &at)
    {
        return ResponseBody::Parts(ty);
    }
    if is_xml(&name)
        && let Some(ty) = lowerer.xml_type(media, &at)
    {
        lowerer.xml_examples(media, &ty, &at);
        return ResponseBody::Xml(ty);
    }
    if !is_json(&name) {
        return match is_text(&name) {
            true if matches!(name.as_str(), "text/plain" | "text/*") => {
                let ty = lowerer.text_value(media, &at);
                ty.map_or(ResponseBody::Text, ResponseBody::TextAs)
            }
            is_text => {
                // What other media types make of a value is their own.
                lowerer.note_untyped_body(media, media_type, &at);
                match is_text {
                    true => ResponseBody::Text,
                    false => ResponseBody::Binary,
                }
            }
        };
    }
    let schema = media.schema.as_ref();
    let Some(node) = schema.and_then(|schema| lowerer.document.node(schema)) else {
        return ResponseBody::Json(lowerer.any(&at, Reason::NoSchema));
    };
    if let Some(inner) = unwrapped(lowerer, node, &at) {
        lowerer.unwrapped_examples(media, &inner, &at);
        return ResponseBody::Unwrapped(inner);
    }
    let ty = lowerer.schema(&[node], &at.below("schema")).with_null();
    // What the server says decides: such a string comes as text more often than as JSON.
    if matches!(name.as_str(), "*/*" | "application/*") && is_string(lowerer, &ty) {
        return ResponseBody::TextAs(ty);
    }
    lowerer.media_examples(media, &ty, &at);
    ResponseBody::Json(ty)
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
/// response has no other.
fn unwrapped<'d>(lowerer: &mut Lowerer<'d>, node: Node<'d>, at: &At) -> Option<Type> {
    let member = lowerer.config.responses.unwrap.clone()?;
    let facets = lowerer.resolve_through(node);
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

/// The body of a response that is not a success, if it has a type; says what of it has none.
fn failure<'d>(
    lowerer: &mut Lowerer<'d>,
    response: &'d ResponseObject,
    at: &At,
) -> Option<ResponseBody> {
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
    Some(ResponseBody::Json(ty))
}
