//! The members of objects.

use indexmap::IndexMap;
use serde_json::Value;

use super::others;
use crate::diff::Direction;
use crate::diff::here::{At, Here};
use crate::diff::rename::{self, Likeness};
use crate::diff::schema;
use crate::diff::shape::Shape;
use crate::diff::walk::Walk;

type Members<'a> = IndexMap<&'a str, Shape<'a>>;

/// Compares the members of two objects that travel this way.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    let (before, stayed) = travelling(old.members(walk.old), here.direction);
    let (after, stays) = travelling(new.members(walk.new), here.direction);
    let pairs = renamed(&before, &after);
    for (name, a) in &before {
        let other = pairs
            .iter()
            .find(|(old, _)| old == name)
            .map_or(name, |(_, new)| new);
        match after.get(other) {
            Some(b) => {
                if name != other {
                    let at = (location(a), location(b));
                    let message = format!("the member `{name}` is now called `{other}`");
                    walk.note(here, "member-renamed", at, message);
                }
                requirement(walk, here, other, [(old, *name), (new, *other)]);
                let always = old.requires(name) && new.requires(other);
                schema::compare(walk, &here.member(other).required(always), a, b);
            }
            None => {
                let (at, words) = match stays.get(name) {
                    Some(b) => (location(b), one_way(here.direction)),
                    None => (At::Missing(new.place("properties")), "gone"),
                };
                let message = format!("the member `{name}` is {words}");
                walk.note(here, "member-removed", (location(a), at), message);
            }
        }
    }
    for (name, b) in &after {
        let known = before.contains_key(name) || pairs.iter().any(|(_, new)| new == name);
        if !known {
            let at = match stayed.get(name) {
                Some(a) => location(a),
                None => At::Missing(old.place("properties")),
            };
            added(walk, here, name, (at, location(b)), new.requires(name));
        }
    }
    others::compare(walk, here, old, new);
}

/// The members that are there on this way, and those that are not: what is read only is not sent,
/// and what is written only does not come back.
fn travelling(members: Members, direction: Direction) -> (Members, Members) {
    let stays = match direction {
        Direction::Sent => "readOnly",
        Direction::Received => "writeOnly",
        Direction::Both | Direction::Neither => return (members, Members::new()),
    };
    let travels = |(_, member): &(&str, Shape)| !member.flag(stays);
    members.into_iter().partition(travels)
}

/// What becomes of a member that does not travel this way any more.
fn one_way(direction: Direction) -> &'static str {
    match direction {
        Direction::Received => "only sent now",
        _ => "only received now",
    }
}

fn location(member: &Shape) -> At {
    At::There(member.used.clone())
}

/// The members that only have another name: old and new.
fn renamed<'a>(before: &Members<'a>, after: &Members<'a>) -> Vec<(&'a str, &'a str)> {
    let gone: Vec<&str> = before
        .keys()
        .filter(|name| !after.contains_key(*name))
        .copied()
        .collect();
    let new: Vec<&str> = after
        .keys()
        .filter(|name| !before.contains_key(*name))
        .copied()
        .collect();
    let likeness = |i: usize, j: usize| {
        let old = gone.get(i).and_then(|name| before.get(name));
        let new = new.get(j).and_then(|name| after.get(name));
        match (old, new) {
            (Some(old), Some(new)) => alike(old, new),
            _ => Likeness::None,
        }
    };
    let pairs = rename::pairs(&gone, &new, likeness);
    let names = |(i, j): (usize, usize)| Some((*gone.get(i)?, *new.get(j)?));
    pairs.into_iter().filter_map(names).collect()
}

/// How much two schemas have in common.
pub(in crate::diff) fn alike(old: &Shape, new: &Shape) -> Likeness {
    // Short ones are said of many things.
    let tells = |(old, new): (Option<&str>, Option<&str>)| {
        old == new && old.is_some_and(|words| words.len() > 10)
    };
    match old.resembles(new) {
        false => Likeness::None,
        true if texts(old).into_iter().zip(texts(new)).any(tells) => Likeness::Words,
        true => Likeness::Shape,
    }
}

/// What is said of values for people.
fn texts<'a>(shape: &Shape<'a>) -> [Option<&'a str>; 2] {
    let example = shape.example().and_then(Value::as_str);
    [shape.text("description"), example]
}

/// Whether a member has to be there. One with a default may be left out, and one whose value may
/// be `null` is not for that reason optional.
fn requirement(walk: &mut Walk, here: &Here, name: &str, sides: [(&Shape, &str); 2]) {
    let [old, new] = sides.map(|(shape, name)| shape.requires(name));
    let at = |(shape, _): (&Shape, &str), there| At::new(shape.place("required"), there);
    let places = (at(sides[0], old), at(sides[1], new));
    match (old, new) {
        (false, true) => {
            let message = format!("the member `{name}` is required");
            walk.note(here, "member-now-required", places, message);
        }
        (true, false) => {
            let message = format!("the member `{name}` is not required any more");
            walk.note(here, "member-now-optional", places, message);
        }
        _ => {}
    }
}

fn added(walk: &mut Walk, here: &Here, name: &str, at: (At, At), is_required: bool) {
    let what = match (&at.0, here.direction) {
        (At::Missing(_), _) => "is new",
        (At::There(_), Direction::Sent) => "is sent as well now",
        (At::There(_), _) => "is received as well now",
    };
    let (code, words) = match is_required {
        true => ("required-member-added", ", and required"),
        false => ("member-added", ""),
    };
    walk.note(here, code, at, format!("the member `{name}` {what}{words}"));
}
