//! Values that a caller might give, as expressions.

use serde_json::Value as Json;

use super::super::ty::From;
use super::super::types::takes_text;
use super::super::{Context, print};
use crate::model::{Field, Object, Presence, Shape, Text, Type};
use crate::naming;

/// A text of an example that is longer is not shown.
const LONGEST: usize = 60;

/// So many members are set that need not be.
const SETTERS: usize = 5;

/// So deep objects are written within each other.
const DEEPEST: usize = 2;

/// What is known of a value that is to be written.
#[derive(Clone, Copy)]
pub(super) struct Value<'c> {
    context: &'c Context<'c>,
    /// How an example shows it.
    shown: Option<&'c Json>,
}

impl<'c> Value<'c> {
    pub fn of(context: &'c Context<'c>, shown: Option<&'c Json>) -> Self {
        Self { context, shown }
    }

    /// An expression for it where the caller has to give it: as the example shows it, or else anything
    /// that may be there; `name` stands for texts. None if it takes more than some words.
    pub fn argument(self, ty: &Type, name: &str, depth: usize) -> Option<String> {
        self.written(ty, depth)
            .or_else(|| self.any(ty, name, depth))
    }

    /// The same as the example shows it, and not otherwise.
    fn written(self, ty: &Type, depth: usize) -> Option<String> {
        let resolved = self.context.api.resolve(ty);
        if let Type::Boxed(inner) = resolved {
            return self.written(inner, depth);
        }
        let shown = self.shown.or_else(|| self.context.known.of_type(ty))?;
        let own = Self {
            shown: Some(shown),
            ..self
        };
        match (resolved, shown) {
            (Type::Boolean, Json::Bool(flag)) => Some(flag.to_string()),
            (Type::Integer(_), number) => i32::try_from(number.as_i64()?)
                .ok()
                .filter(|number| *number >= 0)
                .map(|number| number.to_string()),
            (Type::Double, Json::Number(number)) => Some(format!("{:?}", number.as_f64()?)),
            (Type::Text(Text::Base64 | Text::Base64Url), _) => None,
            (Type::String | Type::Text(_), Json::String(text)) => short(text),
            (Type::List(item), Json::Array(items)) => own.list(item, items, depth),
            (Type::Named(id), _) => {
                let definition = self.context.api.definition(*id);
                match (&definition.shape, shown) {
                    (Shape::StringEnum(_), Json::String(text)) => short(text),
                    (Shape::Union(union), Json::String(text)) if definition.sent => {
                        takes_text(self.context, union).then(|| short(text))?
                    }
                    (Shape::Object(_) | Shape::Form(_), Json::Object(_)) => own.object(ty, depth),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// A list of what the first item of an example shows.
    fn list(self, item: &Type, items: &'c [Json], depth: usize) -> Option<String> {
        // Lists within lists are taken as nothing but that.
        if matches!(self.context.api.resolve(item), Type::List(_)) {
            return None;
        }
        let first = Self {
            shown: items.first(),
            ..self
        };
        Some(format!("[{}]", first.written(item, depth + 1)?))
    }

    /// An expression for anything that may be there.
    fn any(self, ty: &Type, name: &str, depth: usize) -> Option<String> {
        let text = || Some(print::literal(name.trim_start_matches("r#")));
        let resolved = self.context.api.resolve(ty);
        match resolved {
            Type::Boolean => Some("true".to_owned()),
            Type::Integer(_) => Some("1".to_owned()),
            Type::Double => Some("1.0".to_owned()),
            Type::Text(Text::Base64 | Text::Base64Url) => Some(format!("{}.as_bytes()", text()?)),
            Type::String | Type::Secret | Type::Text(_) | Type::JsonText(_) => text(),
            Type::File | Type::FileOr(_) => Some(format!("std::path::Path::new({})", text()?)),
            Type::List(item) if self.context.takes_into(item) => {
                let item = Self {
                    shown: None,
                    ..self
                };
                let Type::List(inner) = resolved else {
                    return None;
                };
                Some(format!("[{}]", item.argument(inner, name, depth + 1)?))
            }
            Type::List(_) => Some("Vec::new()".to_owned()),
            Type::Named(id) => {
                let definition = self.context.api.definition(*id);
                match &definition.shape {
                    Shape::StringEnum(values) => values.first().map(|v| print::literal(&v.wire)),
                    Shape::Union(union) if definition.sent => {
                        takes_text(self.context, union).then(text)?
                    }
                    Shape::Object(_) | Shape::Form(_) => self.object(ty, depth),
                    _ => None,
                }
            }
            Type::Boxed(inner) => self.any(inner, name, depth),
            _ => None,
        }
    }

    /// An expression for an object: what has to be given, and some of what its example has.
    fn object(self, ty: &Type, depth: usize) -> Option<String> {
        let Type::Named(id) = self.context.api.resolve(ty) else {
            return None;
        };
        let definition = self.context.api.definition(*id);
        let object = match &definition.shape {
            Shape::Object(object) => object,
            Shape::Form(form) => &form.object,
            _ => return None,
        };
        if !definition.sent || depth >= DEEPEST {
            return None;
        }
        let (names, _) = naming::fields(object, &definition.hint, self.context.config);
        let member = |field: &Field| {
            let shown = self.shown.and_then(|shown| shown.get(&field.wire));
            let place = &definition.pointer;
            let shown = shown.or_else(|| self.context.known.of_member(place, &field.wire));
            Self { shown, ..self }
        };
        let arguments = object.arguments().into_iter().map(|index| {
            let field = &object.fields[index];
            match field.presence {
                Presence::RequiredNullable => Some("None".to_owned()),
                _ => member(field).argument(&field.ty, &names[index], depth + 1),
            }
        });
        let arguments: Option<Vec<String>> = arguments.collect();
        let ty = spelled(self.context, ty);
        let setters = self.setters(object, &names, depth);
        Some(format!("{ty}::new({}){setters}", arguments?.join(", ")))
    }

    /// Setters for members that an example has and that need not be there, each on a line of its own.
    fn setters(self, object: &Object, names: &[String], depth: usize) -> String {
        let shown = self.shown.and_then(Json::as_object);
        let members = object.fields.iter().zip(names);
        let set = members.filter_map(|(field, name)| {
            let shown = shown?.get(&field.wire)?;
            let is_plain = field.presence == Presence::Optional
                && field.constant.is_none()
                && !field.docs.deprecated;
            let value = Self {
                shown: Some(shown),
                ..self
            };
            let value = is_plain.then(|| value.written(&field.ty, depth + 1))??;
            // What is written over several lines within it stands further in.
            let value = value.replace('\n', "\n    ");
            Some(format!("\n    .{name}({value})"))
        });
        set.take(SETTERS).collect()
    }
}

/// A text that is not too long to be read.
fn short(text: &str) -> Option<String> {
    let is_short = text.chars().count() <= LONGEST && !text.is_empty();
    is_short.then(|| print::literal(text))
}

/// A type as a user's program spells it.
pub(super) fn spelled(context: &Context, ty: &Type) -> String {
    context.ty(ty, From::Tests).to_string().replace(' ', "")
}
