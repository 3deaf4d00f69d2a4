//! What changed alike of several public items, told once.

use std::collections::BTreeMap;

use generator::diff::SurfaceChange;
use generator::surface::{Item, Kind};

use crate::show;

/// From so many operations or items on, a change that is the same in all of them is told once.
pub const SEVERAL: usize = 3;

/// Changes of the crate's public API that are the same but for whose they are.
#[derive(Debug)]
pub struct Rolled<'a> {
    /// The changes, at least one.
    pub changes: Vec<&'a SurfaceChange>,
}

/// Rolls up what changed alike, in the order of the first of each.
pub fn up(changes: Vec<&SurfaceChange>) -> Vec<Rolled<'_>> {
    let mut places: BTreeMap<_, usize> = BTreeMap::new();
    let mut rolled: Vec<Rolled> = Vec::new();
    for change in changes {
        let line = |item: &Option<Item>| item.as_ref().map(without_owner);
        let key = (
            change.rule,
            change.kind,
            line(&change.old),
            line(&change.new),
        );
        let place = *places.entry(key).or_insert(rolled.len());
        match rolled.get_mut(place) {
            Some(same) => same.changes.push(change),
            None => rolled.push(Rolled {
                changes: vec![change],
            }),
        }
    }
    let mut rolled: Vec<Rolled> = rolled.into_iter().flat_map(if_several).collect();
    // What has many places first.
    rolled.sort_by_key(|rolled| {
        let level = rolled.changes.first().map(|change| change.level);
        std::cmp::Reverse((level, rolled.changes.len() >= SEVERAL))
    });
    rolled
}

/// What is the same of several, or each alone.
fn if_several(rolled: Rolled<'_>) -> Vec<Rolled<'_>> {
    match rolled.changes.len() >= SEVERAL {
        true => vec![rolled],
        false => {
            let changes = rolled.changes.into_iter();
            let one = |change| Rolled {
                changes: vec![change],
            };
            changes.map(one).collect()
        }
    }
}

/// The line of an item as it would be for any other owner.
fn without_owner(item: &Item) -> String {
    let line = item.to_string();
    match item.owner() {
        Some(owner) => line.replace(owner, "…"),
        None => line,
    }
}

impl Rolled<'_> {
    /// Whose it is, where it is that of several.
    pub fn owners(&self) -> Vec<&str> {
        let several = self.changes.len() >= SEVERAL;
        let named = self.changes.iter().filter(|_| several);
        named
            .map(|change| {
                let item = change.new.as_ref().or(change.old.as_ref());
                item.and_then(Item::owner).unwrap_or(&change.path)
            })
            .collect()
    }
}

/// What is other of an item that is on both sides.
fn difference(change: &SurfaceChange) -> &'static str {
    match (change.rule, change.kind) {
        ("item-behind-feature" | "item-behind-fewer-features", _) => "needs other features",
        ("trait-impl-remove" | "trait-impl-new", _) => "implements other traits",
        ("attr-deprecated", _) => "is deprecated, or is not any more",
        (_, Kind::Field | Kind::Constant | Kind::Alias) => "has another type",
        (_, Kind::Variant) => "holds something else",
        (_, Kind::Function | Kind::CallMethod) => "has another signature",
        _ => "is another",
    }
}

/// What changed, as a sentence.
pub fn message(change: &SurfaceChange) -> String {
    let kind = change.kind.name();
    let members = match change.members {
        0 => String::new(),
        number => format!(", with {}", show::count(number, "item")),
    };
    let path = &change.path;
    match (&change.old, &change.new, change.kind) {
        (Some(_), None, _) => format!("the {kind} `{path}` is gone{members}"),
        (None, Some(_), Kind::Impl) => format!("`{path}` is implemented"),
        (None, Some(_), _) => format!("the {kind} `{path}` is new{members}"),
        _ => format!("the {kind} `{path}` {}", difference(change)),
    }
}
