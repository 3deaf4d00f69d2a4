//! Bodies: what requests carry, and what all bodies have in common.

use serde_json::Value;

use super::here::{At, Here};
use super::operation::Operation;
use super::piece::{Piece, resolve};
use super::shape::Shape;
use super::walk::Walk;
use super::{Direction, Part, schema, words};
use crate::document::{Document, pointer_below};

/// Compares what requests carry.
pub(super) fn compare<'a>(
    walk: &mut Walk<'a>,
    here: &Here,
    old: &Operation<'a>,
    new: &Operation<'a>,
) {
    let of = |document: &'a Document, operation: &Operation<'a>| {
        let pointer = pointer_below(&operation.pointer(), "requestBody");
        let value = operation.value.get("requestBody")?;
        Some(resolve(document, Piece { pointer, value }))
    };
    let required = |body: &Piece| body.value.get("required") == Some(&Value::Bool(true));
    let location = |body: &Piece| At::There(body.pointer.clone());
    match (of(walk.old, old), of(walk.new, new)) {
        (Some(a), Some(b)) => {
            let here = here.at(Direction::Sent, "the body");
            let Some(here) = walk.enter_part(here, Part::Body, (&a.pointer, &b.pointer)) else {
                return;
            };
            let at = |body: &Piece| match body.value.get("required") {
                Some(_) => At::There(pointer_below(&body.pointer, "required")),
                None => At::Missing(body.pointer.clone()),
            };
            let (code, message) = match (required(&a), required(&b)) {
                (false, true) => ("body-now-required", "is required"),
                (true, false) => ("body-now-optional", "is not required any more"),
                _ => ("", ""),
            };
            if !code.is_empty() {
                walk.note(&here, code, (at(&a), at(&b)), message.to_owned());
            }
            described(walk, &here, &a, &b);
            contents(walk, &here, &a, &b);
        }
        (Some(a), None) => {
            let at = (location(&a), At::Missing(new.pointer()));
            walk.note(
                here,
                "body-removed",
                at,
                "the request has no body any more".to_owned(),
            );
        }
        (None, Some(b)) => {
            let at = (At::Missing(old.pointer()), location(&b));
            let (code, message) = match required(&b) {
                true => (
                    "required-body-added",
                    "the request has a body now, and needs it",
                ),
                false => ("body-added", "the request may have a body now"),
            };
            walk.note(here, code, at, message.to_owned());
        }
        (None, None) => {}
    }
}

/// Compares what is said about two bodies.
pub(super) fn described(walk: &mut Walk, here: &Here, old: &Piece, new: &Piece) {
    let at = |piece: &Piece| match piece.value.get("description") {
        Some(_) => At::There(pointer_below(&piece.pointer, "description")),
        None => At::Missing(piece.pointer.clone()),
    };
    let words = (old.value.get("description"), new.value.get("description"));
    words::compare_text(walk, here, "description", words, (at(old), at(new)));
}

/// Compares the forms of two bodies, by their media types.
pub(super) fn contents<'a>(walk: &mut Walk<'a>, here: &Here, old: &Piece<'a>, new: &Piece<'a>) {
    let (before, after) = (forms(walk.old, old), forms(walk.new, new));
    let (before, after) = ranges(walk, here, before, after);
    let at = |piece: &Piece| At::Missing(pointer_below(&piece.pointer, "content"));
    let several = before.len() > 1 || after.len() > 1;
    for a in &before {
        match after.iter().find(|b| b.key == a.key) {
            Some(b) => {
                let inside = match several {
                    true => here.form(a.media_type),
                    false => here.clone(),
                };
                schema::compare(walk, &inside, &a.schema, &b.schema);
                encodings(walk, &inside, a, b);
            }
            None => {
                let message = format!("the form `{}` is gone", a.media_type);
                let there = At::There(a.pointer.clone());
                walk.note(here, "media-type-removed", (there, at(new)), message);
            }
        }
    }
    for b in after
        .iter()
        .filter(|b| before.iter().all(|a| a.key != b.key))
    {
        let message = format!("the form `{}` is new", b.media_type);
        walk.note(
            here,
            "media-type-added",
            (at(old), At::There(b.pointer.clone())),
            message,
        );
    }
}

/// Compares the forms that gave way to a range that they are of, or the other way round, and hands back
/// the others.
fn ranges<'a>(
    walk: &mut Walk<'a>,
    here: &Here,
    before: Vec<Form<'a>>,
    mut after: Vec<Form<'a>>,
) -> (Vec<Form<'a>>, Vec<Form<'a>>) {
    let same = |a: &Form, others: &[Form]| others.iter().any(|b| a.key == b.key);
    let mut left = Vec::new();
    for a in before {
        let lonely = |b: &Form| a.is_of(b) || b.is_of(&a);
        let place = after.iter().position(lonely);
        let Some(place) = place.filter(|_| !same(&a, &after)) else {
            left.push(a);
            continue;
        };
        let b = after.remove(place);
        let code = match a.is_of(&b) {
            true => "media-type-widened",
            false => "media-type-narrowed",
        };
        let message = format!("the form is `{}`, it was `{}`", b.media_type, a.media_type);
        let at = |form: &Form| At::There(form.pointer.clone());
        walk.note(here, code, (at(&a), at(&b)), message);
        schema::compare(walk, here, &a.schema, &b.schema);
    }
    (left, after)
}

/// Compares how the parts travel that two forms both have.
fn encodings(walk: &mut Walk, here: &Here, old: &Form, new: &Form) {
    let at = |form: &Form| {
        let pointer = pointer_below(&form.pointer, "encoding");
        At::new(pointer, form.encoding.is_some())
    };
    let (olds, news) = (old.schema.members(walk.old), new.schema.members(walk.new));
    for name in olds.keys().filter(|name| news.contains_key(*name)) {
        let [before, after] = [old, new].map(|form| form.encoding.and_then(|how| how.get(name)));
        if before != after {
            let message = format!("the part `{name}` travels otherwise");
            walk.note(here, "encoding-changed", (at(old), at(new)), message);
        }
    }
}

/// One form of a body (OpenAPI 3.0, Media Type Object).
struct Form<'a> {
    media_type: &'a str,
    /// The media type without its parameters and case.
    key: String,
    pointer: String,
    schema: Shape<'a>,
    /// How its parts travel (OpenAPI 3.0, Encoding Object).
    encoding: Option<&'a Value>,
}

impl Form<'_> {
    /// Whether this is one of the media types of a range (RFC 9110, section 12.5.1).
    fn is_of(&self, range: &Self) -> bool {
        let of_kind = range.key.strip_suffix("/*");
        let is_of_kind = |kind: &str| {
            let rest = self.key.strip_prefix(kind);
            kind == "*" || rest.is_some_and(|rest| rest.starts_with('/'))
        };
        self.key != range.key && of_kind.is_some_and(is_of_kind)
    }
}

fn forms<'a>(document: &'a Document, body: &Piece<'a>) -> Vec<Form<'a>> {
    let content = body.value.get("content").and_then(Value::as_object);
    let place = pointer_below(&body.pointer, "content");
    let form = |(media_type, media): (&'a String, &'a Value)| {
        let pointer = pointer_below(&place, media_type);
        let schema = match media.get("schema") {
            Some(schema) => Shape::new(document, pointer_below(&pointer, "schema"), schema),
            None => Shape::any(pointer.clone()),
        };
        let bare = media_type.split(';').next().unwrap_or(media_type);
        Form {
            media_type,
            key: bare.trim().to_ascii_lowercase(),
            pointer,
            schema,
            encoding: media.get("encoding"),
        }
    };
    content.into_iter().flatten().map(form).collect()
}
