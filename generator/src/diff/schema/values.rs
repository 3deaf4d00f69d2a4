//! The values of enums.

use std::collections::HashSet;

use serde_json::Value;

use crate::diff::here::{At, Here};
use crate::diff::rename::{self, Likeness, is_misspelled, is_respelled};
use crate::diff::shape::{Shape, places};
use crate::diff::value::shown;
use crate::diff::walk::Walk;

/// Compares the values that a schema is limited to. `null` is no value here.
pub(super) fn compare(walk: &mut Walk, here: &Here, old: &Shape, new: &Shape) {
    let at = places(old, new, "enum");
    match (old.values(), new.values()) {
        (Some(before), Some(after)) => lists(walk, here, (&before, &after), at),
        (None, Some(after)) => {
            let message = format!("is limited to {} now", listed(&after));
            walk.note(here, "values-limited", at, message);
        }
        (Some(before), None) => {
            let message = format!("is not limited to {} any more", listed(&before));
            walk.note(here, "values-unlimited", at, message);
        }
        (None, None) => {}
    }
}

fn lists(walk: &mut Walk, here: &Here, (old, new): (&[&Value], &[&Value]), at: (At, At)) {
    let only = |these: &[&'_ Value], others: &[&Value]| -> Vec<Value> {
        let others: HashSet<&&Value> = others.iter().collect();
        let lonely = these.iter().filter(|value| !others.contains(value));
        lonely.map(|value| (*value).clone()).collect()
    };
    let (mut gone, mut added) = (only(old, new), only(new, old));
    let texts = |values: &[Value]| -> Vec<String> {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        values.iter().map(text).collect()
    };
    let (a, b) = (texts(&gone), texts(&added));
    let (a, b): (Vec<&str>, Vec<&str>) = (
        a.iter().map(String::as_str).collect(),
        b.iter().map(String::as_str).collect(),
    );
    let both = |i: usize, j: usize| match (a.get(i), b.get(j)) {
        (Some(a), Some(b)) if is_respelled(a, b) || is_misspelled(a, b) => Likeness::Shape,
        _ => Likeness::None,
    };
    let renamed = rename::pairs(&a, &b, both);
    for (i, j) in &renamed {
        if let (Some(old), Some(new)) = (gone.get(*i), added.get(*j)) {
            let message = format!("the value {} is now {}", shown(old), shown(new));
            walk.note(here, "value-renamed", at.clone(), message);
        }
    }
    if renamed.is_empty() && gone.len() == old.len() && added.len() == new.len() {
        let message = format!("the values are {}, they were {}", listed(new), listed(old));
        return walk.note(here, "values-replaced", at, message);
    }
    let (olds, news): (HashSet<usize>, HashSet<usize>) = renamed.into_iter().unzip();
    keep(&mut gone, |i| !olds.contains(&i));
    keep(&mut added, |j| !news.contains(&j));
    for value in &gone {
        let message = format!("the value {} is gone", shown(value));
        walk.note(here, "value-removed", at.clone(), message);
    }
    for value in &added {
        walk.note(
            here,
            "value-added",
            at.clone(),
            format!("the value {} is new", shown(value)),
        );
    }
}

fn keep(list: &mut Vec<Value>, mut wanted: impl FnMut(usize) -> bool) {
    let mut index = 0;
    list.retain(|_| {
        index += 1;
        wanted(index - 1)
    });
}

/// The first values of a list.
fn listed(values: &[&Value]) -> String {
    const MOST: usize = 5;
    let mut words: Vec<String> = values.iter().take(MOST).map(|value| shown(value)).collect();
    if values.len() > MOST {
        words.push(format!("{} more", values.len() - MOST));
    }
    words.join(", ")
}
