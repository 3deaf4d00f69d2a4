//! The members of objects.

use indexmap::IndexMap;
use serde_json::Value;

use super::rename::{self, Likeness};
use super::schema;
use super::shape::Shape;
use super::walk::{At, Here, Walk};
use super::{Direction, Effect, Level, Rule};

type Members<'a> = IndexMap<&'a str, Shape<'a>>;

/// Compares the members of two objects that travel this way.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    let before = travelling(old.members(walk.old), here.direction);
    let after = travelling(new.members(walk.new), here.direction);
    let pairs = renamed(&before, &after);
    for (name, a) in &before {
        let other = pairs
            .iter()
            .find(|(old, _)| old == name)
            .map_or(name, |(_, new)| new);
        match after.get(other) {
            Some(b) => {
                if name != other {
                    let at = (there(a), there(b));
                    let message = format!("the member `{name}` is now called `{other}`");
                    walk.note(here, "member-renamed", at, message);
                }
                requirement(walk, here, other, [(old, *name), (new, *other)]);
                schema::compare(walk, &here.member(other), a, b);
            }
            None => {
                let at = (there(a), At::Around(new.place("properties")));
                let message = format!("the member `{name}` is gone");
                walk.note(here, "member-removed", at, message);
            }
        }
    }
    for (name, b) in &after {
        let known = before.contains_key(name) || pairs.iter().any(|(_, new)| new == name);
        if !known {
            added(walk, here, name, b, (old, new));
        }
    }
    others(walk, here, old, new);
}

/// The members that are there on this way: what is read only is not sent, and what is written only
/// does not come back.
fn travelling(members: Members, direction: Direction) -> Members {
    let stays = match direction {
        Direction::Sent => "readOnly",
        Direction::Received => "writeOnly",
        Direction::Both | Direction::Neither => return members,
    };
    let travels = |(_, member): &(&str, Shape)| !member.flag(stays);
    members.into_iter().filter(travels).collect()
}

fn there(shape: &Shape) -> At {
    At::There(shape.pointer().to_owned())
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
pub(super) fn alike(old: &Shape, new: &Shape) -> Likeness {
    let words = |shape: &Shape<'_>| shape.text("description").map(str::to_owned);
    match (old.resembles(new), words(old)) {
        (false, _) => Likeness::None,
        (true, Some(said)) if said.len() > 10 && words(new).is_some_and(|new| new == said) => {
            Likeness::Words
        }
        (true, _) => Likeness::Shape,
    }
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

fn added(walk: &mut Walk, here: &Here, name: &str, member: &Shape, (old, new): (&Shape, &Shape)) {
    let at = (At::Around(old.place("properties")), there(member));
    let (code, words) = match new.requires(name) {
        true => ("required-member-added", ", and required"),
        false => ("member-added", ""),
    };
    walk.note(here, code, at, format!("the member `{name}` is new{words}"));
}

/// Compares what is said of members without a name of their own.
fn others<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    const KEYWORD: &str = "additionalProperties";
    let refused = |shape: &Shape| shape.get(KEYWORD) == Some(&Value::Bool(false));
    let at = schema::places(old, new, KEYWORD);
    match (refused(old), refused(new)) {
        (false, true) => {
            let message = "other members are refused".to_owned();
            return walk.note(here, "other-members-refused", at, message);
        }
        (true, false) => {
            let message = "other members are allowed".to_owned();
            return walk.note(here, "other-members-allowed", at, message);
        }
        _ => {}
    }
    match (old.below(walk.old, KEYWORD), new.below(walk.new, KEYWORD)) {
        (Some(a), Some(b)) => schema::compare(walk, &here.inner("{}"), &a, &b),
        (None, Some(_)) => typed(
            walk,
            here,
            "type-narrowed",
            at,
            "other members have a type now",
        ),
        (Some(_), None) => typed(
            walk,
            here,
            "type-widened",
            at,
            "other members have no type any more",
        ),
        (None, None) => {}
    }
}

fn typed(walk: &mut Walk, here: &Here, code: &'static str, at: (At, At), message: &str) {
    let Some(rule) = Rule::of(code) else {
        return;
    };
    let effect = Effect {
        rust: Level::Breaking,
        ..rule.effect(here.direction)
    };
    walk.note_as(here, code, at, message.to_owned(), effect);
}
