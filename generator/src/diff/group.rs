//! Parameters that are laid out as a `deepObject` (OpenAPI 3.0, Style Values).

use serde_json::Value;

use super::Scope;
use super::parameter::{Key, Parameter, Parameters, layout, there, words};
use super::shape::Shape;
use super::walk::{At, Here, Walk};
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
    let mut names = groups(before, after);
    names.extend(groups(after, before));
    for name in names {
        let (old, new) = (first_member(before, &name), first_member(after, &name));
        let groups = (
            take_apart(walk.old, before, &name),
            take_apart(walk.new, after, &name),
        );
        // A parameter of this name that is no group is the same one, written in another way.
        let key = ("query", name.clone());
        let plain = (before.shift_remove(&key), after.shift_remove(&key));
        let rewritten = match (&groups, &plain) {
            ((Some(old), _), (_, Some(new))) | ((_, Some(new)), (Some(old), _)) => Some((old, new)),
            _ => None,
        };
        if let Some((old, new)) = rewritten {
            let message = format!(
                "{}: is written as {}, it was {}",
                words(new),
                layout(new),
                layout(old)
            );
            let at = (there(old), there(new));
            walk.note(here, "parameter-style-changed", at, message);
        }
        let (at, message) = match groups {
            (Some(group), None) => {
                let message = format!("{} is several parameters now, `{name}[…]`", words(&group));
                ((there(&group), new), message)
            }
            (None, Some(group)) => {
                let message = format!("the parameters `{name}[…]` are members of `{name}` now");
                ((old, there(&group)), message)
            }
            _ => continue,
        };
        // How parameters are grouped is not on the wire.
        if walk.scope == Scope::All {
            walk.note(here, "parameter-regrouped", at, message);
        }
    }
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
    first.map_or(At::Around(String::new()), |(_, member)| there(member))
}

/// Puts the members of a group in its place, and hands it back.
fn take_apart<'a>(
    document: &'a Document,
    parameters: &mut Parameters<'a>,
    name: &str,
) -> Option<Parameter<'a>> {
    let key = ("query", name.to_owned());
    parameters.get(&key).filter(|group| is_deep(group))?;
    let group = parameters.shift_remove(&key)?;
    members(document, name, &group.schema, group.is_required, parameters);
    Some(group)
}

/// Puts in the members of a schema, those of its members and those of its alternatives. One is
/// required if all on the way to it are.
fn members<'a>(
    document: &'a Document,
    group: &str,
    schema: &Shape<'a>,
    is_required: bool,
    into: &mut Parameters<'a>,
) {
    for (member, shape) in schema.members(document) {
        let name = format!("{group}[{member}]");
        let is_required = is_required && schema.requires(member);
        leaves(document, name, shape, is_required, into);
    }
}

/// Puts in a value, or what it consists of.
fn leaves<'a>(
    document: &'a Document,
    name: String,
    shape: Shape<'a>,
    is_required: bool,
    into: &mut Parameters<'a>,
) {
    if !shape.members(document).is_empty() {
        return members(document, &name, &shape, is_required, into);
    }
    let variants = shape.variants(document);
    let is_deep = |variant: &Shape<'a>| !variant.members(document).is_empty();
    if variants.iter().any(is_deep) {
        // Each is one way of several to say it.
        for variant in variants {
            leaves(document, name.clone(), variant, false, into);
        }
        return;
    }
    if let Some(piece) = shape.pieces.first().cloned() {
        let parameter = Parameter {
            name: name.clone().into(),
            location: "query",
            is_required,
            piece,
            schema: shape,
        };
        into.insert(("query", name), parameter);
    }
}
