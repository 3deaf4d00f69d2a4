//! Whether a value that the description shows is one of the type it is shown for.

use serde_json::Value;

use super::{Api, Guard, Integer, Layout, Object, Presence, Rest, Shape, Type, Union};

/// Why a value is not of a type, with the place within the value as a JSON pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    /// The place within the value.
    pub pointer: String,
    /// What should stand there, and does not.
    pub expected: String,
}

impl Misfit {
    fn new(expected: impl Into<String>) -> Self {
        Self {
            pointer: String::new(),
            expected: expected.into(),
        }
    }

    fn within(mut self, key: &str) -> Self {
        self.pointer = format!(
            "/{}{}",
            key.replace('~', "~0").replace('/', "~1"),
            self.pointer
        );
        self
    }
}

/// Checks that `value` is of type `ty`, as strictly as a round trip without loss needs.
pub fn fits(api: &Api, ty: &Type, value: &Value) -> Result<(), Misfit> {
    let is = |sound: bool, expected: &str| match sound {
        true => Ok(()),
        false => Err(Misfit::new(expected)),
    };
    match ty {
        Type::Json => Ok(()),
        Type::Boolean | Type::Flag(_) => is(value.is_boolean(), "true or false"),
        Type::Integer(width) => is(fits_integer(*width, value), "a whole number of this width"),
        Type::Double | Type::Number => is(value.is_number(), "a number"),
        Type::String | Type::Secret | Type::Text(_) | Type::Binary | Type::File => {
            is(value.is_string(), "text")
        }
        Type::JsonObject => is(value.is_object(), "an object"),
        Type::Boxed(inner) => fits(api, inner, value),
        Type::Nullable(inner) => match value {
            Value::Null => Ok(()),
            value => fits(api, inner, value),
        },
        Type::List(item) => {
            let items = value.as_array().ok_or_else(|| Misfit::new("an array"))?;
            items.iter().enumerate().try_for_each(|(index, value)| {
                fits(api, item, value).map_err(|m| m.within(&index.to_string()))
            })
        }
        Type::Map(inner) => {
            let members = value.as_object().ok_or_else(|| Misfit::new("an object"))?;
            members
                .iter()
                .try_for_each(|(key, value)| fits(api, inner, value).map_err(|m| m.within(key)))
        }
        Type::Named(id) => match &api.definition(*id).shape {
            Shape::Object(object) if object.layout == Layout::Array => {
                fits_tuple(api, object, value)
            }
            Shape::Object(object) => fits_object(api, object, value),
            Shape::Form(_) => is(false, "a form, which no JSON shows"),
            Shape::StringEnum(_) => is(value.is_string(), "text"),
            Shape::IntegerEnum(_) => is(fits_integer(Integer::I64, value), "a whole number"),
            Shape::MixedEnum(_) => Ok(()),
            Shape::Union(union) => fits_union(api, union, value),
            Shape::Alias(ty) | Shape::Newtype(ty) => fits(api, ty, value),
        },
    }
}

/// A number without a fraction is whole, however it is written: `1.0` and `1e3` are.
fn fits_integer(width: Integer, value: &Value) -> bool {
    let Some(number) = whole(value) else {
        return false;
    };
    match width {
        Integer::I32 => i32::try_from(number).is_ok(),
        Integer::I64 => i64::try_from(number).is_ok(),
        Integer::U32 => u32::try_from(number).is_ok(),
        Integer::U64 => u64::try_from(number).is_ok(),
    }
}

/// The whole number that a value is, if it is one.
pub(crate) fn whole(value: &Value) -> Option<i128> {
    let number = value.as_number()?;
    let exact = number.as_i128();
    let float = || number.as_f64().filter(|n| n.fract() == 0.0);
    exact.or_else(|| float().map(|n| n as i128))
}

fn fits_object(api: &Api, object: &Object, value: &Value) -> Result<(), Misfit> {
    let members = value.as_object().ok_or_else(|| Misfit::new("an object"))?;
    for field in &object.fields {
        let found = match (members.get(&field.wire), field.presence) {
            (None, Presence::Required | Presence::RequiredNullable) => {
                Err(Misfit::new("a required member"))
            }
            (None, _) => Ok(()),
            (Some(Value::Null), Presence::RequiredNullable | Presence::OptionalNullable) => Ok(()),
            (Some(Value::Null), Presence::Optional) if field.ty == Type::Json => Ok(()),
            (Some(Value::Null), Presence::Optional) => Err(Misfit::new("a value that is not null")),
            (Some(value), _) => fits(api, &field.ty, value),
        };
        found.map_err(|m| m.within(&field.wire))?;
    }
    if let Rest::Typed(ty) = &object.rest {
        let named = |key: &String| object.fields.iter().any(|f| f.wire == *key);
        for (key, value) in members.iter().filter(|(key, _)| !named(key)) {
            fits(api, ty, value).map_err(|m| m.within(key))?;
        }
    }
    Ok(())
}

fn fits_tuple(api: &Api, tuple: &Object, value: &Value) -> Result<(), Misfit> {
    let items = value.as_array().ok_or_else(|| Misfit::new("an array"))?;
    for (index, item) in items.iter().enumerate() {
        let fits = match (tuple.fields.get(index), &tuple.rest) {
            (Some(place), _) if item.is_null() && !place.presence.is_required() => Ok(()),
            (Some(place), _) => fits(api, &place.ty, item),
            (None, Rest::Typed(ty)) => fits(api, ty, item),
            (None, Rest::Extra) => Ok(()),
        };
        fits.map_err(|misfit| misfit.within(&index.to_string()))?;
    }
    let mut missing = tuple.fields.iter().skip(items.len());
    match missing.any(|place| place.presence.is_required()) {
        true => Err(Misfit::new("more items")),
        false => Ok(()),
    }
}

fn fits_union(api: &Api, union: &Union, value: &Value) -> Result<(), Misfit> {
    if let Some(tag) = &union.tag {
        let found = value.get(tag);
        let found = found.map(|found| found.as_str().map_or(found.to_string(), str::to_owned));
        let variant = union
            .variants
            .iter()
            .find(|v| v.tags.iter().any(|t| Some(t) == found.as_ref()));
        let fallback = union.fallback.and_then(|place| union.variants.get(place));
        match variant.or(fallback) {
            Some(variant) => return fits(api, &variant.ty, value),
            // A tag that nobody described is kept whole.
            None if found.is_some() => return Ok(()),
            None => {}
        }
    }
    let tried = union.variants.iter().filter(|v| passes(&v.guard, value));
    let mut misfit = None;
    for variant in tried {
        match fits(api, &variant.ty, value) {
            Ok(()) => return Ok(()),
            Err(found) => misfit = misfit.or(Some(found)),
        }
    }
    // What no variant is tried for is kept as it is.
    misfit.map_or(Ok(()), Err)
}

/// Whether a value is tried as a variant with this guard.
fn passes(guard: &Guard, value: &Value) -> bool {
    match guard {
        Guard::String => value.is_string(),
        Guard::Integer => whole(value).is_some(),
        Guard::Number => value.is_number(),
        Guard::Boolean => value.is_boolean(),
        Guard::Array => value.is_array(),
        Guard::Object(members) => {
            let has = |key: &String| value.get(key).is_some();
            let is_same = |found: &Value, only: &Value| match (whole(found), whole(only)) {
                (Some(found), Some(only)) => found == only,
                _ => found == only,
            };
            let agrees = |(key, only): &(String, Value)| {
                value.get(key).is_none_or(|found| is_same(found, only))
            };
            value.is_object()
                && members.required.iter().all(has)
                && members.constants.iter().all(agrees)
        }
        Guard::Any => true,
    }
}
