//! Which operations of two descriptions stand for each other.

use std::collections::HashMap;

use super::here::{At, Here};
use super::operation::{Operation, all};
use super::walk::Walk;
use super::{Scope, Subject, operation_pair, servers};
use crate::document::pointer_below;
use crate::naming;

/// Compares all operations, and tells how many both documents have.
pub(super) fn compare(walk: &mut Walk) -> usize {
    let (before, after) = (all(walk.old), all(walk.new));
    let rebased = rebased(walk, &before, &after);
    walk.is_rebased = !rebased.is_empty();
    let pairs = matched(&before, &after, rebased.clone());
    let missing = || At::Missing("/paths".to_owned());
    for (i, old) in before.iter().enumerate() {
        match pairs.get(&i).and_then(|j| after.get(*j)) {
            Some(new) => {
                let here = walk.begin(Subject::Operation(new.name()));
                let is_rebased = rebased.contains_key(&i);
                identity(walk, &here, old, new, is_rebased);
                operation_pair::compare(walk, &here, old, new);
            }
            None => {
                let here = walk.begin(Subject::Operation(old.name()));
                let at = (At::There(old.pointer()), missing());
                walk.note(
                    &here,
                    "operation-removed",
                    at,
                    "the operation is gone".to_owned(),
                );
            }
        }
    }
    if walk.scope == Scope::All {
        let known: Vec<usize> = pairs.values().copied().collect();
        for (_, new) in after.iter().enumerate().filter(|(j, _)| !known.contains(j)) {
            let here = walk.begin(Subject::Operation(new.name()));
            let at = (missing(), At::There(new.pointer()));
            walk.note(
                &here,
                "operation-added",
                at,
                "the operation is new".to_owned(),
            );
        }
    }
    pairs.len()
}

/// For each old operation the new one at the same address, where servers and paths say other parts of
/// it than before; nothing if most of them are not at their old addresses.
fn rebased(walk: &Walk, before: &[Operation], after: &[Operation]) -> HashMap<usize, usize> {
    let mut pairs = HashMap::new();
    let Some((old, new)) = servers::bases(walk.old, walk.new) else {
        return pairs;
    };
    let addresses = |operations: &[Operation], base: &str| -> Vec<String> {
        let bare = |operation: &Operation| {
            let (method, path) = operation.key();
            format!("{method} {base}{path}")
        };
        operations.iter().map(bare).collect()
    };
    let places = addresses(after, new).into_iter().zip(0..);
    let places: HashMap<String, usize> = places.collect();
    for (i, address) in addresses(before, old).iter().enumerate() {
        pairs.extend(places.get(address).map(|j| (i, *j)));
    }
    match pairs.len() * 2 > before.len() {
        true => pairs,
        false => HashMap::new(),
    }
}

/// For each old operation the new one: by method and path, then by what the parts of the path
/// mean, then by the operation id, then by what is said about it, within its tag and without.
/// Those that are known already stay together.
fn matched(
    before: &[Operation],
    after: &[Operation],
    known: HashMap<usize, usize>,
) -> HashMap<usize, usize> {
    let mut pairs = known;
    by(before, after, &mut pairs, |o| {
        Some(format!("{} {}", o.method, o.path))
    });
    by(before, after, &mut pairs, |o| {
        Some(format!("{:?}", o.key()))
    });
    by(before, after, &mut pairs, |o| {
        o.text("operationId").map(str::to_lowercase)
    });
    let said = |o: &Operation| {
        let summary = o.text("summary").filter(|text| text.len() > 10)?;
        Some(format!("{} {summary} {:?}", o.method, o.steps()))
    };
    by(before, after, &mut pairs, |o| {
        Some(format!("{} {:?}", said(o)?, o.tag()))
    });
    by(before, after, &mut pairs, said);
    pairs
}

/// Pairs those left that have the same key, if no other left has it.
fn by(
    before: &[Operation],
    after: &[Operation],
    pairs: &mut HashMap<usize, usize>,
    key: impl Fn(&Operation) -> Option<String>,
) {
    let taken: Vec<usize> = pairs.values().copied().collect();
    let index = |list: &[Operation], is_left: &dyn Fn(usize) -> bool| {
        let mut found: HashMap<String, Option<usize>> = HashMap::new();
        for (index, operation) in list.iter().enumerate().filter(|(i, _)| is_left(*i)) {
            if let Some(key) = key(operation) {
                found
                    .entry(key)
                    .and_modify(|only| *only = None)
                    .or_insert(Some(index));
            }
        }
        found
    };
    let old = index(before, &|i| !pairs.contains_key(&i));
    let new = index(after, &|j| !taken.contains(&j));
    for (key, i) in old {
        if let (Some(i), Some(Some(j))) = (i, new.get(&key)) {
            pairs.insert(i, *j);
        }
    }
}

/// Compares where an operation is, and what it is called. One that is rebased is where it was.
fn identity(walk: &mut Walk, here: &Here, old: &Operation, new: &Operation, is_rebased: bool) {
    let there = (At::There(old.pointer()), At::There(new.pointer()));
    if is_rebased {
        let message = format!("the path was {}", old.path);
        walk.note(here, "operation-rebased", there, message);
    } else if walk.is_rebased {
        let message = "it is not where the others stayed".to_owned();
        walk.note(here, "operation-moved", there, message);
    } else if old.key() != new.key() {
        let message = format!("the operation was {}", old.name());
        walk.note(here, "operation-moved", there, message);
    } else if old.steps() != new.steps() {
        let names = |operation: &Operation<'_>| {
            let mut names: Vec<String> = operation.steps().into_iter().map(str::to_owned).collect();
            names.sort_unstable();
            names
        };
        let code = match names(old) == names(new) {
            true => "path-parameters-swapped",
            false => "path-parameter-renamed",
        };
        let message = format!("the path was {}", old.path);
        walk.note(here, code, there, message);
    }
    if walk.scope == Scope::OfOld {
        return;
    }
    let places = |keyword: &str| {
        let at = |operation: &Operation| {
            let there = operation.value.get(keyword).is_some();
            At::new(pointer_below(&operation.pointer(), keyword), there)
        };
        (at(old), at(new))
    };
    let (before, after) = (old.text("operationId"), new.text("operationId"));
    if before != after {
        let snake = |id: Option<&str>| id.map(naming::snake);
        let code = match snake(before) == snake(after) {
            true => "operation-id-respelled",
            false => "operation-renamed",
        };
        let word = |id: Option<&str>| id.map_or("missing".to_owned(), |id| format!("`{id}`"));
        let message = format!(
            "the operation id is {}, it was {}",
            word(after),
            word(before)
        );
        walk.note(here, code, places("operationId"), message);
    }
    let (before, after) = (old.tag(), new.tag());
    let snake = |tag: Option<&str>| tag.map(naming::snake);
    if snake(before) != snake(after) {
        let word = |tag: Option<&str>| tag.map_or("missing".to_owned(), |tag| format!("`{tag}`"));
        let message = format!("the first tag is {}, it was {}", word(after), word(before));
        walk.note(here, "resource-changed", places("tags"), message);
    }
}
