//! Parameters that are laid out as a `deepObject`, or whose members are parameters of their own
//! (OpenAPI 3.0, Style Values).

use std::collections::BTreeSet;

use serde_json::Value;

use super::Scope;
use super::here::{At, Here};
use super::parameter::{Key, Parameter, Parameters, layout, location, words};
use super::shape::Shape;
use super::walk::Walk;
use crate::document::Document;

/// Takes parameters such as `filter[name]` for what they are on the wire: members of `filter`, laid
/// out as a `deepObject`. Where one document says it this way and the other that way, the group is
/// taken apart.
pub(super) fn compare<'a>(
    walk: &mut Walk<'a>,
    here: &Here,
    before: &mut Parameters<'a>,
    after: &mut Parameters<'a>,
) {
    spread(walk, here, before, after);
    let mut names = groups(before, after);
    names.extend(groups(after, before));
    for name in names {
        let is_grouped_alike = written(before, &name) == written(after, &name);
        let firsts = (first_member(before, &name), first_member(after, &name));
        let groups = (
            take_apart(walk.old, before, &name),
            take_apart(walk.new, after, &name),
        );
        // Of this name, what is no group, or one of whose members nothing is said.
        let key = ("query", name.clone());
        let (at, message) = match groups {
            (Some(group), None) => {
                let other = after.shift_remove(&key);
                rewritten(walk, here, Some(&group), other.as_ref());
                let message = format!("{} is several parameters now, `{name}[…]`", words(&group));
                ((location(&group), firsts.1), message)
            }
            (None, Some(group)) => {
                let other = before.shift_remove(&key);
                rewritten(walk, here, other.as_ref(), Some(&group));
                let message = format!("the parameters `{name}[…]` are members of `{name}` now");
                ((firsts.0, location(&group)), message)
            }
            (Some(old), Some(new)) => {
                let message = format!("other parameters `{name}[…]` are members of `{name}` now");
                ((location(&old), location(&new)), message)
            }
            (None, None) => continue,
        };
        // How parameters are grouped is not on the wire.
        if walk.scope == Scope::All && !is_grouped_alike {
            walk.note(here, "parameter-regrouped", at, message);
        }
    }
}

/// Takes an object whose members are parameters of their own on the wire (the style `form`, exploded)
/// for these, where the other document says it so.
fn spread<'a>(
    walk: &mut Walk<'a>,
    here: &Here,
    before: &mut Parameters<'a>,
    after: &mut Parameters<'a>,
) {
    for (name, members) in spread_in(walk.old, before, after) {
        let message = format!("`{name}` is several parameters now");
        regrouped(walk, here, (before, after), (name, members), message);
    }
    for (name, members) in spread_in(walk.new, after, before) {
        let message = format!("several parameters are members of `{name}` now");
        regrouped(walk, here, (after, before), (name, members), message);
    }
}

/// An object by its name, and the parameters that it stands for.
type Spread<'a> = (String, Vec<Parameter<'a>>);

/// The objects that `these` have, and `others` only the members of.
fn spread_in<'a>(
    document: &'a Document,
    these: &Parameters<'a>,
    others: &Parameters<'a>,
) -> Vec<Spread<'a>> {
    let lonely = these.iter().filter(|(key, parameter)| {
        key.0 == "query" && !others.contains_key(*key) && layout(parameter) == "`form`, exploded"
    });
    let spread = lonely.filter_map(|(key, object)| {
        let members = object.schema.members(document).into_iter();
        let member = |(name, schema): (&'a str, Shape<'a>)| {
            Some(Parameter {
                name: name.into(),
                location: "query",
                is_required: object.is_required && object.schema.requires(name),
                piece: schema.pieces.first().cloned()?,
                schema,
            })
        };
        let members: Vec<Parameter> = members.filter_map(member).collect();
        let has = |member: &Parameter| {
            let key = ("query", member.name.clone().into_owned());
            others.contains_key(&key) && !these.contains_key(&key)
        };
        members.iter().any(has).then(|| (key.1.clone(), members))
    });
    spread.collect()
}

/// Puts the members of an object in its place.
fn regrouped<'a>(
    walk: &mut Walk<'a>,
    here: &Here,
    (these, others): (&mut Parameters<'a>, &Parameters<'a>),
    (name, members): Spread<'a>,
    message: String,
) {
    let Some(object) = these.shift_remove(&("query", name)) else {
        return;
    };
    let of_others = members
        .iter()
        .find_map(|member| others.get(&("query", member.name.clone().into_owned())));
    let other = of_others.map_or(At::Missing(String::new()), location);
    if walk.scope == Scope::All {
        walk.note(
            here,
            "parameter-regrouped",
            (location(&object), other),
            message,
        );
    }
    let key = |member: &Parameter<'a>| ("query", member.name.clone().into_owned());
    these.extend(members.into_iter().map(|member| (key(&member), member)));
}

/// The parameters of a group as they are written, that of the group among them.
fn written<'p>(parameters: &'p Parameters, name: &str) -> BTreeSet<&'p str> {
    let keys = parameters.keys();
    let of_group = keys.filter(|key| is_member(key, name) || (key.0 == "query" && key.1 == name));
    of_group.map(|key| key.1.as_str()).collect()
}

/// Notes that a group was no group, or is none any more.
fn rewritten(walk: &mut Walk, here: &Here, old: Option<&Parameter>, new: Option<&Parameter>) {
    let (Some(old), Some(new)) = (old, new) else {
        return;
    };
    if is_deep(old) && is_deep(new) {
        return;
    }
    let message = format!(
        "{}: is written as {}, it was {}",
        words(new),
        layout(new),
        layout(old)
    );
    let at = (location(old), location(new));
    walk.note(here, "parameter-style-changed", at, message);
}

/// The names of the groups that `these` have, and `others` have members of.
fn groups(these: &Parameters, others: &Parameters) -> Vec<String> {
    let groups = these.iter().filter(|(key, parameter)| {
        is_deep(parameter) && others.keys().any(|other| is_member(other, &key.1))
    });
    groups.map(|(key, _)| key.1.clone()).collect()
}

fn is_deep(parameter: &Parameter) -> bool {
    parameter.piece.value.get("style").and_then(Value::as_str) == Some("deepObject")
}

fn is_member(key: &Key, group: &str) -> bool {
    key.0 == "query"
        && key
            .1
            .strip_prefix(group)
            .is_some_and(|rest| rest.starts_with('['))
}

/// Where the first parameter of a group is, where each is one of its own.
fn first_member(parameters: &Parameters, group: &str) -> At {
    let first = parameters.iter().find(|(key, _)| is_member(key, group));
    first.map_or(At::Missing(String::new()), |(_, member)| location(member))
}

/// So many parameters a group comes to at most: its members may have members without end.
const MOST: usize = 1000;

/// Puts the members of a group in its place, and hands it back; none if nothing is said of them.
fn take_apart<'a>(
    document: &'a Document,
    parameters: &mut Parameters<'a>,
    name: &str,
) -> Option<Parameter<'a>> {
    let key = ("query", name.to_owned());
    let group = parameters.get(&key).filter(|group| is_deep(group))?;
    let mut leaves = Leaves {
        document,
        found: Vec::new(),
        above: Vec::new(),
    };
    let (schema, is_required) = (group.schema.clone(), group.is_required);
    leaves.members(name, &schema, is_required);
    if leaves.found.is_empty() {
        return None;
    }
    let found = leaves.found;
    let group = parameters.shift_remove(&key);
    parameters.extend(
        found
            .into_iter()
            .map(|leaf| (("query", leaf.name.clone().into_owned()), leaf)),
    );
    group
}

/// The parameters that a group comes to.
struct Leaves<'a> {
    document: &'a Document,
    found: Vec<Parameter<'a>>,
    /// The schemas on the way: one that holds itself is a value there.
    above: Vec<String>,
}

impl<'a> Leaves<'a> {
    /// Takes up the members of a schema, those of its members and those of its alternatives. One is
    /// required if all on the way to it are.
    fn members(&mut self, group: &str, schema: &Shape<'a>, is_required: bool) {
        self.above.push(schema.pointer().to_owned());
        for (member, shape) in schema.members(self.document) {
            let name = format!("{group}[{member}]");
            self.value(name, shape, is_required && schema.requires(member));
        }
        self.above.pop();
    }

    /// Takes up a value, or what it consists of.
    fn value(&mut self, name: String, shape: Shape<'a>, is_required: bool) {
        let document = self.document;
        let is_deep = |shape: &Shape<'a>| !shape.members(document).is_empty();
        let ends = self.found.len() >= MOST || self.above.iter().any(|p| p == shape.pointer());
        if !ends && is_deep(&shape) {
            return self.members(&name, &shape, is_required);
        }
        let variants = shape.variants(document);
        if !ends && variants.iter().any(is_deep) {
            // Each is one way of several to say it.
            for variant in variants {
                self.value(name.clone(), variant, false);
            }
            return;
        }
        if let Some(piece) = shape.pieces.first().cloned() {
            self.found.push(Parameter {
                name: name.into(),
                location: "query",
                is_required,
                piece,
                schema: shape,
            });
        }
    }
}
