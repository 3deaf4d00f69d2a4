//! What all forms of a report have in common.

use std::collections::BTreeMap;

use clap::ValueEnum;
use generator::diagnostic::Place;
use generator::diff::{Bump, Change, Diff, Direction, Level, Spot, Subject, SurfaceChange};

use super::rolled::{self, Rolled, SEVERAL};
use crate::show;

/// For whom something changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// For callers of the API, with whatever client
    Wire,
    /// For those who compile against the crate
    Crate,
}

/// What is shown: the changes between two files.
#[derive(Debug)]
pub struct Report<'a> {
    /// The changes.
    pub diff: &'a Diff,
    /// The files, as they were named to the program.
    pub old: String,
    /// The other one.
    pub new: String,
    /// What alone is shown.
    pub only: Option<Part>,
}

impl Report<'_> {
    /// The changes of a level and worse by what they are about; of one subject the worst first.
    pub fn groups(&self, least: Level) -> Vec<(&Subject, Vec<&Change>)> {
        if self.only == Some(Part::Crate) {
            return Vec::new();
        }
        let mut groups = self.diff.groups();
        for (_, changes) in &mut groups {
            changes.retain(|change| change.level() >= least);
            changes.sort_by_key(|change| std::cmp::Reverse(change.level()));
        }
        groups.retain(|(_, changes)| !changes.is_empty());
        groups
    }

    /// The changes of the crate's public API of a level and worse, the worst first.
    pub fn surface(&self, least: Level) -> Vec<&SurfaceChange> {
        let changes = self.diff.surface.iter();
        let is_meant = |change: &&SurfaceChange| {
            self.only != Some(Part::Wire) && Level::from(change.level) >= least
        };
        changes.filter(is_meant).collect()
    }

    /// The same with less to read: what changed alike of several items is told once.
    pub fn rolled(&self, least: Level) -> Vec<Rolled<'_>> {
        rolled::up(self.surface(least))
    }

    /// The same with less to read: what changed alike in several operations or webhooks is told once,
    /// with the first of its places.
    pub fn condensed(&self, least: Level) -> Condensed<'_> {
        let mut groups = self.groups(least);
        let mut alike: BTreeMap<(Level, &str, &str), Vec<&Change>> = BTreeMap::new();
        for change in groups.iter().flat_map(|(_, changes)| changes) {
            if is_request(&change.subject) {
                let key = (change.level(), change.code, change.message.as_str());
                alike.entry(key).or_default().push(change);
            }
        }
        alike.retain(|(_, code, _), changes| {
            let is_about_it = ["operation", "webhook-added", "webhook-removed"];
            let mut about = is_about_it.iter().filter(|start| code.starts_with(**start));
            changes.len() >= SEVERAL && about.next().is_none()
        });
        let is_told = |change: &Change| {
            alike.contains_key(&(change.level(), change.code, change.message.as_str()))
        };
        for (subject, changes) in &mut groups {
            if is_request(subject) {
                changes.retain(|change| !is_told(change));
            }
        }
        groups.retain(|(_, changes)| !changes.is_empty());
        Condensed {
            several: alike.into_values().rev().collect(),
            groups,
        }
    }

    /// How much changes on the wire: `2 breaking, 1 compatible`.
    pub fn counts(&self) -> String {
        let counts = counted(&Level::ALL, |level| self.diff.count(level));
        counts.unwrap_or_else(|| "nothing".to_owned())
    }

    /// How much changes of the crate's public API: `2 major, 1 minor`.
    pub fn crate_counts(&self) -> String {
        let names = Bump::ALL.map(Bump::name);
        let counts = names.iter().zip(Bump::ALL);
        let counts = counts.map(|(name, bump)| (self.diff.count_of_crate(bump), name));
        let words: Vec<String> = counts
            .filter(|(number, _)| *number > 0)
            .map(|(number, name)| format!("{number} {name}"))
            .collect();
        match words.is_empty() {
            true => "nothing".to_owned(),
            false => words.join(", "),
        }
    }

    /// How much changes for whom, in a sentence without its end.
    pub fn summary(&self) -> String {
        format!("wire: {}; crate: {}", self.counts(), self.crate_counts())
    }

    /// How many changes are not shown.
    pub fn hidden(&self, least: Level) -> Option<String> {
        let shown: usize = self
            .groups(least)
            .iter()
            .map(|(_, changes)| changes.len())
            .sum();
        let shown = shown + self.surface(least).len();
        let hidden = (self.diff.changes.len() + self.diff.surface.len()).saturating_sub(shown);
        let lowest = Level::Documentation.name();
        (hidden > 0).then(|| {
            let how = match self.only {
                None => format!("--level {lowest} shows all"),
                Some(_) => format!("--level {lowest} without --only shows all"),
            };
            format!("{} not shown ({how})", show::count(hidden, "change"))
        })
    }
}

/// The levels of which there are some, each with their number.
fn counted(levels: &[Level], count: impl Fn(Level) -> usize) -> Option<String> {
    let counts = levels.iter().map(|level| (count(*level), level));
    let counts = counts.filter(|(number, _)| *number > 0);
    let words: Vec<String> = counts
        .map(|(number, level)| format!("{number} {level}"))
        .collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// Changes for people who read all of them.
#[derive(Debug)]
pub struct Condensed<'a> {
    /// What changed alike in several operations, the worst first.
    pub several: Vec<Vec<&'a Change>>,
    /// The others, by what they are about.
    pub groups: Vec<(&'a Subject, Vec<&'a Change>)>,
}

/// The operations that a change reaches: the first ones by name.
pub fn operations(names: &[&str]) -> String {
    const NAMED: usize = 3;
    match names.len() {
        0 => "no operation has it".to_owned(),
        number if number <= NAMED => names.join(", "),
        number => {
            let named = names.iter().take(NAMED).copied().collect::<Vec<_>>();
            let all = match names.iter().any(|name| name.starts_with("webhook ")) {
                true => "operations and webhooks",
                false => "operations",
            };
            format!("{number} {all}: {}, …", named.join(", "))
        }
    }
}

/// Whether a subject is one of many requests, of which the same may be said.
fn is_request(subject: &Subject) -> bool {
    matches!(subject, Subject::Operation(_) | Subject::Webhook(_))
}

/// The operation or the webhook that a change is about.
pub fn operation(change: &Change) -> String {
    match &change.subject {
        Subject::Operation(name) => name.clone(),
        Subject::Webhook(name) => format!("webhook {name}"),
        Subject::Api | Subject::Part(..) => String::new(),
    }
}

/// The level of this name, for the command line.
pub fn level(name: &str) -> Result<Level, String> {
    Level::from_name(name).ok_or_else(|| {
        let names = Level::ALL.map(Level::name).join(", ");
        format!("the levels are {names}")
    })
}

/// What a subject is called.
pub fn title(subject: &Subject) -> String {
    match subject {
        Subject::Api => "The API as a whole".to_owned(),
        Subject::Operation(name) => name.clone(),
        Subject::Webhook(name) => format!("Webhook {name}"),
        Subject::Part(part, name) => format!("{} {name}", capital(part.name())),
    }
}

/// The pieces of a message, in their order, and whether each is code: what stands between backticks.
pub fn pieces(message: &str) -> impl Iterator<Item = (bool, &str)> {
    let pieces = message.split('`').enumerate();
    pieces.map(|(index, piece)| (index % 2 == 1, piece))
}

/// Words that begin with a capital.
pub fn capital(words: &str) -> String {
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => format!("{}{}", first.to_uppercase(), chars.as_str()),
        None => String::new(),
    }
}

/// Which way a change of a component travels.
pub fn way(direction: Direction) -> Option<&'static str> {
    match direction {
        Direction::Sent => Some("sent"),
        Direction::Received => Some("received"),
        Direction::Both => Some("sent and received"),
        Direction::Neither => None,
    }
}

/// Where something is, shortly: `file:line`.
pub fn short(place: &Place) -> String {
    match place.position {
        Some((line, column)) => format!("{}:{line}:{column}", place.file),
        None => format!("{}#{}", place.file, place.pointer),
    }
}

/// The two places of a change, in words.
pub fn places(change: &Change) -> String {
    let word = |spot: &Spot, missing: &str| match spot.there {
        true => short(&spot.place),
        false => format!("{missing} {}", short(&spot.place)),
    };
    format!(
        "{} → {}",
        word(&change.old, "not in"),
        word(&change.new, "not in")
    )
}
