//! Bytes that are described within JSON, where only text has a place.

use super::escape;
use crate::diagnostic::Diagnostics;
use crate::model::{Api, Shape, Type};

/// Says where bytes may be sent within JSON.
pub(super) fn note(api: &Api, diagnostics: &mut Diagnostics) {
    let mut note = |pointer: String| {
        diagnostics.note(
            "bytes-in-json",
            pointer,
            "bytes within JSON have to be UTF-8; a call with others is refused",
        );
    };
    for definition in api.types.iter().filter(|definition| definition.sent) {
        let pointer = &definition.pointer;
        match &definition.shape {
            Shape::Object(object) => {
                for field in object.fields.iter().filter(|field| is_bytes(&field.ty)) {
                    note(format!("{pointer}/properties/{}", escape(&field.wire)));
                }
            }
            Shape::Union(union) if union.variants.iter().any(|v| is_bytes(&v.ty)) => {
                note(pointer.clone());
            }
            Shape::Alias(ty) | Shape::Newtype(ty) if is_bytes(ty) => note(pointer.clone()),
            _ => {}
        }
    }
}

fn is_bytes(ty: &Type) -> bool {
    match ty {
        Type::Binary => true,
        Type::List(inner) | Type::Map(inner) | Type::Nullable(inner) | Type::Boxed(inner) => {
            is_bytes(inner)
        }
        _ => false,
    }
}
