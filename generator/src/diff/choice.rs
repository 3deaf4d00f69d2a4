//! Alternatives.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::rename::MOST;
use super::schema::{self, places};
use super::shape::Shape;
use super::walk::{At, Here, Walk};

/// Compares the alternatives of two schemas, and what tells them apart.
pub(super) fn compare<'a>(walk: &mut Walk<'a>, here: &Here, old: &Shape<'a>, new: &Shape<'a>) {
    let before = old.variants(walk.old);
    let after = new.variants(walk.new);
    let pairs = matched(&before, &after);
    for (i, j) in &pairs {
        if let (Some(a), Some(b)) = (before.get(*i), after.get(*j)) {
            schema::compare(walk, &here.inner(&format!("<{}>", word(b, *j))), a, b);
        }
    }
    let place = |shape: &Shape| At::There(shape.pointer().to_owned());
    let around = |shape: &Shape| At::Around(shape.pointer().to_owned());
    let (olds, news): (HashSet<usize>, HashSet<usize>) = pairs.into_iter().unzip();
    for (i, variant) in before.iter().enumerate() {
        if !olds.contains(&i) {
            let message = format!("the form {} is gone", word(variant, i));
            walk.note(
                here,
                "variant-removed",
                (place(variant), around(new)),
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
                (around(old), place(variant)),
                message,
            );
        }
    }
    discriminator(walk, here, old, new);
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
        let pieces = shape.pieces.iter().map(|piece| piece.value.to_string());
        pieces.collect()
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

fn discriminator(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    const KEYWORD: &str = "discriminator";
    let name = |shape: &Shape<'_>| {
        let name = shape.get(KEYWORD)?.get("propertyName")?.as_str()?;
        Some(name.to_owned())
    };
    let at = places(old, new, KEYWORD);
    let (code, message) = match (name(old), name(new)) {
        (Some(before), Some(after)) if before == after => {
            return mapping(walk, here, (old, new), at);
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

/// Compares the values that stand for the forms, by the names of these.
fn mapping(walk: &mut Walk, here: &Here, (old, new): (&Shape, &Shape), at: (At, At)) {
    let mapping = |shape: &Shape<'_>| -> BTreeMap<String, String> {
        let mapping = shape.get("discriminator").and_then(|d| d.get("mapping"));
        let entries = mapping.and_then(Value::as_object).into_iter().flatten();
        let name = |target: &Value| {
            let target = target.as_str().unwrap_or_default();
            target.rsplit('/').next().unwrap_or(target).to_owned()
        };
        entries
            .map(|(value, target)| (value.clone(), name(target)))
            .collect()
    };
    let (before, after) = (mapping(old), mapping(new));
    for (value, target) in &before {
        let message = match after.get(value) {
            Some(other) if other == target => continue,
            Some(other) => format!("the value `{value}` stands for {other}, it stood for {target}"),
            None if after.values().any(|other| other == target) => {
                format!("the value `{value}` does not stand for {target} any more")
            }
            // The form itself is gone, which is said.
            None => continue,
        };
        walk.note(here, "discriminator-value-changed", at.clone(), message);
    }
}
