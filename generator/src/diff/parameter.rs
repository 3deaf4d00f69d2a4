//! A parameter: where it is described, and how it is written.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::Value;

use super::here::At;
use super::operation::Operation;
use super::piece::{Piece, resolve};
use super::shape::Shape;
use crate::document::{Document, pointer_below};

/// A parameter, wherever it is described.
pub(super) struct Parameter<'a> {
    pub name: Cow<'a, str>,
    pub location: &'a str,
    pub is_required: bool,
    pub piece: Piece<'a>,
    pub schema: Shape<'a>,
}

/// Parameters by location and name; those of the path by their number, as their names are not on
/// the wire.
pub(super) type Parameters<'a> = IndexMap<Key<'a>, Parameter<'a>>;

/// A location, and a name or a number.
pub(super) type Key<'a> = (&'a str, String);

/// The parameters of an operation and of its path (OpenAPI 3.0, Path Item Object).
pub(super) fn of<'a>(document: &'a Document, operation: &Operation<'a>) -> Parameters<'a> {
    let steps = operation.steps();
    let mut found = Parameters::new();
    for (holder, place) in [
        (operation.item, operation.item_pointer()),
        (operation.value, operation.pointer()),
    ] {
        let list = holder.get("parameters").and_then(Value::as_array);
        let place = pointer_below(&place, "parameters");
        for (index, value) in list.into_iter().flatten().enumerate() {
            let pointer = format!("{place}/{index}");
            let piece = resolve(document, Piece { pointer, value });
            let text = |key| piece.value.get(key).and_then(Value::as_str);
            let (Some(name), Some(location)) = (text("name"), text("in")) else {
                continue;
            };
            let step = steps
                .iter()
                .position(|step| location == "path" && *step == name);
            let key = match (step, location) {
                (Some(step), _) => step.to_string(),
                // RFC 9110, section 5.1.
                (None, "header") => name.to_lowercase(),
                (None, _) => name.to_owned(),
            };
            let required = piece.value.get("required") == Some(&Value::Bool(true));
            let schema = schema_of(document, &piece);
            let parameter = Parameter {
                name: name.into(),
                location,
                is_required: location == "path" || required,
                piece,
                schema,
            };
            found.insert((location, key), parameter);
        }
    }
    found
}

/// The schema of a parameter or a header: under `schema`, or under `content`.
pub(super) fn schema_of<'a>(document: &'a Document, piece: &Piece<'a>) -> Shape<'a> {
    let direct = piece
        .value
        .get("schema")
        .map(|schema| (pointer_below(&piece.pointer, "schema"), schema));
    let in_content = || {
        let (media_type, media) = piece.value.get("content")?.as_object()?.iter().next()?;
        let place = pointer_below(&pointer_below(&piece.pointer, "content"), media_type);
        Some((pointer_below(&place, "schema"), media.get("schema")?))
    };
    match direct.or_else(in_content) {
        Some((pointer, schema)) => Shape::new(document, pointer, schema),
        None => Shape::any(piece.pointer.clone()),
    }
}

pub(super) fn words(parameter: &Parameter) -> String {
    format!("the {} parameter `{}`", parameter.location, parameter.name)
}

pub(super) fn location(parameter: &Parameter) -> At {
    At::There(parameter.piece.pointer.clone())
}

pub(super) fn flag(parameter: &Parameter, keyword: &str) -> bool {
    parameter.piece.value.get(keyword) == Some(&Value::Bool(true))
}

/// What is said of a layout that takes lists and objects apart.
pub(super) const EXPLODED: &str = ", exploded";

/// How a value is written (OpenAPI 3.0, Parameter Object, `style` and `explode`).
pub(super) fn layout(parameter: &Parameter) -> String {
    let value = parameter.piece.value;
    if let Some((media_type, _)) = value
        .get("content")
        .and_then(Value::as_object)
        .and_then(|c| c.iter().next())
    {
        return format!("`{media_type}`");
    }
    let style = value
        .get("style")
        .and_then(Value::as_str)
        .unwrap_or(match parameter.location {
            "query" | "cookie" => "form",
            _ => "simple",
        });
    let explode = value
        .get("explode")
        .and_then(Value::as_bool)
        .unwrap_or(matches!(style, "form" | "cookie"));
    let reserved = flag(parameter, "allowReserved");
    let explode = if explode { EXPLODED } else { "" };
    let reserved = if reserved {
        ", with reserved characters"
    } else {
        ""
    };
    format!("`{style}`{explode}{reserved}")
}
