//! The members of objects that have no name of their own (JSON Schema 2020-12, sections 10.3.2.2 and
//! 10.3.2.3).

use indexmap::IndexMap;
use serde_json::Value;

use crate::diff::here::{At, Here};
use crate::diff::piece::Piece;
use crate::diff::schema;
use crate::diff::shape::Shape;
use crate::diff::walk::Walk;
use crate::document::{REQUIRED_ABSENT, pointer_below};

/// Compares what is said of members without a name of their own.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    patterns(walk, here, old, new);
    undescribed(walk, here, old, new);
    additional(walk, here, old, new);
}

/// Compares the members whose names match a pattern.
fn patterns<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    let (before, after) = (of_patterns(old), of_patterns(new));
    let missing = |shape: &Shape| At::Missing(shape.place("patternProperties"));
    let location = |pieces: &[Piece]| {
        let pointer = pieces.first().map(|piece| piece.pointer.clone());
        At::There(pointer.unwrap_or_default())
    };
    for (pattern, a) in &before {
        match after.get(pattern) {
            Some(b) => {
                let (a, b) = (Shape::all(walk.old, a), Shape::all(walk.new, b));
                schema::compare(walk, &here.member(&format!("{{{pattern}}}")), &a, &b);
            }
            None => {
                let message = format!("members that match `{pattern}` have no type any more");
                walk.note(here, "type-widened", (location(a), missing(new)), message);
            }
        }
    }
    for (pattern, b) in after
        .iter()
        .filter(|(pattern, _)| !before.contains_key(*pattern))
    {
        let message = format!("members that match `{pattern}` have a type now");
        walk.note(here, "type-narrowed", (missing(old), location(b)), message);
    }
}

/// What is said of the members that match each pattern.
fn of_patterns<'a>(shape: &Shape<'a>) -> IndexMap<&'a str, Vec<Piece<'a>>> {
    let mut patterns: IndexMap<&str, Vec<Piece>> = IndexMap::new();
    for (piece, said) in shape.each("patternProperties") {
        let below = pointer_below(&piece.pointer, "patternProperties");
        for (pattern, value) in said.as_object().into_iter().flatten() {
            let pointer = pointer_below(&below, pattern);
            let holds = patterns.entry(pattern).or_default();
            holds.push(Piece { pointer, value });
        }
    }
    patterns
}

/// Compares the members that have to be there, but of which nothing is said.
fn undescribed(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    let (members, others) = (old.members(walk.old), new.members(walk.new));
    let is_described = |name: &str| members.contains_key(name) || others.contains_key(name);
    let of = |shape: &Shape<'_>| -> Vec<String> {
        let lists = ["required", REQUIRED_ABSENT].into_iter();
        let lists = lists.flat_map(|keyword| shape.each(keyword).map(|(_, list)| list));
        let names = lists.filter_map(Value::as_array).flatten();
        let names = names.filter_map(Value::as_str);
        let names = names.filter(|name| !is_described(name));
        names.map(str::to_owned).collect()
    };
    let (before, after) = (of(old), of(new));
    let at = || schema::places(old, new, "required");
    for name in after.iter().filter(|name| !before.contains(name)) {
        let message = format!("the member `{name}` is required");
        walk.note(here, "member-now-required", at(), message);
    }
    for name in before.iter().filter(|name| !after.contains(name)) {
        let message = format!("the member `{name}` is not required any more");
        walk.note(here, "member-now-optional", at(), message);
    }
}

/// Compares what is said of all other members.
fn additional<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    let refused = |shape: &Shape| {
        let said = shape.additional();
        said.is_some_and(|(_, said)| *said == Value::Bool(false))
    };
    let at = schema::places(old, new, "additionalProperties");
    let (code, message) = match (refused(old), refused(new)) {
        (false, true) => ("other-members-refused", "other members are refused"),
        (true, false) => ("other-members-allowed", "other members are allowed"),
        _ => {
            let (a, b) = (
                old.additional_schema(walk.old),
                new.additional_schema(walk.new),
            );
            match (a, b) {
                (Some(a), Some(b)) => {
                    return schema::compare(walk, &here.inner("{}"), &a, &b);
                }
                (None, Some(_)) => ("type-narrowed", "other members have a type now"),
                (Some(_), None) => ("type-widened", "other members have no type any more"),
                (None, None) => return,
            }
        }
    };
    walk.note(here, code, at, message.to_owned());
}
