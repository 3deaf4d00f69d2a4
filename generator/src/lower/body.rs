//! What is sent (OpenAPI 3.0, Request Body Object and Media Type Object).

use indexmap::IndexMap;
use openapiv3::{Encoding, MediaType, Operation as Described, QueryStyle, ReferenceOr};

use super::media_type::{
    by_preference, essence, has_charset, is_events, is_json, is_lines, is_xml, words,
};
use super::reason::Reason;
use super::{At, Lowerer, component_name, escape, item};
use crate::model::{Body, BodyKind, Content, Docs, Method, Style, Type};
use crate::openapi::given_name;

/// The body of an operation's request.
pub(super) fn body<'d>(
    lowerer: &mut Lowerer<'d>,
    method: &Method,
    described: &'d Described,
    at: &At,
) -> Option<Body> {
    let components = lowerer.document.openapi.components.as_ref();
    let node = described.request_body.as_ref()?;
    let found = item(node, |r| components?.request_bodies.get(component_name(r)));
    let Ok(request) = found else {
        lowerer.diagnostics.error(
            "unresolved-ref",
            format!("{}/requestBody", at.pointer),
            "this request body is not in the description; it cannot be sent",
        );
        return None;
    };
    let at = match node {
        ReferenceOr::Reference { reference } => At::new(
            format!("{}/content", reference.trim_start_matches('#')),
            component_name(reference),
        )
        .of_kind("body"),
        ReferenceOr::Item(_) => at.member("requestBody", "request").below("content"),
    };
    let mut contents: Vec<Content> = Vec::new();
    for (media_type, media) in by_preference(&request.content) {
        let at = at.content(&escape(media_type), media_type);
        let kind = kind(lowerer, media_type, media, &at);
        match (&kind, kind.ty()) {
            (BodyKind::Xml(ty, _), _) => lowerer.xml_examples(media, ty, &at),
            (_, Some(ty)) => lowerer.media_examples(media, ty, &at),
            (_, None) => {}
        }
        // The same thing under another name is not another way of writing it.
        let sent = concrete(media_type, &kind);
        let alike = |known: &&mut Content| {
            let is_range = known.media_types.iter().any(|known| known.contains('*'));
            known.kind == kind && is_range == sent.contains('*')
        };
        match contents.iter_mut().find(alike) {
            Some(known) => known.media_types.push(sent),
            None => contents.push(Content {
                words: words(media_type),
                media_types: vec![sent],
                kind,
            }),
        }
    }
    let can_be_left_out = !request.required && makes_the_call(lowerer, &request.content, method);
    (!contents.is_empty()).then(|| Body {
        contents,
        required: request.required || can_be_left_out,
        can_be_left_out,
        name: given_name::body(&described.extensions, &request.extensions),
        docs: Docs {
            text: request.description.clone(),
            ..Docs::default()
        },
    })
}

/// Whether a call makes no sense without its body, although the description does not say that it is
/// required: it is there to be worked on, and has members that cannot be left out.
fn makes_the_call<'d>(
    lowerer: &Lowerer<'d>,
    content: &'d IndexMap<String, MediaType>,
    method: &Method,
) -> bool {
    let works_on_it = matches!(method, Method::Post | Method::Put | Method::Patch);
    let demands = |media: &'d MediaType| {
        let node = lowerer.document.node(media.schema.as_ref()?)?;
        let body = lowerer.resolve_through(node);
        let demands = body
            .required
            .iter()
            .any(|name| body.properties.contains_key(name));
        Some(demands && !body.nullable)
    };
    works_on_it && !content.is_empty() && content.values().all(|m| demands(m) == Some(true))
}

/// A media type that can be sent: a range under which JSON is sent is called JSON.
fn concrete(media_type: &str, kind: &BodyKind) -> String {
    match (essence(media_type).as_str(), kind) {
        ("*/*" | "application/*" | "application/*+json", BodyKind::Json(_)) => {
            "application/json".to_owned()
        }
        _ => media_type.to_owned(),
    }
}

fn kind<'d>(
    lowerer: &mut Lowerer<'d>,
    media_type: &str,
    media: &'d MediaType,
    at: &At,
) -> BodyKind {
    match essence(media_type).as_str() {
        name if is_lines(name) => BodyKind::Lines(lowerer.sequence_item(media, at)),
        name if is_json(name) && !lowerer.is_bytes(media, name) => {
            BodyKind::Json(typed(lowerer, media, at))
        }
        "application/x-www-form-urlencoded" => {
            BodyKind::Form(typed(lowerer, media, at), encodings(media))
        }
        "multipart/form-data" => BodyKind::Multipart(lowerer.parts(media, at)),
        "text/plain" => match lowerer.text_value(media, at) {
            Some(ty) => BodyKind::Text(ty),
            // The caller should not have to encode it.
            None if has_charset(media_type) => BodyKind::Text(Type::String),
            None => BodyKind::Raw,
        },
        name if is_xml(name) => match lowerer.xml_type(media, at) {
            Some(ty) => BodyKind::Xml(ty, lowerer.xml_root(media, at)),
            None => BodyKind::Raw,
        },
        name => {
            if is_events(name) || name.starts_with("multipart/") {
                lowerer.diagnostics.note(
                    "untyped-body",
                    &at.pointer,
                    format!("a body of `{media_type}` is put together by the caller"),
                );
            } else {
                lowerer.note_untyped_body(media, media_type, at);
            }
            BodyKind::Raw
        }
    }
}

fn typed<'d>(lowerer: &mut Lowerer<'d>, media: &'d MediaType, at: &At) -> Type {
    let schema = media.schema.as_ref();
    match schema.and_then(|schema| lowerer.document.node(schema)) {
        Some(node) => lowerer.schema(&[node], &at.below("schema")).with_null(),
        None => lowerer.any(at, Reason::NoSchema),
    }
}

/// The members of a form that are not laid out as usual (OpenAPI 3.0, Encoding Object).
fn encodings(media: &MediaType) -> Vec<(String, Style)> {
    let encodings = media.encoding.iter();
    let styled = encodings.filter_map(|(name, encoding)| Some((name.clone(), style(encoding)?)));
    styled.collect()
}

/// How a member of a form is laid out, where this is not as usual.
pub(super) fn style(encoding: &Encoding) -> Option<Style> {
    let name = match encoding.style {
        Some(QueryStyle::SpaceDelimited) => Some("spaceDelimited"),
        Some(QueryStyle::PipeDelimited) => Some("pipeDelimited"),
        Some(QueryStyle::DeepObject) => Some("deepObject"),
        Some(QueryStyle::Form) | None => None,
    };
    // Once repaired, a style says with it whether it is exploded.
    let styled = encoding.style.is_some();
    let json = encoding.content_type.as_deref().map(essence);
    let json = json.is_some_and(|name| is_json(&name)) && !styled;
    (styled || json || encoding.allow_reserved).then_some(Style {
        name,
        explode: styled.then_some(encoding.explode),
        allow_reserved: encoding.allow_reserved,
        json,
    })
}
