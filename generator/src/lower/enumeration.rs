//! Values from a list.

use serde_json::{Number, Value};

use super::facets::Facets;
use super::schema::Form;
use super::{Lowerer, api_docs};
use crate::model::{EnumValue, IntegerValue, MixedValue, Shape, Type};
use crate::openapi::is_word;

impl<'d> Lowerer<'d> {
    /// The form of a value that is one of `values`.
    pub(crate) fn enumeration(facets: &Facets<'d>, values: &[Value]) -> Form {
        let text = facets.kind == Some("string") && values.iter().all(is_scalar);
        if text || values.iter().all(Value::is_string) {
            return Form::Shape(Shape::StringEnum(string_values(values, facets)));
        }
        if let Some(numbers) = values.iter().map(whole).collect::<Option<Vec<_>>>() {
            return Form::Shape(Shape::IntegerEnum(integer_values(values, &numbers, facets)));
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

fn string_values(values: &[Value], facets: &Facets) -> Vec<EnumValue> {
    let value = |value: &Value| {
        let (name, docs) = words(value, facets);
        EnumValue {
            wire: match value {
                Value::String(text) => text.clone(),
                other => other.to_string(),
            },
            name,
            docs,
        }
    };
    values.iter().map(value).collect()
}

fn integer_values(values: &[Value], numbers: &[i64], facets: &Facets) -> Vec<IntegerValue> {
    let value = |(value, wire): (&Value, &i64)| {
        let (name, docs) = words(value, facets);
        IntegerValue {
            wire: *wire,
            name,
            docs,
        }
    };
    values.iter().zip(numbers).map(value).collect()
}

fn mixed_values(values: &[Value], facets: &Facets) -> Vec<MixedValue> {
    let value = |value: &Value| {
        let (name, docs) = words(value, facets);
        MixedValue {
            // The runtime writes a number without a fraction as a whole one.
            wire: match whole(value) {
                Some(whole) => Value::Number(Number::from(whole)),
                None => value.clone(),
            },
            name,
            docs,
        }
    };
    values.iter().map(value).collect()
}

/// The name of a value and what is said of it. A value that is a word is called by it: a title may be
/// edited, and only names what has no word of its own.
fn words(value: &Value, facets: &Facets) -> (Option<String>, Option<String>) {
    let Some(words) = facets.value_words.get(&value.to_string()) else {
        return (None, None);
    };
    let title = words.title.filter(|_| !is_word(value));
    let name = words.name.or(title).map(str::to_owned);
    let warning = words.is_deprecated.then(|| "Deprecated.".to_owned());
    let told = words.text.or(words.title.filter(|_| is_word(value)));
    let docs = api_docs::paragraphs([told.map(str::to_owned), warning]);
    (name, docs)
}
