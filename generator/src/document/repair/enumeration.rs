//! Rules for enums and defaults.

use std::collections::HashSet;

use serde_json::{Map, Number, Value, json};

use super::context::RuleContext;
use super::types::set_type;
use crate::document::translate::schema::is_of_type;
use crate::document::version::kind_name;
use crate::openapi::{Node, Schema, extensions_of_values};

/// The values of an enum are those of an array's items, when they are said of the array.
pub(super) fn enum_of_list(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let is_array = Schema::of_members(members).type_name() == Some("array");
    let plain = |value: &Value| !value.is_array() && !value.is_object();
    let values = members.get("enum").and_then(Value::as_array);
    if !is_array || !values.is_some_and(|values| values.iter().all(plain)) {
        return;
    }
    let Some(values) = members.shift_remove("enum") else {
        return;
    };
    context.warn(
        "enum",
        "these values are taken as those of the array's items",
    );
    let words = extensions_of_values().map(|keyword| (keyword, members.shift_remove(keyword)));
    let words: Vec<(&str, Option<Value>)> = words.collect();
    let items = members.entry("items").or_insert_with(|| json!({}));
    if let Some(items) = items
        .as_object_mut()
        .filter(|items| !items.contains_key("$ref"))
    {
        items.entry("enum").or_insert(values);
        for (keyword, words) in words {
            if let Some(words) = words {
                items.entry(keyword).or_insert(words);
            }
        }
    }
}

/// The values of an enum and its type must agree, but for `null`; a value that is listed twice counts
/// once.
pub(super) fn enum_type(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let Some(Value::Array(values)) = members.get_mut("enum").map(Value::take) else {
        members.shift_remove("enum");
        return;
    };
    if values.is_empty() {
        context.warn(
            "enum",
            "an enum without values would allow none; it is left out",
        );
        members.shift_remove("enum");
        return;
    }
    let mut values = agree(values, members, context);
    let mut seen = HashSet::new();
    if drop_values(&mut values, members, |value| {
        !seen.insert(value.to_string())
    }) {
        context.note("enum", "a value that is listed more than once counts once");
    }
    members.insert("enum".to_owned(), Value::Array(values));
}

/// Drops values, and the words for them out of the lists that go by place. Returns whether there was
/// one to drop.
fn drop_values(
    values: &mut Vec<Value>,
    members: &mut Map<String, Value>,
    drops: impl FnMut(&Value) -> bool,
) -> bool {
    let dropped: Vec<bool> = values.iter().map(drops).collect();
    let keep = |list: &mut Vec<Value>| {
        let mut dropped = dropped.iter();
        list.retain(|_| dropped.next() != Some(&true));
    };
    for keyword in extensions_of_values() {
        if let Some(Value::Array(words)) = members.get_mut(keyword)
            && words.len() == dropped.len()
        {
            keep(words);
        }
    }
    keep(values);
    dropped.contains(&true)
}

/// Makes the values and the declared type agree: the values are converted if that can be done
/// without doubt, else they decide.
fn agree(
    mut values: Vec<Value>,
    members: &mut Map<String, Value>,
    context: &mut RuleContext<'_, '_>,
) -> Vec<Value> {
    let declared = Schema::of_members(members).type_name().map(str::to_owned);
    let Some(name) = declared else {
        if let Some(name) = common_type(&values).filter(|_| !Schema::of_members(members).is_null())
        {
            let has_null = values.iter().any(Value::is_null);
            let kind = if has_null {
                json!([name, "null"])
            } else {
                json!(name)
            };
            members.insert("type".to_owned(), kind);
        }
        return values;
    };
    if is_all_of(&values, &name) {
        return values;
    }
    let converted: Option<Vec<_>> = values.iter().map(|value| coerce(value, &name)).collect();
    if let Some(converted) = converted {
        context.note(
            "enum",
            format!("its values are taken as of the type `{name}`"),
        );
        return converted;
    }
    match common_type(&values) {
        Some(other) => {
            context.warn(
                "type",
                format!("its values are of the type `{other}`, not `{name}`"),
            );
            set_type(members, other);
        }
        None => {
            context.warn(
                "type",
                format!("not all of its values are of the type `{name}`"),
            );
            if Schema::of_members(members).null() == Some("type") && !values.contains(&Value::Null)
            {
                values.push(Value::Null);
            }
            members.shift_remove("type");
        }
    }
    values
}

/// The type that all values have but `null`.
fn common_type(values: &[Value]) -> Option<&'static str> {
    let scalars = ["string", "integer", "number", "boolean"];
    let is_any = values.iter().any(|value| !value.is_null());
    let mut scalars = scalars.into_iter().filter(|_| is_any);
    scalars.find(|name| is_all_of(values, name))
}

/// Whether all values are of a type but `null`.
fn is_all_of(values: &[Value], name: &str) -> bool {
    let mut values = values.iter().filter(|value| !value.is_null());
    values.all(|value| is_of_type(value, name))
}

/// The same value as one of another type, where there can be no doubt.
fn coerce(value: &Value, name: &str) -> Option<Value> {
    if value.is_null() || is_of_type(value, name) {
        return Some(value.clone());
    }
    match (name, value) {
        ("string", Value::Number(number)) => Some(Value::String(number.to_string())),
        ("string", Value::Bool(flag)) => Some(Value::String(flag.to_string())),
        ("integer", Value::Number(number)) => {
            let float = number
                .as_f64()
                .filter(|f| f.fract() == 0.0 && f.abs() < 9e15);
            float.map(|float| Value::from(float as i64))
        }
        ("integer", Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        ("number", Value::String(text)) => text
            .parse()
            .ok()
            .and_then(Number::from_f64)
            .map(Value::Number),
        ("boolean", Value::String(text)) => text.parse().ok().map(Value::Bool),
        _ => None,
    }
}

/// A default must be of the type that it is the default of.
pub(super) fn default_type(node: &mut Value, context: &mut RuleContext<'_, '_>) {
    let Some(members) = node.as_object_mut() else {
        return;
    };
    let schema = Schema::of_members(members);
    let (Some(value), Some(name)) = (members.get("default"), type_beside_null(schema)) else {
        return;
    };
    let name = name.to_owned();
    if is_of_type(value, &name) {
        return;
    }
    if value.is_null() {
        if schema.null().is_none() && !schema.flag("nullable") {
            let message = "null is no default of a value that may not be null";
            context.note("default", message);
            members.shift_remove("default");
        }
        return;
    }
    match coerce(value, &name) {
        Some(meant) => {
            context.note(
                "default",
                format!("{} is taken as the {name} {meant}", kind_name(value)),
            );
            members.insert("default".to_owned(), meant);
        }
        None => {
            let was = kind_name(value);
            context.warn(
                "default",
                format!("{was} is no default of the type `{name}`; it is left out"),
            );
            members.shift_remove("default");
        }
    }
}

/// The type of a schema, or that of the inline schema that is the only alternative to `null`.
fn type_beside_null(schema: Schema<'_>) -> Option<&str> {
    let alternative = || match Node::of(schema.beside_null().next()?.value)? {
        Node::Item(inline) => inline.type_name(),
        Node::Ref(_) => None,
    };
    schema.type_name().or_else(alternative)
}
