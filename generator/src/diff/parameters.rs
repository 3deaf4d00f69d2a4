//! The parameters of two operations.

use super::here::{At, Here};
use super::operation::Operation;
use super::parameter::{EXPLODED, Key, Parameter, Parameters, flag, layout, location, of, words};
use super::rename::{self, Likeness};
use super::schema::{self, alike};
use super::walk::Walk;
use super::words::{compare_text, deprecation};
use super::{Direction, Part, group};
use crate::document::pointer_below;

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
