//! The parameters of two operations.

use std::borrow::Cow;

use indexmap::IndexMap;
use serde_json::Value;

use super::here::{At, Here};
use super::member::alike;
use super::operations::Operation;
use super::rename::{self, Likeness};
use super::shape::{Piece, Shape, resolve};
use super::walk::Walk;
use super::words::{compare_text, deprecation};
use super::{Direction, Part, group, schema};
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
pub(super) type Parameters<'a> = IndexMap<(&'a str, String), Parameter<'a>>;

/// Compares all parameters.
pub(super) fn compare<'a>(
    walk: &mut Walk<'a>,
    here: &Here,
    old: &Operation<'a>,
    new: &Operation<'a>,
) {
    let (mut before, mut after) = (of(walk.old, old), of(walk.new, new));
    group::compare(walk, here, &mut before, &mut after);
    let missing =
        |operation: &Operation| At::Missing(pointer_below(&operation.pointer(), "parameters"));
    let pairs = renamed(&before, &after);
    for (key, a) in &before {
        let renamed = pairs.iter().find(|(old, _)| old == key);
        let b = renamed.map_or(after.get(key), |(_, new)| after.get(new));
        match b {
            Some(b) => {
                if renamed.is_some() {
                    let (code, message) = moved(a, b);
                    walk.note(here, code, (location(a), location(b)), message);
                }
                let inside = here.at(Direction::Sent, words(b));
                let pointers = (a.piece.pointer.as_str(), b.piece.pointer.as_str());
                if let Some(inside) = walk.enter_part(inside, Part::Parameter, pointers) {
                    one(walk, &inside, a, b);
                }
            }
            None => {
                let message = format!("{} is gone", words(a));
                walk.note(
                    here,
                    "parameter-removed",
                    (location(a), missing(new)),
                    message,
                );
            }
        }
    }
    for (key, b) in &after {
        if before.contains_key(key) || pairs.iter().any(|(_, new)| new == key) {
            continue;
        }
        let (code, more) = match b.is_required {
            true => ("required-parameter-added", ", and required"),
            false => ("parameter-added", ""),
        };
        let message = format!("{} is new{more}", words(b));
        walk.note(here, code, (missing(old), location(b)), message);
    }
}

/// The parameters of an operation and of its path (OpenAPI 3.0, Path Item Object).
fn of<'a>(document: &'a Document, operation: &Operation<'a>) -> Parameters<'a> {
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

fn flag(parameter: &Parameter, keyword: &str) -> bool {
    parameter.piece.value.get(keyword) == Some(&Value::Bool(true))
}

pub(super) type Key<'a> = (&'a str, String);

/// The parameters that have another name or another location: old and new.
fn renamed<'a>(before: &Parameters<'a>, after: &Parameters<'a>) -> Vec<(Key<'a>, Key<'a>)> {
    let only = |these: &Parameters<'a>, others: &Parameters<'a>| -> Vec<Key<'a>> {
        let lonely = these
            .keys()
            .filter(|key| key.0 != "path" && !others.contains_key(*key));
        lonely.cloned().collect()
    };
    let (gone, new) = (only(before, after), only(after, before));
    let likeness = |i: usize, j: usize| {
        let old = gone.get(i).and_then(|key| before.get(key));
        let new = new.get(j).and_then(|key| after.get(key));
        let (Some(old), Some(new)) = (old, new) else {
            return Likeness::None;
        };
        // One change at a time: another name in another place is another parameter.
        if old.location != new.location && old.name != new.name {
            return Likeness::None;
        }
        let said = |p: &Parameter<'_>| p.piece.value.get("description").cloned();
        match alike(&old.schema, &new.schema) {
            Likeness::None if rename::is_respelled(&old.name, &new.name) => Likeness::Shape,
            Likeness::None => Likeness::None,
            _ if said(old).is_some_and(|words| said(new) == Some(words)) => Likeness::Words,
            _ => Likeness::Shape,
        }
    };
    let names =
        |keys: &'_ [Key<'a>]| -> Vec<String> { keys.iter().map(|key| key.1.clone()).collect() };
    let (a, b) = (names(&gone), names(&new));
    let a: Vec<&str> = a.iter().map(String::as_str).collect();
    let b: Vec<&str> = b.iter().map(String::as_str).collect();
    let pairs = rename::pairs(&a, &b, likeness).into_iter();
    pairs
        .filter_map(|(i, j)| Some((gone.get(i)?.clone(), new.get(j)?.clone())))
        .collect()
}

fn moved(old: &Parameter, new: &Parameter) -> (&'static str, String) {
    match old.location == new.location {
        true => {
            let message = format!("{} is now called `{}`", words(old), new.name);
            ("parameter-renamed", message)
        }
        false => {
            let message = format!("{} travels as {} parameter now", words(old), new.location);
            ("parameter-relocated", message)
        }
    }
}

fn one<'a>(walk: &mut Walk<'a>, here: &Here, old: &Parameter<'a>, new: &Parameter<'a>) {
    let places = |keyword: &str| {
        let at = |parameter: &Parameter| match parameter.piece.value.get(keyword) {
            Some(_) => At::There(pointer_below(&parameter.piece.pointer, keyword)),
            None => At::Missing(parameter.piece.pointer.clone()),
        };
        (at(old), at(new))
    };
    match (old.is_required, new.is_required) {
        (false, true) => {
            let message = "is required".to_owned();
            walk.note(here, "parameter-now-required", places("required"), message);
        }
        (true, false) => {
            let message = "is not required any more".to_owned();
            walk.note(here, "parameter-now-optional", places("required"), message);
        }
        _ => {}
    }
    let (before, after) = (layout(old), layout(new));
    // Of a single value there is nothing to take apart.
    let single = [old, new].iter().all(|p| p.schema.kind().is_scalar());
    let differs = match single {
        true => before.replace(EXPLODED, "") != after.replace(EXPLODED, ""),
        false => before != after,
    };
    if old.location == new.location && differs {
        let message = format!("is written as {after}, it was {before}");
        walk.note(here, "parameter-style-changed", places("style"), message);
    }
    deprecation(
        walk,
        here,
        places("deprecated"),
        [old, new].map(|p| flag(p, "deprecated")),
    );
    let words = [old, new].map(|p| p.piece.value.get("description"));
    compare_text(
        walk,
        here,
        "description",
        (words[0], words[1]),
        places("description"),
    );
    let here = here.clone().required(old.is_required && new.is_required);
    schema::compare(walk, &here, &old.schema, &new.schema);
}

/// What is said of a layout that takes lists and objects apart.
const EXPLODED: &str = ", exploded";

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
