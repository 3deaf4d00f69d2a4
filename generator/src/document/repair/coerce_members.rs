//! Making every member of an object the type that the specification gives it.

use serde_json::{Map, Value};

use super::coerce::{Unfit, count, flag, number, text};
use super::context::{RuleContext, Session};
use crate::document::grammar::{Kind, Shape, shape};
use crate::document::pointer::Spot;
use crate::document::version::kind_name;

/// Leaves out what is called a reference but is no text.
pub(super) fn reference(node: &mut Value, kind: Kind, spot: &Spot<'_>, session: &mut Session<'_>) {
    let Value::Object(members) = node else {
        return;
    };
    if kind.section().is_some() && members.get("$ref").is_some_and(|r| !r.is_string()) {
        members.shift_remove("$ref");
        let message = "a reference is a text; it is left out";
        RuleContext::new("wrong-type", &spot.key("$ref"), session).warn("", message);
    }
}

/// Makes a node an object.
pub(super) fn object(node: &mut Value, kind: Kind, spot: &Spot<'_>, session: &mut Session<'_>) {
    if node.is_object() {
        return;
    }
    let was = kind_name(node);
    *node = Value::Object(Map::new());
    let message = format!(
        "{} is an object, this is {was}; it is taken as empty",
        kind.one()
    );
    RuleContext::new("not-an-object", spot, session).warn("", message);
}

/// Makes the members of an object what they must be; what cannot be made so is left out.
pub(super) fn members(node: &mut Value, kind: Kind, spot: &Spot<'_>, session: &mut Session<'_>) {
    let Value::Object(members) = node else {
        return;
    };
    let mut dropped = false;
    for (name, value) in members.iter_mut() {
        let shape = shape(kind, name);
        let fits = fits(value, shape);
        if shape == Shape::Unknown {
            session.unknown_member(kind, name, spot);
        } else if !fits {
            let below = spot.key(name);
            let was = kind_name(value);
            if let Err(Unfit) = fit(value, shape, &below, session) {
                let message = format!(
                    "{} is needed here, not {was}; it is left out",
                    wanted(shape)
                );
                let mut session = RuleContext::new("wrong-type", &below, session);
                match is_called(shape) {
                    true => session.error("", message),
                    false => session.warn("", message),
                };
                *value = Value::Null;
            }
            dropped |= value.is_null();
        }
    }
    if dropped {
        members.retain(|name, value| !value.is_null() || shape(kind, name) == Shape::Any);
    }
}

/// Whether there is nothing to call without it.
fn is_called(shape: Shape) -> bool {
    let kinds = [Kind::Paths, Kind::PathItem, Kind::Operation];
    kinds
        .iter()
        .any(|kind| shape == Shape::One(*kind) || shape == Shape::Map(*kind))
}

/// Whether a value is right as it is, as far as its own type goes.
fn fits(value: &Value, shape: Shape) -> bool {
    let texts = |items: &Vec<Value>| items.iter().all(Value::is_string);
    match (shape, value) {
        (Shape::Any | Shape::Unknown, _)
        | (Shape::Text | Shape::TextOrTexts, Value::String(_))
        | (Shape::Flag, Value::Bool(_))
        | (Shape::Number, Value::Number(_))
        | (Shape::Values, Value::Array(_))
        | (Shape::One(_), Value::Object(_))
        | (Shape::SchemaOrFlagOf(_), Value::Object(_) | Value::Bool(_)) => true,
        // Schemas may be booleans; that is a rule's matter. Others are no objects by accident.
        (Shape::One(Kind::Schema), Value::Bool(_)) => false,
        (Shape::Count, Value::Number(number)) => number.is_u64(),
        (Shape::Texts | Shape::TextOrTexts, Value::Array(items)) => texts(items),
        (Shape::TextMap, Value::Object(entries)) => entries.values().all(Value::is_string),
        (Shape::List(_), Value::Array(items)) => !items.iter().any(Value::is_null),
        (Shape::Map(Kind::Schema), Value::Object(_)) => true,
        (Shape::Map(_), Value::Object(entries)) => !entries.values().any(Value::is_null),
        _ => false,
    }
}

/// Makes a value what it must be. `null` is what becomes of a member that says nothing.
fn fit(
    value: &mut Value,
    shape: Shape,
    spot: &Spot<'_>,
    session: &mut Session<'_>,
) -> Result<(), Unfit> {
    if value.is_null() {
        let message = format!("{} is needed here, not null; it is left out", wanted(shape));
        RuleContext::new("null-member", spot, session).note("", message);
        return Ok(());
    }
    match shape {
        Shape::Text | Shape::TextOrTexts => text(value, spot, session),
        Shape::Flag => flag(value, spot, session),
        Shape::Count => count(value, spot, session),
        Shape::Number => number(value, spot, session),
        Shape::Texts => texts(value, spot, session),
        Shape::Values => {
            wrap(value, spot, session);
            Ok(())
        }
        Shape::TextMap => text_map(value, spot, session),
        Shape::List(_) => list(value, spot, session),
        Shape::Map(kind) => map(value, kind, spot, session),
        Shape::One(Kind::Schema) if value.is_array() => schema_list(value, spot, session),
        Shape::One(kind) => {
            // Some rules know what is meant by something else than an object.
            super::apply(super::rules::before(kind), value, spot, session);
            if value.is_object() {
                Ok(())
            } else {
                Err(Unfit)
            }
        }
        Shape::SchemaOrFlagOf(kind) => {
            super::apply(super::rules::before(kind), value, spot, session);
            match value.is_object() {
                true => Ok(()),
                false => flag(value, spot, session),
            }
        }
        _ => Err(Unfit),
    }
}

fn texts(value: &mut Value, spot: &Spot<'_>, session: &mut Session<'_>) -> Result<(), Unfit> {
    if value.is_boolean() || value.is_object() {
        return Err(Unfit);
    }
    wrap(value, spot, session);
    let Value::Array(items) = value else {
        return Err(Unfit);
    };
    let mut dropped = false;
    for (index, item) in items.iter_mut().enumerate() {
        let below = spot.index(index);
        if !item.is_string() && text(item, &below, session).is_err() {
            let message = format!(
                "a text is needed here, not {}; it is left out",
                kind_name(item)
            );
            RuleContext::new("wrong-type", &below, session).warn("", message);
            dropped = true;
        }
    }
    if dropped {
        items.retain(Value::is_string);
    }
    Ok(())
}

/// One thing where a list is needed is a list of one.
fn wrap(value: &mut Value, spot: &Spot<'_>, session: &mut Session<'_>) {
    if !value.is_array() {
        let message = format!("{} is taken as a list of one", kind_name(value));
        RuleContext::new("not-a-list", spot, session).note("", message);
        *value = Value::Array(vec![value.take()]);
    }
}

fn text_map(value: &mut Value, spot: &Spot<'_>, session: &mut Session<'_>) -> Result<(), Unfit> {
    let Value::Object(entries) = value else {
        return Err(Unfit);
    };
    for (key, entry) in entries.iter_mut().filter(|(_, entry)| !entry.is_string()) {
        if text(entry, &spot.key(key), session).is_err() {
            let below = spot.key(key);
            let message = format!("{} is taken as an empty text", kind_name(entry));
            RuleContext::new("not-a-text", &below, session).note("", message);
            *entry = Value::String(String::new());
        }
    }
    Ok(())
}

fn list(value: &mut Value, spot: &Spot<'_>, session: &mut Session<'_>) -> Result<(), Unfit> {
    match value {
        Value::Object(_) => wrap(value, spot, session),
        Value::Array(items) => {
            RuleContext::new("null-member", spot, session).note("", "null items are left out");
            items.retain(|item| !item.is_null());
        }
        _ => return Err(Unfit),
    }
    Ok(())
}

/// Empty entries say nothing, except in a few places where they say that something is there.
fn map(
    value: &mut Value,
    kind: Kind,
    spot: &Spot<'_>,
    session: &mut Session<'_>,
) -> Result<(), Unfit> {
    let empty_list = value.as_array().is_some_and(Vec::is_empty);
    if empty_list {
        // What languages without a difference between empty lists and empty maps write.
        *value = Value::Object(Map::new());
        return Ok(());
    }
    let Value::Object(entries) = value else {
        return Err(Unfit);
    };
    for (key, entry) in entries.iter_mut().filter(|(_, entry)| entry.is_null()) {
        let message = format!(
            "a {} is an object, not null; it is taken as empty",
            kind.name()
        );
        RuleContext::new("null-member", &spot.key(key), session).note("", message);
        *entry = Value::Object(Map::new());
    }
    Ok(())
}

/// A list of schemas where one is needed: any of them (draft 4's tuples).
fn schema_list(value: &mut Value, spot: &Spot<'_>, session: &mut Session<'_>) -> Result<(), Unfit> {
    let Value::Array(items) = value else {
        return Err(Unfit);
    };
    let items = std::mem::take(items);
    let message = "a list of schemas is taken as any of them";
    RuleContext::new("schema-list", spot, session).note("", message);
    *value = super::alternative::any_of(items);
    // A list of one is that one, whatever it is.
    object(value, Kind::Schema, spot, session);
    Ok(())
}

/// What is needed, with its article.
fn wanted(shape: Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::TextOrTexts => "a text",
        Shape::Flag => "a boolean",
        Shape::Count => "a whole number",
        Shape::Number => "a number",
        Shape::Texts => "a list of texts",
        Shape::Values => "a list",
        Shape::List(_) => "a list of objects",
        Shape::SchemaOrFlagOf(_) => "a schema or a boolean",
        _ => "an object",
    }
}
