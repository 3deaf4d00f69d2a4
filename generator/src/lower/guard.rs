//! What tells the variants of a union apart, once all types are known.

use std::cmp::Reverse;

use crate::model::{Api, Guard, Layout, Members, Presence, Shape, Type};

/// Gives every variant its guard and puts the most demanding variants first, so that an object
/// is not taken for one of which it happens to fill a part.
pub(super) fn complete(api: &mut Api) {
    for index in 0..api.types.len() {
        let Shape::Union(union) = &api.types[index].shape else {
            continue;
        };
        let guards: Vec<Guard> = union.variants.iter().map(|v| guard(api, &v.ty)).collect();
        let Shape::Union(union) = &mut api.types[index].shape else {
            continue;
        };
        for (variant, guard) in union.variants.iter_mut().zip(guards) {
            variant.guard = guard;
        }
        if union.tag.is_none() {
            union.variants.sort_by_key(|v| rank(&v.guard));
        }
    }
}

fn rank(guard: &Guard) -> (u8, Reverse<usize>) {
    match guard {
        Guard::Integer => (0, Reverse(0)),
        Guard::Object(members) => {
            let demands = members.required.len() + members.constants.len();
            (1, Reverse(demands))
        }
        Guard::Any => (2, Reverse(0)),
        _ => (1, Reverse(0)),
    }
}

fn guard(api: &Api, ty: &Type) -> Guard {
    match api.resolve(ty) {
        Type::Boolean | Type::Flag(_) => Guard::Boolean,
        Type::Integer(_) => Guard::Integer,
        Type::Double | Type::Number => Guard::Number,
        Type::String
        | Type::Secret
        | Type::Text(_)
        | Type::JsonText(_)
        | Type::Binary
        | Type::File => Guard::String,
        Type::List(_) => Guard::Array,
        Type::JsonObject | Type::Map(_) => Guard::Object(Members::default()),
        Type::Json | Type::Nullable(_) | Type::FileOr(_) => Guard::Any,
        Type::Boxed(inner) => guard(api, inner),
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Object(object) if object.layout == Layout::Array => Guard::Array,
            Shape::Object(object) => {
                let required =
                    |presence| matches!(presence, Presence::Required | Presence::RequiredNullable);
                let fields = object.fields.iter();
                let needed = fields.clone().filter(|f| required(f.presence));
                let constants = fields.filter_map(|field| {
                    let only = api.single(&field.ty)?;
                    Some((field.wire.clone(), only))
                });
                Guard::Object(Members {
                    required: needed.map(|f| f.wire.clone()).collect(),
                    constants: constants.collect(),
                })
            }
            Shape::StringEnum(_) => Guard::String,
            Shape::IntegerEnum(_) => Guard::Integer,
            Shape::MixedEnum(_)
            | Shape::Union(_)
            | Shape::Form(_)
            | Shape::Alias(_)
            | Shape::Newtype(_) => Guard::Any,
        },
    }
}
