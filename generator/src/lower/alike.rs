//! Alternatives that are of one kind: one enum, or one built-in type, takes all of them.

use std::collections::HashSet;

use serde_json::Value;

use super::Lowerer;
use super::choice::Alternative;
use super::facets::Facets;
use super::schema::Form;
use crate::model::{Integer, Type};
use crate::openapi::Words;

/// "A string, or one of these", and the same for whole numbers: the values are known, the type
/// stays open.
pub(super) fn open_enum(base: &Facets, alternatives: &[Alternative]) -> Option<Form> {
    let is_open = |kind: &str, of_kind: fn(&Value) -> bool| {
        let fits = |a: &Alternative| match &a.facets.values {
            Some(values) => values.iter().all(of_kind),
            None => a.facets.kind == Some(kind),
        };
        alternatives
            .iter()
            .all(|a| fits(a) && a.facets.choices.is_empty())
    };
    let known = || alternatives.iter().filter_map(|a| a.facets.values.as_ref());
    let open = is_open("string", Value::is_string) || is_open("integer", Value::is_i64);
    if alternatives.len() < 2 || !open || known().next().is_none() {
        return None;
    }
    let mut values: Vec<Value> = Vec::new();
    for value in known().flatten() {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    let mut facets = base.clone();
    let words = alternatives.iter().map(|a| &a.facets.value_words);
    facets.value_words.extend(words.flatten().cloned());
    facets
        .value_words
        .extend(alternatives.iter().filter_map(constant_words));
    Some(Lowerer::enumeration(&facets, &values))
}

/// A constant among others is called like its schema (OpenAPI 3.1.1, "Annotated Enumerations").
fn constant_words<'d>(alternative: &Alternative<'d>) -> Option<(Value, Words<'d>)> {
    let facets = &alternative.facets;
    let (name, text) = (facets.title, facets.description);
    match facets.values.as_deref() {
        Some([only]) => Some((only.clone(), Words { name, text })),
        _ => None,
    }
}

/// The one built-in type that takes every alternative, where they are all text or all numbers.
pub(super) fn plain_scalar(alternatives: &[Alternative]) -> Option<Type> {
    let kind = |a: &Alternative| match (&a.facets.values, a.facets.choices.is_empty()) {
        (None, true) => a.facets.kind.map(str::to_owned),
        _ => None,
    };
    let kinds: HashSet<Option<String>> = alternatives.iter().map(kind).collect();
    let mut kinds: Vec<_> = kinds.into_iter().collect::<Option<_>>()?;
    kinds.sort();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let formats: HashSet<_> = alternatives.iter().map(|a| &a.facets.format).collect();
    match kinds.as_slice() {
        ["string"] if formats.len() > 1 => Some(Type::String),
        ["integer"] if formats.len() > 1 => Some(wide_enough(
            alternatives,
            Type::Integer(Integer::I64),
        )),
        ["number"] if formats.len() > 1 => Some(wide_enough(alternatives, Type::Double)),
        ["integer", "number"] => Some(wide_enough(alternatives, Type::Double)),
        _ => None,
    }
}

/// The type of numbers that takes all of these, or one that keeps every digit.
fn wide_enough(alternatives: &[Alternative], ty: Type) -> Type {
    let is_wider = |a: &Alternative| {
        let own = match a.facets.kind {
            Some("integer") => Lowerer::integer(&a.facets),
            _ => Lowerer::number(&a.facets),
        };
        matches!(own, Type::Number | Type::Integer(Integer::U64))
    };
    match alternatives.iter().any(is_wider) {
        true => Type::Number,
        false => ty,
    }
}
