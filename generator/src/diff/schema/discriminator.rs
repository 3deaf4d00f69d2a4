//! What tells alternatives apart (OpenAPI 3.0, Discriminator Object).

use std::collections::BTreeMap;

use crate::diff::here::{At, Here};
use crate::diff::shape::{Shape, places};
use crate::diff::walk::Walk;
use crate::document::pointer_unescape;
use crate::openapi::{Discriminator, Schema};

const KEYWORD: &str = "discriminator";

/// Alternatives that stand for each other: of the old schema, and of the new one.
type Forms<'f, 'a> = [(&'f Shape<'a>, &'f Shape<'a>)];

/// Compares which member tells the alternatives apart, and by which values.
pub(super) fn compare(walk: &mut Walk, here: &Here, (old, new): (&Shape, &Shape), forms: &Forms) {
    let name = |shape: &Shape<'_>| {
        let name = of_shape(shape)?.property_name();
        (!name.is_empty()).then(|| name.to_owned())
    };
    let at = places(old, new, KEYWORD);
    let (code, message) = match (name(old), name(new)) {
        (Some(before), Some(after)) if before == after => {
            values(walk, here, (old, new), forms, &at);
            return default(walk, here, (old, new), forms, at);
        }
        (Some(before), Some(after)) => (
            "discriminator-changed",
            format!("the member `{after}` tells the forms apart, it was `{before}`"),
        ),
        (Some(before), None) => (
            "discriminator-removed",
            format!("`{before}` is not said to tell the forms apart any more"),
        ),
        (None, Some(after)) => (
            "discriminator-added",
            format!("the member `{after}` tells the forms apart now"),
        ),
        (None, None) => return,
    };
    walk.note(here, code, at, message);
}

/// Compares the values that stand for forms which both have.
fn values(
    walk: &mut Walk,
    here: &Here,
    (old, new): (&Shape, &Shape),
    forms: &Forms,
    at: &(At, At),
) {
    let (before, after) = (mapping(old), mapping(new));
    for (a, b) in forms {
        let (Some(a), Some(b)) = (a.component(), b.component()) else {
            continue;
        };
        let (olds, news) = (of(&before, a), of(&after, b));
        let form = pointer_unescape(b);
        let gone = olds.iter().filter(|value| !news.contains(value));
        let gone: Vec<&String> = gone.collect();
        for value in &gone {
            let message = format!("the value `{value}` does not stand for {form} any more");
            walk.note(here, "discriminator-value-changed", at.clone(), message);
        }
        for value in news.iter().filter(|value| !olds.contains(value)) {
            let (code, how) = match gone.is_empty() {
                true => ("discriminator-value-added", "as well"),
                false => ("discriminator-value-changed", "now"),
            };
            let message = format!("the value `{value}` stands for {form} {how}");
            walk.note(here, code, at.clone(), message);
        }
    }
}

/// Compares which form a value is of whose member is left out, or not known.
fn default(
    walk: &mut Walk,
    here: &Here,
    (old, new): (&Shape, &Shape),
    forms: &Forms,
    at: (At, At),
) {
    let of = |shape: &Shape<'_>| {
        let target = of_shape(shape)?.default_mapping()?;
        Some(named(target).to_owned())
    };
    let (before, after) = (of(old), of(new));
    let is_pair = |(a, b): &(&Shape, &Shape)| {
        let pair = (a.component(), b.component());
        before.is_some() && pair == (before.as_deref(), after.as_deref())
    };
    if before == after || forms.iter().any(is_pair) {
        return;
    }
    let code = match (&before, &after) {
        (None, _) => "default-form-added",
        (_, None) => "default-form-removed",
        _ => "default-form-changed",
    };
    let form = |form: Option<String>| form.map_or("no form".to_owned(), |f| pointer_unescape(&f));
    let (before, after) = (form(before), form(after));
    let message = format!("a value that names no known form is {after}, it was {before}");
    walk.note(here, code, at, message);
}

/// The values that stand for forms, by the names of these.
type Mapping = BTreeMap<String, Vec<String>>;

fn mapping(shape: &Shape) -> Mapping {
    let mut values = Mapping::new();
    let mapping = of_shape(shape).into_iter().flat_map(Discriminator::mapping);
    for (value, target) in mapping {
        values
            .entry(named(target).to_owned())
            .or_default()
            .push(value.to_owned());
    }
    values
}

/// The component that a mapping names, by its name or by a reference.
fn named(target: &str) -> &str {
    target.rsplit('/').next().unwrap_or(target)
}

fn of_shape<'a>(shape: &Shape<'a>) -> Option<Discriminator<'a>> {
    shape.schemas().find_map(Schema::discriminator)
}

/// The values that stand for a form: those of the mapping, or else its name.
fn of(mapping: &Mapping, form: &str) -> Vec<String> {
    let named = || vec![pointer_unescape(form)];
    mapping.get(form).cloned().unwrap_or_else(named)
}
