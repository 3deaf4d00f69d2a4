//! What tells the variants of a union apart, once all types are known.

use crate::model::{Api, Guard, Presence, Shape, Type};

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

fn rank(guard: &Guard) -> (u8, std::cmp::Reverse<usize>) {
    match guard {
        Guard::Integer => (0, std::cmp::Reverse(0)),
        Guard::Object(required) => (1, std::cmp::Reverse(required.len())),
        Guard::Any => (2, std::cmp::Reverse(0)),
        _ => (1, std::cmp::Reverse(0)),
    }
}

fn guard(api: &Api, ty: &Type) -> Guard {
    match api.resolve(ty) {
        Type::Boolean => Guard::Boolean,
        Type::Integer(_) => Guard::Integer,
        Type::Float | Type::Double => Guard::Number,
        Type::String
        | Type::Secret
        | Type::DateTime
        | Type::Date
        | Type::Base64
        | Type::Binary
        | Type::File => Guard::String,
        Type::List(_) => Guard::Array,
        Type::JsonObject | Type::Map(_) => Guard::Object(Vec::new()),
        Type::Json | Type::Nullable(_) => Guard::Any,
        Type::Boxed(inner) => guard(api, inner),
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Object(object) => Guard::Object(
                object
                    .fields
                    .iter()
                    .filter(|f| {
                        matches!(f.presence, Presence::Required | Presence::RequiredNullable)
                    })
                    .map(|f| f.wire.clone())
                    .collect(),
            ),
            Shape::StringEnum(_) => Guard::String,
            Shape::IntegerEnum(_) => Guard::Integer,
            Shape::Union(_) | Shape::Form(_) | Shape::Alias(_) | Shape::Newtype(_) => Guard::Any,
        },
    }
}
