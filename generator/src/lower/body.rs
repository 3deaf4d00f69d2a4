//! What is sent (OpenAPI 3.0, Request Body Object and Media Type Object).

use openapiv3::{MediaType, Operation as Described, ReferenceOr};

use super::facets::Node;
use super::{At, Lowerer, component_name, escape, item};
use crate::model::{Body, BodyKind, Docs, Type};

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
        ),
        ReferenceOr::Item(_) => At::new(
            format!("{}/requestBody/content", at.pointer),
            format!("{} request", at.hint),
        ),
    };
    let (media_type, media) = preferred(&request.content)?;
    let others: Vec<&str> = request
        .content
        .keys()
        .filter(|name| *name != media_type)
        .map(String::as_str)
        .collect();
    if !others.is_empty() {
        lowerer.diagnostics.note(
            "one-content-type",
            &at.pointer,
            format!(
                "the body is sent as `{media_type}`; not offered: {}",
                others.join(", ")
            ),
        );
    }
    let at = at.below(&escape(media_type));
    let kind = kind(media_type);
    note_weaker_forms(lowerer, &kind, media, &at);
    let ty = match kind {
        BodyKind::Json(_) | BodyKind::Form => typed(lowerer, media, &at),
        BodyKind::Multipart | BodyKind::Raw(_) => Type::Binary,
    };
    lowerer.media_examples(media, &ty, &at);
    Some(Body {
        kind,
        ty,
        required: request.required,
        docs: Docs {
            text: request.description.clone(),
            ..Docs::default()
        },
    })
}

/// Says what of a body the caller has to see to, because no type does.
fn note_weaker_forms(lowerer: &mut Lowerer, kind: &BodyKind, media: &MediaType, at: &At) {
    if *kind == BodyKind::Multipart {
        lowerer.diagnostics.note(
            "untyped-multipart",
            &at.pointer,
            "the parts of this body are put together by the caller; their types are not checked",
        );
    } else if !media.encoding.is_empty() {
        lowerer.diagnostics.note(
            "encoding-left-out",
            &at.pointer,
            "the encoding of single members is not followed; nested ones become `name[key]`",
        );
    }
}

fn typed<'d>(lowerer: &mut Lowerer<'d>, media: &'d MediaType, at: &At) -> Type {
    match &media.schema {
        Some(schema) => lowerer.schema(&[Node::from(schema)], at).with_null(),
        None => Type::Json,
    }
}

fn kind(media_type: &str) -> BodyKind {
    match essence(media_type).as_str() {
        name if is_json(name) => BodyKind::Json(match name {
            "*/*" => "application/json".to_owned(),
            _ => media_type.to_owned(),
        }),
        "application/x-www-form-urlencoded" => BodyKind::Form,
        "multipart/form-data" => BodyKind::Multipart,
        _ => BodyKind::Raw(media_type.to_owned()),
    }
}

/// The media type that says most about the body: JSON before forms, forms before the rest.
pub(super) fn preferred(
    content: &indexmap::IndexMap<String, MediaType>,
) -> Option<(&String, &MediaType)> {
    content
        .iter()
        .min_by_key(|(name, _)| match essence(name).as_str() {
            "application/json" => 0,
            name if name != "*/*" && is_json(name) => 1,
            "application/x-www-form-urlencoded" => 2,
            "multipart/form-data" => 3,
            "*/*" => 4,
            _ => 5,
        })
}

/// A media type without its parameters, in lower case (RFC 9110, section 8.3.1).
pub(super) fn essence(media_type: &str) -> String {
    let name = media_type.split(';').next().unwrap_or(media_type);
    name.trim().to_ascii_lowercase()
}

/// Whether bodies of this media type are JSON (RFC 6839, section 3.1, for the suffix).
pub(super) fn is_json(essence: &str) -> bool {
    matches!(
        essence,
        "application/json" | "text/json" | "*/*" | "application/*"
    ) || essence.ends_with("+json")
}
