//! Alternatives.

use std::collections::{HashMap, HashSet};

use super::discriminator;
use crate::diff::here::{At, Here};
use crate::diff::rename::MOST;
use crate::diff::schema;
use crate::diff::shape::{Kind, Shape};
use crate::diff::value::sorted_text;
use crate::diff::walk::Walk;

/// Compares the alternatives of two schemas, and what tells them apart.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    let before = old.variants(walk.old);
    let after = new.variants(walk.new);
    let pairs = matched(&before, &after);
    let forms = pairs.iter();
    let forms = forms.filter_map(|(i, j)| Some((before.get(*i)?, after.get(*j)?, *j)));
    let forms: Vec<(&Shape, &Shape, usize)> = forms.collect();
    for (a, b, j) in &forms {
        schema::compare(walk, &here.inner(&format!("<{}>", word(b, *j))), a, b);
    }
    let forms: Vec<(&Shape, &Shape)> = forms.into_iter().map(|(a, b, _)| (a, b)).collect();
    let place = |shape: &Shape| At::There(shape.pointer().to_owned());
    let missing = |shape: &Shape| At::Missing(shape.pointer().to_owned());
    let (olds, news): (HashSet<usize>, HashSet<usize>) = pairs.into_iter().unzip();
    for (i, variant) in before.iter().enumerate() {
        if !olds.contains(&i) {
            let message = format!("the form {} is gone", word(variant, i));
            walk.note(
                here,
                "variant-removed",
                (place(variant), missing(new)),
                message,
            );
        }
    }
    for (j, variant) in after.iter().enumerate() {
        if !news.contains(&j) {
            let message = format!("the form {} is new", word(variant, j));
            walk.note(
                here,
                "variant-added",
                (missing(old), place(variant)),
                message,
            );
        }
    }
    exclusion(walk, here, (old, new), [&before, &after]);
    discriminator::compare(walk, here, (old, new), &forms);
}

/// Compares whether a value may have several of the forms at once (`anyOf`) or just one (`oneOf`),
/// where that makes a difference.
fn exclusion(walk: &mut Walk, here: &Here, (old, new): (&Shape, &Shape), forms: [&[Shape]; 2]) {
    let only =
        |shape: &Shape, keyword: &str, other: &str| shape.says(keyword) && !shape.says(other);
    let is_exclusive =
        |shape: &Shape| match (only(shape, "oneOf", "anyOf"), only(shape, "anyOf", "oneOf")) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        };
    let (code, at, message) = match (is_exclusive(old), is_exclusive(new)) {
        (Some(false), Some(true)) => (
            "forms-exclude-each-other",
            (old.place("anyOf"), new.place("oneOf")),
            "a value may have only one of the forms",
        ),
        (Some(true), Some(false)) => (
            "forms-overlap",
            (old.place("oneOf"), new.place("anyOf")),
            "a value may have several of the forms",
        ),
        _ => return,
    };
    let tells = |shape: &Shape| shape.get("discriminator").is_some();
    if forms.iter().all(|forms| may_overlap(forms)) && !tells(old) && !tells(new) {
        let at = (At::There(at.0), At::There(at.1));
        walk.note(here, code, at, message.to_owned());
    }
}

/// Whether a value may have two of some forms: those of different kinds have no value in common.
fn may_overlap(forms: &[Shape]) -> bool {
    let mut kinds = HashSet::new();
    let mut kinds_differ = forms.iter().map(|form| kinds.insert(form.kind()));
    !kinds_differ.all(|is_new| is_new) || kinds.contains(&Kind::Any)
}

/// A word for an alternative.
fn word(variant: &Shape, index: usize) -> String {
    match (variant.component(), variant.text("title")) {
        (Some(name), _) => name.to_owned(),
        (None, Some(title)) => title.to_owned(),
        (None, None) => format!("{}", index + 1),
    }
}

/// What alternatives that stand for each other have in common.
type Key<'r> = dyn Fn(&Shape) -> Option<String> + 'r;

/// Whether two alternatives stand for each other.
type Rule<'r> = dyn Fn(&Shape, &Shape) -> bool + 'r;

/// Which alternatives stand for each other: those of the same name, then those that are the same,
/// then those that look alike.
fn matched(before: &[Shape], after: &[Shape]) -> Vec<(usize, usize)> {
    let mut left = Left {
        before: (0..before.len()).collect(),
        after: (0..after.len()).collect(),
        pairs: Vec::new(),
    };
    let whole = |shape: &Shape<'_>| -> String {
        let pieces = shape.pieces.iter();
        pieces.map(|piece| sorted_text(piece.value)).collect()
    };
    let keys: [&Key; 3] = [
        &|shape| shape.component().map(str::to_owned),
        &|shape| Some(whole(shape)),
        &|shape| shape.text("title").map(str::to_owned),
    ];
    for key in keys {
        let mut named: HashMap<String, usize> = HashMap::new();
        for j in left.after.iter().rev() {
            named.extend(after.get(*j).and_then(key).map(|key| (key, *j)));
        }
        left.take(|i| named.remove(&before.get(i).and_then(key)?));
    }
    let looks = |a: &Shape, b: &Shape| a.resembles(b);
    let kind = |a: &Shape, b: &Shape| {
        a.kind() == b.kind() && !(a.component().is_some() && b.component().is_some())
    };
    let rules: [&Rule; 2] = [&looks, &kind];
    for rule in rules {
        if left.before.len().saturating_mul(left.after.len()) > MOST {
            break;
        }
        let mut free = left.after.clone();
        left.take(|i| {
            let a = before.get(i)?;
            let fits = |j: &usize| after.get(*j).is_some_and(|b| rule(a, b));
            let place = free.iter().position(fits)?;
            Some(free.remove(place))
        });
    }
    left.pairs
}

/// The alternatives for which no other was found yet, and the pairs that were.
struct Left {
    before: Vec<usize>,
    after: Vec<usize>,
    pairs: Vec<(usize, usize)>,
}

impl Left {
    /// Pairs those for which `find` has another.
    fn take(&mut self, mut find: impl FnMut(usize) -> Option<usize>) {
        let found = self.before.iter().filter_map(|i| Some((*i, find(*i)?)));
        let found: Vec<(usize, usize)> = found.collect();
        let (olds, news): (HashSet<usize>, HashSet<usize>) = found.iter().copied().unzip();
        self.before.retain(|i| !olds.contains(i));
        self.after.retain(|j| !news.contains(j));
        self.pairs.extend(found);
    }
}
