//! Values from a list.

use serde_json::Value;

use super::facets::Facets;
use super::schema::Form;
use super::{At, Lowerer};
use crate::model::{EnumValue, IntegerValue, Shape, Type};

impl<'d> Lowerer<'d> {
    /// The form of a value that is one of `values`.
    pub(crate) fn enumeration(&mut self, facets: &Facets<'d>, values: Vec<Value>, at: &At) -> Form {
        let text = facets.kind == Some("string") && values.iter().all(is_scalar);
        if text || values.iter().all(Value::is_string) {
            return Form::Shape(Shape::StringEnum(string_values(&values, facets)));
        }
        if let Some(numbers) = values.iter().map(Value::as_i64).collect::<Option<Vec<_>>>() {
            return Form::Shape(Shape::IntegerEnum(integer_values(&numbers, facets)));
        }
        if values.iter().all(Value::is_boolean) {
            return Form::Type(Type::Boolean);
        }
        if values.iter().all(Value::is_number) {
            return Form::Type(Type::Double);
        }
        self.diagnostics.note(
            "mixed-enum",
            &at.pointer,
            "the values of this enum have several JSON types; it is read as plain JSON",
        );
        Form::Type(Type::Json)
    }
}

fn is_scalar(value: &Value) -> bool {
    value.is_string() || value.is_number() || value.is_boolean()
}

fn string_values(values: &[Value], facets: &Facets) -> Vec<EnumValue> {
    let named = facets.value_names.len() == values.len();
    let value = |(index, value): (usize, &Value)| EnumValue {
        wire: match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        },
        docs: named.then(|| facets.value_names[index].to_owned()),
    };
    values.iter().enumerate().map(value).collect()
}

fn integer_values(numbers: &[i64], facets: &Facets) -> Vec<IntegerValue> {
    let named = facets.value_names.len() == numbers.len();
    let value = |(index, wire): (usize, &i64)| IntegerValue {
        wire: *wire,
        name: named.then(|| facets.value_names[index].to_owned()),
    };
    numbers.iter().enumerate().map(value).collect()
}
