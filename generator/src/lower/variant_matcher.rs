//! What tells the variants of a union apart, once all types are known.

use std::cmp::Reverse;

use crate::model::{Api, Layout, Matcher, Members, Presence, Shape, Type};

/// Gives every variant its matcher and puts the most demanding variants first, so that an object
/// is not taken for one of which it happens to fill a part.
pub(super) fn complete(api: &mut Api) {
    for index in 0..api.types.len() {
        let Shape::Union(union) = &api.types[index].shape else {
            continue;
        };
        let matchers: Vec<Matcher> = union.variants.iter().map(|v| matcher(api, &v.ty)).collect();
        let Shape::Union(union) = &mut api.types[index].shape else {
            continue;
        };
        for (variant, matcher) in union.variants.iter_mut().zip(matchers) {
            variant.matcher = matcher;
        }
        if union.tag.is_none() {
            union.variants.sort_by_key(|v| rank(&v.matcher));
        }
    }
}

fn rank(matcher: &Matcher) -> (u8, Reverse<usize>) {
    match matcher {
        Matcher::Integer => (0, Reverse(0)),
        Matcher::Object(members) => {
            let demands = members.required.len() + members.constants.len();
            (1, Reverse(demands))
        }
        Matcher::Any => (2, Reverse(0)),
        _ => (1, Reverse(0)),
    }
}

fn matcher(api: &Api, ty: &Type) -> Matcher {
    match api.resolve(ty) {
        Type::Boolean | Type::Flag(_) => Matcher::Boolean,
        Type::Integer(_) => Matcher::Integer,
        Type::Double | Type::Number => Matcher::Number,
        Type::String
        | Type::Secret
        | Type::Text(_)
        | Type::JsonText(_)
        | Type::Binary
        | Type::File => Matcher::String,
        Type::List(_) => Matcher::Array,
        Type::JsonObject | Type::Map(_) => Matcher::Object(Members::default()),
        Type::Json | Type::Nullable(_) | Type::FileOr(_) => Matcher::Any,
        Type::Boxed(inner) => matcher(api, inner),
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Object(object) if object.layout == Layout::Array => Matcher::Array,
            Shape::Object(object) => {
                let required =
                    |presence| matches!(presence, Presence::Required | Presence::RequiredNullable);
                let fields = object.fields.iter();
                let needed = fields.clone().filter(|f| required(f.presence));
                let constants = fields.filter_map(|field| {
                    let only = api.single(&field.ty)?;
                    Some((field.wire.clone(), only))
                });
                Matcher::Object(Members {
                    required: needed.map(|f| f.wire.clone()).collect(),
                    constants: constants.collect(),
                })
            }
            Shape::StringEnum(_) => Matcher::String,
            Shape::IntegerEnum(_) => Matcher::Integer,
            Shape::MixedEnum(_)
            | Shape::Union(_)
            | Shape::Form(_)
            | Shape::Alias(_)
            | Shape::Newtype(_) => Matcher::Any,
        },
    }
}
