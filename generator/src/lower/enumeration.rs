//! Values from a list.

use serde_json::{Number, Value};

use super::Lowerer;
use super::facets::Facets;
use super::schema::Form;
use crate::model::{EnumValue, IntegerValue, MixedValue, Shape, Type};
use crate::openapi::Words;

impl<'d> Lowerer<'d> {
    /// The form of a value that is one of `values`.
    pub(crate) fn enumeration(facets: &Facets<'d>, values: &[Value]) -> Form {
        let text = facets.kind == Some("string") && values.iter().all(is_scalar);
        if text || values.iter().all(Value::is_string) {
            return Form::Shape(Shape::StringEnum(string_values(values, facets)));
        }
        if let Some(numbers) = values.iter().map(whole).collect::<Option<Vec<_>>>() {
            return Form::Shape(Shape::IntegerEnum(integer_values(&numbers, values, facets)));
        }
        match values {
            [Value::Bool(only)] => Form::Type(Type::Flag(*only)),
            several if several.iter().all(Value::is_boolean) => Form::Type(Type::Boolean),
            several => Form::Shape(Shape::MixedEnum(mixed_values(several, facets))),
        }
    }
}

fn is_scalar(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

/// A number without a fraction, however it is written.
fn whole(value: &Value) -> Option<i64> {
    let float = || {
        value
            .as_f64()
            .filter(|n| n.fract() == 0.0 && n.abs() < 9e15)
    };
    value.as_i64().or_else(|| Some(float()? as i64))
}

/// What a value is called, and what is said of it.
fn words<'d>(facets: &Facets<'d>, value: &Value) -> Words<'d> {
    let found = facets.value_words.iter().filter(|(of, _)| of == value);
    found.fold(Words::default(), |known, (_, words)| Words {
        name: known.name.or(words.name),
        text: known.text.or(words.text),
    })
}

fn string_values(values: &[Value], facets: &Facets) -> Vec<EnumValue> {
    let value = |value: &Value| EnumValue {
        wire: match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        },
        docs: {
            let words = words(facets, value);
            words.text.or(words.name).map(str::to_owned)
        },
    };
    values.iter().map(value).collect()
}

fn integer_values(numbers: &[i64], values: &[Value], facets: &Facets) -> Vec<IntegerValue> {
    let value = |(wire, value): (&i64, &Value)| {
        let words = words(facets, value);
        IntegerValue {
            wire: *wire,
            name: words.name.map(str::to_owned),
            docs: words.text.map(str::to_owned),
        }
    };
    numbers.iter().zip(values).map(value).collect()
}

fn mixed_values(values: &[Value], facets: &Facets) -> Vec<MixedValue> {
    let value = |value: &Value| {
        let words = words(facets, value);
        MixedValue {
            // The runtime writes a number without a fraction as a whole one.
            wire: match whole(value) {
                Some(whole) => Value::Number(Number::from(whole)),
                None => value.clone(),
            },
            name: words.name.map(str::to_owned),
            docs: words.text.map(str::to_owned),
        }
    };
    values.iter().map(value).collect()
}
