//! Two schemas side by side: as a schema consists of others, what compares its parts comes back here.

mod agree;
mod choice;
mod conditions;
mod content;
mod described;
mod discriminator;
mod items;
mod limits;
mod member;
mod others;
mod scalar;
mod values;
mod xml;

use serde_json::Value;

use super::{Part, Scope};
use crate::diff::here::{At, Here};
use crate::diff::shape::{Kind, Shape, allows_nothing, places};
use crate::diff::value::{same, shown};
use crate::diff::walk::Walk;
use crate::diff::words::{deprecation, extension};
use crate::document::{Document, pointer_below, pointer_unescape};
use crate::naming;

pub(super) use member::alike;

/// Compares two schemas that stand for the same thing.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    walk.see(old, new);
    let pair = (old.pointer(), new.pointer());
    let named = match (old.component(), new.component()) {
        (None, None) => return inside(walk, here, old, new),
        (Some(before), None) => Named::Inlined(pointer_unescape(before)),
        (None, Some(after)) => Named::Extracted(pointer_unescape(after)),
        (Some(before), Some(after)) => names(walk, before, after),
    };
    let title = match &named {
        Named::Inlined(_) | Named::Extracted(_) => None,
        Named::Same(name) | Named::Renamed(_, name) => Some(name.clone()),
        Named::Replaced(before, after) => Some(format!("{before} → {after}")),
    };
    let relevant = walk.scope == Scope::All && old.is_named() && new.is_named();
    let part = title.map(|title| (Part::Type, title));
    let Some(here) = walk.enter(here, pair, part) else {
        return;
    };
    match &named {
        Named::Renamed(before, after) if relevant => {
            let code = match naming::upper_camel(before) == naming::upper_camel(after) {
                true => "type-respelled",
                false => "type-renamed",
            };
            let message = format!("the type `{before}` is now called `{after}`");
            walk.note(&here, code, location(old, new), message);
        }
        Named::Replaced(before, after) if relevant => {
            let message = format!("the type `{before}` gave way to `{after}` here");
            walk.note(&here, "type-replaced", location(old, new), message);
        }
        Named::Inlined(name) if relevant && !is_called(new, name) => {
            let message = format!("the type `{name}` is written in place now");
            walk.note(&here, "type-inlined", location(old, new), message);
        }
        Named::Extracted(name) if relevant && !is_called(old, name) => {
            let message = format!("what was written in place is the type `{name}` now");
            walk.note(&here, "type-inlined", location(old, new), message);
        }
        _ => {}
    }
    inside(walk, &here, old, new);
}

/// How the names of two schemas that stand for the same thing go together.
enum Named {
    /// Only the old one has one.
    Inlined(String),
    /// Only the new one has one.
    Extracted(String),
    Same(String),
    /// The old name is gone, and the new one is new.
    Renamed(String, String),
    /// Something else has one of the names.
    Replaced(String, String),
}

/// Whether the crate calls a schema so that has no name of its own: by its title.
fn is_called(shape: &Shape, name: &str) -> bool {
    let title = shape.text("title").map(naming::upper_camel);
    title.is_some_and(|title| title == naming::upper_camel(name))
}

fn names(walk: &mut Walk, before: &str, after: &str) -> Named {
    let has = |document: &Document, name: &str| {
        let pointer = format!("#/components/schemas/{name}");
        document.resolve(&pointer).is_some()
    };
    let (old, new) = (pointer_unescape(before), pointer_unescape(after));
    match (before == after, has(walk.new, before), has(walk.old, after)) {
        (true, _, _) => Named::Same(new),
        // One type has one new name; where it was taken apart, it gave way to the others.
        (false, false, false) if walk.takes_name(&old, &new) => Named::Renamed(old, new),
        _ => Named::Replaced(old, new),
    }
}

/// The places of two schemas as such.
fn location(old: &Shape, new: &Shape) -> (At, At) {
    let at = |shape: &Shape| At::There(shape.pointer().to_owned());
    (at(old), at(new))
}

fn inside<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    described::compare(walk, here, old, new);
    deprecation(
        walk,
        here,
        places(old, new, "deprecated"),
        [old, new].map(|s| s.flag("deprecated")),
    );
    for keyword in ["x-extensible-enum", "x-sunset"] {
        let values = (old.get(keyword), new.get(keyword));
        extension(walk, here, keyword, values, places(old, new, keyword));
    }
    nullable(walk, here, old, new);
    default(walk, here, old, new);
    if !kind(walk, here, old, new) {
        return;
    }
    scalar::format(walk, here, old, new);
    content::compare(walk, here, old, new);
    xml::compare(walk, here, old, new);
    values::compare(walk, here, old, new);
    limits::compare(walk, here, old, new);
    member::compare(walk, here, old, new);
    conditions::compare(walk, here, old, new);
    if old.kind() == Kind::Array {
        items::compare(walk, here, old, new);
    }
    choice::compare(walk, here, old, new);
}

fn nullable(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    let places = (null(old), null(new));
    match &places {
        (At::Missing(_), At::There(_)) => {
            walk.note(here, "now-nullable", places, "may be `null`".to_owned());
        }
        (At::There(_), At::Missing(_)) => {
            let message = "may not be `null` any more".to_owned();
            walk.note(here, "no-longer-nullable", places, message);
        }
        _ => {}
    }
}

/// Where it is said that `null` is a value; what may be anything may be `null`, and nothing is said by
/// it.
fn null(shape: &Shape) -> At {
    let said = shape.pieces.iter().find_map(|piece| {
        let keyword = piece.schema()?.null()?;
        Some(pointer_below(&piece.pointer, keyword))
    });
    match said {
        Some(place) => At::There(place),
        None => At::Missing(shape.pointer().to_owned()),
    }
}

fn default(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    let (before, after) = (old.get("default"), new.get("default"));
    let message = match (before, after) {
        (Some(before), Some(after)) if same(before, after) => return,
        (Some(before), Some(after)) => {
            format!("the default is {}, it was {}", shown(after), shown(before))
        }
        (Some(before), None) => format!("the default {} is gone", shown(before)),
        (None, Some(after)) => format!("the default is {} now", shown(after)),
        (None, None) => return,
    };
    let code = match here.is_required {
        true => "idle-default-changed",
        false => "default-changed",
    };
    walk.note(here, code, places(old, new, "default"), message);
}

/// Compares the kinds of two schemas, and tells whether what is inside can be compared.
fn kind(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) -> bool {
    let is_never = |shape: &Shape| shape.pieces.iter().any(|piece| allows_nothing(piece.value));
    let never = match (is_never(old), is_never(new)) {
        (true, true) => return false,
        (false, true) => Some(("type-narrowed", "no value is allowed any more")),
        (true, false) => Some(("type-widened", "there may be a value now")),
        (false, false) => None,
    };
    if let Some((code, message)) = never {
        walk.note(here, code, location(old, new), message.to_owned());
        return false;
    }
    let (before, after) = (old.kind(), new.kind());
    if before == after {
        return true;
    }
    let code = match (before, after) {
        (Kind::Any, _) | (Kind::Number, Kind::Integer) => "type-narrowed",
        (_, Kind::Any) | (Kind::Integer, Kind::Number) => "type-widened",
        (_, Kind::Choice) => classify_union(walk.new, new, old, "type-widened"),
        (Kind::Choice, _) => classify_union(walk.old, old, new, "type-narrowed"),
        _ => "type-changed",
    };
    let message = format!("is {}, it was {}", after.words(), before.words());
    walk.note(here, code, places(old, new, "type"), message);
    false
}

/// What it means that a schema is one of several, or was: `code` if one of them is the same. One that
/// only looks like it would have to be compared with all of them.
fn classify_union<'a>(
    document: &'a Document,
    choice: &Shape<'a>,
    other: &Shape<'a>,
    code: &'static str,
) -> &'static str {
    let whole = |shape: &Shape<'a>| -> Vec<&'a Value> {
        shape.pieces.iter().map(|piece| piece.value).collect()
    };
    let is_alike = |variant: &Shape<'a>| match (variant.kind(), other.kind()) {
        (Kind::Number, Kind::Integer) | (Kind::Integer, Kind::Number) => true,
        (one, other) => one == other,
    };
    let variants = choice.variants(document);
    if variants
        .iter()
        .any(|variant| whole(variant) == whole(other))
    {
        code
    } else if variants.iter().any(is_alike) {
        "type-reshaped"
    } else {
        "type-changed"
    }
}
