//! Keywords that ask for something of a value as a whole, and are no part of its type (JSON Schema
//! 2020-12, sections 10.2 and 11).

use serde_json::{Map, Value};

use super::agree::{Sides, is_text};
use crate::diff::here::Here;
use crate::diff::shape::{Shape, places};
use crate::diff::walk::Walk;

/// The conditions, each with the keywords that it consists of.
const CONDITIONS: &[&[&str]] = &[
    &["contains", "minContains", "maxContains"],
    &["propertyNames"],
    &["dependentRequired"],
    &["dependentSchemas"],
    &["if", "then", "else"],
    &["not"],
    &["unevaluatedProperties"],
    &["unevaluatedItems"],
];

/// Compares all conditions.
pub(super) fn compare(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    for keywords in CONDITIONS {
        let (before, after) = (said(old, keywords), said(new, keywords));
        let mut sides = Sides::new(walk.old, walk.new);
        if before.len() == after.len() && before.iter().zip(&after).all(|(a, b)| sides.agree(a, b))
        {
            continue;
        }
        let keyword = keywords.first().copied().unwrap_or_default();
        let (code, what) = match (before.is_empty(), after.is_empty()) {
            (true, _) => ("limit-tightened", "asks for something now"),
            (_, true) => ("limit-loosened", "asks for nothing any more"),
            _ => (changed(&before, &after), "asks for something else"),
        };
        let message = format!("`{keyword}` {what}");
        walk.note(here, code, places(old, new, keyword), message);
    }
}

/// What a schema says under some keywords, without words; a schema that allows anything says nothing.
fn said(shape: &Shape, keywords: &[&str]) -> Vec<Value> {
    let pieces = shape.pieces.iter();
    let conditions = pieces.map(|piece| {
        let members = keywords.iter().filter_map(|keyword| {
            let value = bare(piece.value.get(keyword)?);
            let asks = match &value {
                Value::Object(members) => !members.is_empty(),
                other => *other != Value::Bool(true),
            };
            asks.then(|| ((*keyword).to_owned(), value))
        });
        members.collect::<Map<String, Value>>()
    });
    // A condition without what it leads to asks for nothing.
    let asks = |members: &Map<String, Value>| {
        let only = keywords.first().filter(|_| keywords.contains(&"then"));
        match only {
            Some(first) => members.contains_key(*first) && members.len() > 1,
            None => !members.is_empty(),
        }
    };
    conditions.filter(asks).map(Value::Object).collect()
}

/// A schema without its words.
fn bare(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(key, value)| !is_text(key, value));
            let members = members.map(|(key, value)| (key.clone(), bare(value)));
            members.collect::<Map<String, Value>>().into()
        }
        Value::Array(items) => items.iter().map(bare).collect(),
        other => other.clone(),
    }
}

/// What the change of a condition means: of values that are refused, more or fewer are; of others only
/// a proof could tell.
fn changed(before: &[Value], after: &[Value]) -> &'static str {
    let refused = |conditions: &[Value]| -> Option<Vec<Value>> {
        let [only] = conditions else { return None };
        let not = only.get("not")?.as_object()?;
        let list = not.get("enum").and_then(Value::as_array).cloned();
        let values = list.or_else(|| Some(vec![not.get("const")?.clone()]))?;
        (not.keys()
            .all(|key| ["enum", "const", "type"].contains(&key.as_str())))
        .then_some(values)
    };
    let (Some(old), Some(new)) = (refused(before), refused(after)) else {
        return "condition-changed";
    };
    let has_all = |these: &[Value], others: &[Value]| others.iter().all(|one| these.contains(one));
    match (has_all(&new, &old), has_all(&old, &new)) {
        (true, _) => "limit-tightened",
        (_, true) => "limit-loosened",
        _ => "condition-changed",
    }
}
