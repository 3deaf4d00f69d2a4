//! Whether a value that the description shows is one of the type it is shown for.

use serde_json::Value;

use super::{Api, Integer, Layout, Matcher, Object, Presence, Rest, Shape, Type, Union};

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
        Type::String
        | Type::Secret
        | Type::Text(_)
        | Type::JsonText(_)
        | Type::Binary
        | Type::File => is(value.is_string(), "text"),
        Type::JsonObject => is(value.is_object(), "an object"),
        Type::FileOr(_) if value.is_string() => Ok(()),
        Type::FileOr(inner) | Type::Boxed(inner) => fits(api, inner, value),
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

/// A number without a fraction, however it is written.
fn whole(value: &Value) -> Option<i128> {
    let exact = value.as_i64().map(i128::from);
    let exact = exact.or_else(|| value.as_u64().map(i128::from));
    exact.or_else(|| {
        let float = value.as_f64()?;
        (float.fract() == 0.0 && float.abs() < 1e20).then_some(float as i128)
    })
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
            (Some(Value::Null), Presence::Optional) if *api.resolve(&field.ty) == Type::Json => {
                Ok(())
            }
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
    let tag = union.tag.as_ref().and_then(|tag| value.get(tag));
    if let Some(found) = tag {
        let found = match found {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let variant = union.variants.iter().find(|v| v.tags.contains(&found));
        let default = || union.variants.get(union.default?);
        let variant = variant.or_else(default);
        // A tag that nobody described is kept whole.
        return variant.map_or(Ok(()), |v| fits(api, &v.ty, value));
    }
    let tried = union.variants.iter().filter(|v| passes(&v.matcher, value));
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

/// Whether a value is tried as a variant with this matcher.
fn passes(matcher: &Matcher, value: &Value) -> bool {
    match matcher {
        Matcher::String => value.is_string(),
        Matcher::Integer => whole(value).is_some(),
        Matcher::Number => value.is_number(),
        Matcher::Boolean => value.is_boolean(),
        Matcher::Array => value.is_array(),
        Matcher::Object(members) => {
            let has = |key: &String| value.get(key).is_some();
            let agrees =
                |(key, only): &(String, Value)| value.get(key).is_none_or(|found| found == only);
            value.is_object()
                && members.required.iter().all(has)
                && members.constants.iter().all(agrees)
        }
        Matcher::Any => true,
    }
}
