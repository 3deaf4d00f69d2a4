//! The schemas that no operation reaches: the crate has types for them as well.

use std::collections::HashSet;

use serde_json::Value;

use super::here::At;
use super::rename::{self, Likeness};
use super::schema::{self, alike};
use super::shape::Shape;
use super::walk::Walk;
use super::{Direction, Part, Subject};
use crate::document::{Document, pointer_below};

const SCHEMAS: &str = "/components/schemas";

/// Compares the types that were not compared on the way from the operations. What they hold is
/// taken as received, as the payloads of webhooks are.
pub(super) fn compare(walk: &mut Walk) {
    let (before, after) = (names(walk.old), names(walk.new));
    let after: HashSet<&str> = after.into_iter().collect();
    for name in before.iter().filter(|name| after.contains(*name)) {
        let place = pointer_below(SCHEMAS, name);
        if !walk.has_seen(&place) {
            pair(walk, name, name);
        }
    }
    let (old, new) = lonely(walk);
    let likeness = |i: usize, j: usize| match (old.get(i), new.get(j)) {
        (Some(old), Some(new)) if old.1.is_named() => alike(&old.1, &new.1),
        _ => Likeness::None,
    };
    let a: Vec<&str> = old.iter().map(|(name, _)| *name).collect();
    let b: Vec<&str> = new.iter().map(|(name, _)| *name).collect();
    for (i, j) in rename::pairs(&a, &b, likeness) {
        if let (Some(old), Some(new)) = (a.get(i), b.get(j)) {
            pair(walk, old, new);
        }
    }
    let (old, new) = lonely(walk);
    let missing = || At::Missing(SCHEMAS.to_owned());
    for (name, _) in old {
        let at = (At::There(pointer_below(SCHEMAS, name)), missing());
        let here = walk.begin(Subject::Part(Part::Type, name.to_owned()));
        walk.note(
            &here,
            "type-removed",
            at,
            format!("the type `{name}` is gone"),
        );
    }
    for (name, _) in new {
        let at = (missing(), At::There(pointer_below(SCHEMAS, name)));
        let here = walk.begin(Subject::Part(Part::Type, name.to_owned()));
        walk.note(&here, "type-added", at, format!("the type `{name}` is new"));
    }
}

fn pair(walk: &mut Walk, old: &str, new: &str) {
    let (a, b) = (shape(walk.old, old), shape(walk.new, new));
    if let (Some(a), Some(b)) = (a, b) {
        let here = walk.begin(Subject::Part(Part::Type, new.to_owned()));
        schema::compare(walk, &here.at(Direction::Received, ""), &a, &b);
    }
}

fn names(document: &Document) -> Vec<&str> {
    let schemas = document.value.pointer(SCHEMAS).and_then(Value::as_object);
    schemas
        .into_iter()
        .flat_map(|schemas| schemas.keys().map(String::as_str))
        .collect()
}

fn shape<'a>(document: &'a Document, name: &str) -> Option<Shape<'a>> {
    let pointer = pointer_below(SCHEMAS, name);
    let schema = document.value.pointer(&pointer)?;
    Some(Shape::new(document, pointer, schema))
}

type Named<'a> = Vec<(&'a str, Shape<'a>)>;

/// The types that only one document has, and that were not met under another name.
fn lonely<'a>(walk: &Walk<'a>) -> (Named<'a>, Named<'a>) {
    let (seen_old, seen_new) = walk.seen();
    let only = |these: &'a Document, others: &Document, seen: &HashSet<String>| -> Named<'a> {
        let lonely = names(these).into_iter().filter(|name| {
            let place = pointer_below(SCHEMAS, name);
            others.value.pointer(&place).is_none() && !seen.contains(&place)
        });
        lonely
            .filter_map(|name| Some((name, shape(these, name)?)))
            .collect()
    };
    (
        only(walk.old, walk.new, &seen_old),
        only(walk.new, walk.old, &seen_new),
    )
}
