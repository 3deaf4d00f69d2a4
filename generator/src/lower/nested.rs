//! Values within the values of parameters for which no style has a rule (OpenAPI 3.2, Style Values).

use super::{At, Lowerer};
use crate::model::{Rest, Shape, Style, Type};

/// Unions within unions are looked into so far.
const MAX_DEPTH: usize = 8;

impl<'d> Lowerer<'d> {
    /// Says where a parameter holds a list or an object within its value. The style `deepObject` has names
    /// for these, and JSON is JSON.
    pub(super) fn note_nested(&mut self, style: &Style, ty: &Type, at: &At) {
        if !style.json && style.name != Some("deepObject") && self.holds_nested(ty, MAX_DEPTH) {
            self.diagnostics.note(
                "nested-value",
                &at.pointer,
                "no style says how a list or an object within this looks; an object is sent as JSON text",
            );
        }
    }

    fn holds_nested(&self, ty: &Type, depth: usize) -> bool {
        let nested = |ty: &Type| self.is_nested(ty, depth);
        match self.behind(ty) {
            Some(Type::List(inner) | Type::Map(inner)) => nested(inner),
            Some(Type::Nullable(inner) | Type::Boxed(inner)) => self.holds_nested(inner, depth),
            Some(Type::Named(id)) => match &self.types[id.0].shape {
                Shape::Object(object) => {
                    let rest = match &object.rest {
                        Rest::Typed(ty) => Some(ty),
                        Rest::Extra => None,
                    };
                    let mut members = object.fields.iter().map(|field| &field.ty).chain(rest);
                    members.any(nested)
                }
                Shape::Union(union) if depth > 0 => {
                    let mut variants = union.variants.iter();
                    variants.any(|variant| self.holds_nested(&variant.ty, depth - 1))
                }
                _ => false,
            },
            _ => false,
        }
    }

    fn is_nested(&self, ty: &Type, depth: usize) -> bool {
        match self.behind(ty) {
            Some(Type::List(_) | Type::Map(_) | Type::JsonObject) => true,
            Some(Type::Nullable(inner) | Type::Boxed(inner)) => self.is_nested(inner, depth),
            Some(Type::Named(id)) => match &self.types[id.0].shape {
                Shape::Object(_) => true,
                Shape::Union(union) if depth > 0 => {
                    let mut variants = union.variants.iter();
                    variants.any(|variant| self.is_nested(&variant.ty, depth - 1))
                }
                _ => false,
            },
            _ => false,
        }
    }
}
