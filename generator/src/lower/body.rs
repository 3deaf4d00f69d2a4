//! What is sent (OpenAPI 3.0, Request Body Object and Media Type Object).

use openapiv3::{MediaType, Operation as Described, QueryStyle, ReferenceOr};

use super::media::{by_preference, essence, is_events, is_json, is_lines, is_range, words};
use super::untyped::Reason;
use super::{At, Lowerer, component_name, escape, item};
use crate::model::{Body, BodyKind, Content, Docs, Style, Type};

/// The body of an operation's request.
pub(super) fn body<'d>(
    lowerer: &mut Lowerer<'d>,
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
        if let Some(ty) = kind.ty() {
            lowerer.media_examples(media, ty, &at);
        }
        // The same thing under another name is not another way of writing it.
        let range = is_range(&essence(media_type));
        let alike = |known: &&mut Content| {
            let ranged = known.media_types.iter().any(|m| is_range(&essence(m)));
            known.kind == kind && ranged == range
        };
        match contents.iter_mut().find(alike) {
            Some(known) => known.media_types.push(concrete(media_type)),
            None => contents.push(Content {
                words: words(media_type),
                media_types: vec![concrete(media_type)],
                kind,
            }),
        }
    }
    (!contents.is_empty()).then(|| Body {
        contents,
        required: request.required,
        docs: Docs {
            text: request.description.clone(),
            ..Docs::default()
        },
    })
}

/// A media type that can be sent: a range that takes JSON is called JSON.
fn concrete(media_type: &str) -> String {
    match essence(media_type).as_str() {
        "*/*" | "application/*" | "application/*+json" => "application/json".to_owned(),
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
        name if is_json(name) => match typed(lowerer, media, at) {
            Type::Binary if name != "application/json" => BodyKind::Raw,
            ty => BodyKind::Json(ty),
        },
        "application/x-www-form-urlencoded" => {
            BodyKind::Form(typed(lowerer, media, at), encodings(media))
        }
        "multipart/form-data" => BodyKind::Multipart(lowerer.parts(media, at)),
        name => {
            if is_events(name) || name.starts_with("multipart/") {
                lowerer.diagnostics.note(
                    "untyped-body",
                    &at.pointer,
                    format!("a body of `{media_type}` is put together by the caller"),
                );
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
    let encodings = media.encoding.iter().filter_map(|(name, encoding)| {
        let name_of_style = match encoding.style {
            Some(QueryStyle::SpaceDelimited) => Some("spaceDelimited"),
            Some(QueryStyle::PipeDelimited) => Some("pipeDelimited"),
            Some(QueryStyle::DeepObject) => Some("deepObject"),
            Some(QueryStyle::Form) | None => None,
        };
        // Once mended, a style says with it whether it is exploded.
        let styled = encoding.style.is_some();
        let json = encoding.content_type.as_deref().map(essence);
        let json = json.is_some_and(|name| is_json(&name)) && !styled;
        let style = Style {
            name: name_of_style,
            explode: styled.then_some(encoding.explode),
            allow_reserved: encoding.allow_reserved,
            json,
        };
        (styled || json || encoding.allow_reserved).then(|| (name.clone(), style))
    });
    encodings.collect()
}
