//! Parameters that are laid out as a `deepObject` (OpenAPI 3.0, Style Values).

use serde_json::Value;

use super::Scope;
use super::parameter::{Key, Parameter, Parameters, there, words};
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
    // How parameters are grouped is not on the wire.
    let is_told = walk.scope == Scope::All;
    for name in groups(before, after) {
        if let Some(group) = take_apart(walk.old, before, &name)
            && is_told
        {
            let message = format!("{} is several parameters now, `{name}[…]`", words(&group));
            let at = (there(&group), At::Around(group.piece.pointer.clone()));
            walk.note(here, "parameter-regrouped", at, message);
        }
    }
    for name in groups(after, before) {
        if let Some(group) = take_apart(walk.new, after, &name)
            && is_told
        {
            let message = format!("the parameters `{name}[…]` are members of `{name}` now");
            let first = before.iter().find(|(key, _)| is_member(key, &name));
            let old = first.map_or(At::Around(String::new()), |(_, parameter)| there(parameter));
            walk.note(here, "parameter-regrouped", (old, there(&group)), message);
        }
    }
}

/// The names of the groups that `these` have, and `others` have only the members of.
fn groups(these: &Parameters, others: &Parameters) -> Vec<String> {
    let groups = these.iter().filter(|(key, parameter)| {
        let deep = parameter.piece.value.get("style").and_then(Value::as_str) == Some("deepObject");
        deep && !others.contains_key(*key) && others.keys().any(|other| is_member(other, &key.1))
    });
    groups.map(|(key, _)| key.1.clone()).collect()
}

fn is_member(key: &Key, group: &str) -> bool {
    key.0 == "query"
        && key
            .1
            .strip_prefix(group)
            .is_some_and(|rest| rest.starts_with('['))
}

/// Puts the members of a group in its place, and hands it back.
fn take_apart<'a>(
    document: &'a Document,
    parameters: &mut Parameters<'a>,
    name: &str,
) -> Option<Parameter<'a>> {
    let group = parameters.shift_remove(&("query", name.to_owned()))?;
    members(document, name, group.schema.as_ref()?, parameters);
    Some(group)
}

fn members<'a>(document: &'a Document, group: &str, schema: &Shape<'a>, into: &mut Parameters<'a>) {
    for (member, shape) in schema.members(document) {
        let name = format!("{group}[{member}]");
        let inner = shape.members(document);
        if !inner.is_empty() {
            members(document, &name, &shape, into);
        } else if let Some(piece) = shape.pieces.first().cloned() {
            let parameter = Parameter {
                name: name.clone().into(),
                location: "query",
                piece,
                schema: Some(shape),
            };
            into.insert(("query", name), parameter);
        }
    }
}
