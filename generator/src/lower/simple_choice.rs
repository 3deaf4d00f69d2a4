//! Alternatives that need no union: values that are listed, and text or numbers of one type.

use std::collections::HashSet;

use serde_json::Value;

use super::Lowerer;
use super::alternative::Alternative;
use super::facets::Facets;
use super::schema::Form;
use crate::config::Numbers;
use crate::model::{Integer, Type};
use crate::openapi::ValueWords;

/// "A string, or one of these", and the same for whole numbers: the values are known, the type
/// stays open. Alternatives of a single value each are an enum of these.
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
    let is_single = |a: &Alternative| {
        let values = a.facets.values.as_ref();
        a.facets.choices.is_empty() && values.is_some_and(|values| values.len() == 1)
    };
    let open = is_open("string", Value::is_string)
        || is_open("integer", Value::is_i64)
        || alternatives.iter().all(is_single);
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
    for alternative in alternatives {
        for value in alternative.facets.values.iter().flatten() {
            let words = value_words(&alternative.facets, value);
            let known = facets.value_words.entry(value.to_string());
            known.or_insert(words);
        }
    }
    Some(Lowerer::enumeration(&facets, &values))
}

/// What is said of a value of an alternative: of an only one, all that is said of the alternative.
fn value_words<'d>(facets: &Facets<'d>, value: &Value) -> ValueWords<'d> {
    let words = facets.value_words.get(&value.to_string());
    let words = words.cloned().unwrap_or_default();
    match facets.values.as_deref() {
        Some([_]) => ValueWords {
            title: words.title.or(facets.title),
            text: words.text.or(facets.description),
            is_deprecated: facets.deprecated,
            ..words
        },
        _ => words,
    }
}

/// The one built-in type that takes every alternative, where they are all text or all numbers.
pub(super) fn plain_scalar(lowerer: &Lowerer, alternatives: &[Alternative]) -> Option<Type> {
    let kind = |a: &Alternative| match (&a.facets.values, a.facets.choices.is_empty()) {
        (None, true) => a.facets.kind.map(str::to_owned),
        _ => None,
    };
    let kinds: HashSet<Option<String>> = alternatives.iter().map(kind).collect();
    let mut kinds: Vec<_> = kinds.into_iter().collect::<Option<_>>()?;
    kinds.sort();
    let kinds: Vec<&str> = kinds.iter().map(String::as_str).collect();
    let formats: HashSet<_> = alternatives.iter().map(|a| &a.facets.format).collect();
    let numbers = || alternatives.iter().map(|a| lowerer.plain(&a.facets));
    match kinds.as_slice() {
        ["string"] if formats.len() > 1 => Some(Type::String),
        ["integer"] | ["number"] if formats.len() > 1 => numbers().reduce(wider),
        ["integer", "number"] => match alternatives.iter().all(|a| fits_a_float(&a.facets)) {
            true => numbers().reduce(wider),
            // A float would round whole numbers that are large.
            false => Some(Type::Number),
        },
        _ => None,
    }
}

/// Whether a float holds each of the numbers, if they are whole: up to 2^53, or 32 bits.
fn fits_a_float(facets: &Facets) -> bool {
    const MOST: f64 = 9_007_199_254_740_992.0;
    let is_small = |bound: Option<f64>| bound.is_some_and(|bound| bound.abs() <= MOST);
    let ty = Lowerer::integer(facets, Numbers::Machine);
    facets.kind != Some("integer")
        || (is_small(facets.bounds.0) && is_small(facets.bounds.1))
        || matches!(ty, Type::Integer(Integer::I32 | Integer::U32))
}

/// The type that holds the numbers of both.
fn wider(one: Type, other: Type) -> Type {
    match (one, other) {
        (one, other) if one == other => one,
        (Type::Number, _) | (_, Type::Number) => Type::Number,
        (Type::Double, _) | (_, Type::Double) => Type::Double,
        (Type::Integer(Integer::U64), Type::Integer(Integer::U32))
        | (Type::Integer(Integer::U32), Type::Integer(Integer::U64)) => Type::Integer(Integer::U64),
        (Type::Integer(Integer::U64), _) | (_, Type::Integer(Integer::U64)) => Type::Number,
        _ => Type::Integer(Integer::I64),
    }
}
