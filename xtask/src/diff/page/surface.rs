//! What the page shows of the crate's public API.

use std::collections::HashMap;

use generator::diff::{Level, SurfaceChange};
use generator::surface::Item;

use super::excerpt::{Excerpt, shown};
use super::row::{id, levels, piece};
use super::view;
use crate::diff::report::pieces;
use crate::diff::rolled::{Rolled, message};

/// The part of the page for those who compile against the crate.
pub const CRATE: &str = "crate";

/// What changed, by the type that it is of; what changed alike of several types is a group of its
/// own. `before` groups are on the page already.
pub fn groups(rolled: &[Rolled], before: usize) -> Vec<view::Group> {
    let mut named: Vec<(String, Vec<&Rolled>)> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    for rolled in rolled {
        let Some(change) = rolled.changes.first() else {
            continue;
        };
        let alike = rolled.owners().len();
        if alike > 0 {
            let name = format!("{alike} items alike: {}", last(change));
            named.push((name, vec![rolled]));
            continue;
        }
        let owner = owner(change);
        let place = *places.entry(owner).or_insert(named.len());
        match named.get_mut(place) {
            Some((_, rows)) => rows.push(rolled),
            None => named.push((owner.to_owned(), vec![rolled])),
        }
    }
    let groups = named.iter().enumerate();
    groups
        .map(|(number, (name, rows))| group(before + number, name, rows))
        .collect()
}

/// The type that a change is of.
fn owner(change: &SurfaceChange) -> &str {
    let item = change.new.as_ref().or(change.old.as_ref());
    item.and_then(Item::owner).unwrap_or(&change.path)
}

/// What an item is called within its type.
fn last(change: &SurfaceChange) -> &str {
    let path = change.path.as_str();
    let (_, name) = path
        .rsplit_once(" as ")
        .or_else(|| path.rsplit_once("::"))
        .unwrap_or(("", path));
    name
}

fn group(number: usize, name: &str, rolled: &[&Rolled]) -> view::Group {
    let group = id(number);
    let changes = rolled.iter().filter_map(|rolled| rolled.changes.first());
    let rows: Vec<view::Row> = changes
        .enumerate()
        .map(|(n, change)| row(format!("{group}-{}", n + 1), change))
        .collect();
    let alike = rolled.iter().flat_map(|rolled| rolled.owners());
    view::Group {
        method: None,
        name: shown(name),
        reaches: alike
            .map(|name| view::Reached {
                id: None,
                name: shown(name),
            })
            .collect(),
        counts: levels(rows.iter(), Level::Documentation),
        changes: rows,
        id: group,
    }
}

fn row(id: String, change: &SurfaceChange) -> view::Row {
    let level = Level::from(change.level);
    let side = |item: &Option<Item>| {
        item.as_ref()
            .map(|item| Excerpt::item(&item.path, &item.to_string()))
    };
    view::Row {
        id,
        part: CRATE,
        level: level.name(),
        label: change.level.name(),
        code: change.rule.to_owned(),
        message: pieces(&message(change)).map(piece).collect(),
        why: Some(format!("{}.", change.why)),
        old: side(&change.old),
        new: side(&change.new),
    }
}
