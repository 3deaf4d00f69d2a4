//! Schemas that the settings call events.

use super::Described;
use crate::model::{Api, Event, EventPlace, Payload, Shape, Type, Union};

/// The events that a schema stands for: if it is one of several, each of them.
pub(super) fn alternatives(api: &Api, described: Described) -> Vec<Described> {
    let union = match &described.event.payload {
        Payload::Json(ty) if described.is_schema => union(api, ty),
        _ => None,
    };
    let Some(union) = union else {
        return vec![described];
    };
    let variants = union.variants.iter().map(|variant| {
        let member = union.tag.clone().filter(|_| !variant.tags.is_empty());
        let known = member.map(|member| (EventPlace::Member(vec![member]), variant.tags.clone()));
        let key = variant.tags.first().unwrap_or(&variant.hint);
        Described {
            event: Event {
                key: key.clone(),
                name: variant.hint.clone(),
                payload: Payload::Json(api.unboxed(&variant.ty).clone()),
                ..described.event.clone()
            },
            headers: Vec::new(),
            is_schema: true,
            known: known.into_iter().collect(),
        }
    });
    variants.collect()
}

fn union<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Union> {
    match api.unboxed(ty) {
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Union(union) => Some(union),
            _ => None,
        },
        _ => None,
    }
}
