//! What may stand where in the requests that tell an event.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Described;
use crate::model::{Api, EventPlace, Layout, Object, Shape, Type};

/// How many members lie within each other, at most, where it is told which event it is.
const DEPTH: usize = 2;

/// The texts that may stand at a place; none if it is any.
pub(super) type Texts = Option<Vec<String>>;

/// What may stand where.
pub(super) type Places = BTreeMap<EventPlace, Texts>;

/// What may stand where in the requests that tell an event.
pub(super) fn places(api: &Api, described: &Described) -> Places {
    let mut found = BTreeMap::new();
    if let Some(ty) = described.event.payload.ty() {
        let members = members(api, ty, DEPTH);
        found.extend(
            members
                .into_iter()
                .map(|(path, texts)| (EventPlace::Member(path), texts)),
        );
    }
    for (name, values) in &described.headers {
        let texts = (!values.is_empty()).then(|| values.clone());
        found.insert(EventPlace::Header(name.clone()), texts);
    }
    for (place, values) in &described.known {
        let texts = found.entry(place.clone()).or_default();
        texts.get_or_insert_with(|| values.clone());
    }
    found
}

type Members = BTreeMap<Vec<String>, Texts>;

/// The members that are texts, and what they may be.
fn members(api: &Api, ty: &Type, depth: usize) -> Members {
    match api.unboxed(ty) {
        Type::Nullable(inner) => members(api, inner, depth),
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Object(object) if object.layout == Layout::Object => {
                members_of(api, object, depth)
            }
            Shape::Newtype(inner) => members(api, inner, depth),
            Shape::Union(union) => {
                let variants = union.variants.iter();
                let all = variants.map(|variant| members(api, &variant.ty, depth));
                all.reduce(in_both).unwrap_or_default()
            }
            _ => Members::new(),
        },
        _ => Members::new(),
    }
}

/// What holds whichever of two it is.
fn in_both(mut one: Members, mut other: Members) -> Members {
    one.retain(|path, _| other.contains_key(path));
    for (path, texts) in &mut one {
        let more = other.remove(path).flatten();
        *texts = match (texts.take(), more) {
            (Some(mut texts), Some(more)) => {
                texts.extend(more);
                texts.sort();
                texts.dedup();
                Some(texts)
            }
            _ => None,
        };
    }
    one
}

fn members_of(api: &Api, object: &Object, depth: usize) -> Members {
    let mut found = Members::new();
    for field in &object.fields {
        let here = vec![field.wire.clone()];
        if let Some(Value::String(only)) = &field.constant {
            found.insert(here, Some(vec![only.clone()]));
        } else if let Some(texts) = texts(api, &field.ty) {
            found.insert(here, texts);
        } else if depth > 1 {
            for (rest, texts) in members(api, &field.ty, depth - 1) {
                found.insert([here.clone(), rest].concat(), texts);
            }
        }
    }
    found
}

/// What a value may be, if it is a text.
fn texts(api: &Api, ty: &Type) -> Option<Texts> {
    match api.unboxed(ty) {
        Type::Nullable(inner) => texts(api, inner),
        Type::String => Some(None),
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::StringEnum(values) => {
                let values = values.iter().map(|value| value.wire.clone());
                Some(Some(values.collect()))
            }
            _ => None,
        },
        _ => None,
    }
}

/// What stands at a place of the body in an example.
pub(super) fn in_example<'v>(place: &EventPlace, example: &'v Value) -> Option<&'v str> {
    let EventPlace::Member(path) = place else {
        return None;
    };
    let mut names = path.iter();
    let found = names.try_fold(example, |value, name| value.get(name))?;
    found.as_str()
}
