//! Members and parameters that only ever have one value: nobody has to say it.

use std::collections::HashMap;

use serde_json::Value;

use crate::model::{Api, Presence, Shape, Type, TypeId};

/// Finds the members that are required and have a single value, as their type says, and those that
/// tell of which variant of a union their object is.
pub(super) fn find(api: &mut Api) {
    let told = told_by_unions(api);
    for index in 0..api.types.len() {
        let object = match &api.types[index].shape {
            Shape::Object(object) => object,
            Shape::Form(form) => &form.object,
            _ => continue,
        };
        let constants: Vec<Option<Value>> = object
            .fields
            .iter()
            .map(|field| {
                let only = api.single(&field.ty);
                let only = only.filter(|_| field.presence == Presence::Required);
                only.or_else(|| {
                    let tag = told.get(&(TypeId(index), field.wire.clone()))?.clone()?;
                    tag_value(api, &field.ty, tag)
                })
            })
            .collect();
        let object = match &mut api.types[index].shape {
            Shape::Object(object) => object,
            Shape::Form(form) => &mut form.object,
            _ => continue,
        };
        for (field, constant) in object.fields.iter_mut().zip(constants) {
            field.constant = constant;
        }
    }
}

/// Finds the parameters that are required and have a single value.
pub(super) fn find_in_parameters(api: &mut Api) {
    let mut resources = std::mem::take(&mut api.resources);
    let operations = resources
        .iter_mut()
        .flat_map(|resource| &mut resource.operations);
    let parameters = operations.flat_map(|operation| &mut operation.parameters);
    for parameter in parameters.filter(|parameter| parameter.required) {
        parameter.constant = api.single(&parameter.ty);
    }
    api.resources = resources;
}

/// The value of a tag of this type; the description gives its text.
fn tag_value(api: &Api, ty: &Type, text: String) -> Option<Value> {
    match api.resolve(ty) {
        Type::String => Some(Value::String(text)),
        Type::Integer(_) => text.parse::<i64>().ok().map(Value::from),
        Type::Boolean => text.parse().ok().map(Value::Bool),
        Type::Named(id) => match api.definition(*id).shape {
            Shape::StringEnum(_) => Some(Value::String(text)),
            Shape::IntegerEnum(_) => text.parse::<i64>().ok().map(Value::from),
            _ => None,
        },
        _ => None,
    }
}

/// For each object that is a variant of a union with a tag, and the name of the tag: its text, if
/// there is no doubt.
fn told_by_unions(api: &Api) -> HashMap<(TypeId, String), Option<String>> {
    let mut told = HashMap::new();
    let unions = api
        .types
        .iter()
        .filter_map(|definition| match &definition.shape {
            Shape::Union(union) => Some((union.tag.as_deref()?, &union.variants)),
            _ => None,
        });
    for (tag, variants) in unions {
        for variant in variants {
            let Type::Named(id) = api.unboxed(&variant.ty) else {
                continue;
            };
            let text = match variant.tags.as_slice() {
                [only] => Some(only.clone()),
                _ => None,
            };
            told.entry((*id, tag.to_owned()))
                .and_modify(|known| {
                    if *known != text {
                        *known = None;
                    }
                })
                .or_insert(text);
        }
    }
    told
}
