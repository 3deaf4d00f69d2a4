//! What all forms of a report have in common.

use std::collections::BTreeMap;

use generator::diagnostic::Place;
use generator::diff::{Change, Diff, Direction, Effect, Level, Spot, Subject};

use crate::show;

/// What is shown: the changes between two files.
#[derive(Debug)]
pub struct Report<'a> {
    /// The changes.
    pub diff: &'a Diff,
    /// The files, as they were named to the program.
    pub old: String,
    /// The other one.
    pub new: String,
}

impl Report<'_> {
    /// The changes of a level and worse by what they are about; of one subject the worst first.
    pub fn groups(&self, least: Level) -> Vec<(&Subject, Vec<&Change>)> {
        let mut groups = self.diff.groups();
        for (_, changes) in &mut groups {
            changes.retain(|change| change.level() >= least);
            changes.sort_by_key(|change| std::cmp::Reverse(change.level()));
        }
        groups.retain(|(_, changes)| !changes.is_empty());
        groups
    }

    /// The same with less to read: what changed alike in several operations is told once, with the
    /// first of its places.
    pub fn condensed(&self, least: Level) -> Condensed<'_> {
        let mut groups = self.groups(least);
        let mut alike: BTreeMap<(Level, &str, &str), Vec<&Change>> = BTreeMap::new();
        for change in groups.iter().flat_map(|(_, changes)| changes) {
            if let Subject::Operation(_) = change.subject {
                let key = (change.level(), change.code, change.message.as_str());
                alike.entry(key).or_default().push(change);
            }
        }
        alike.retain(|(_, code, _), changes| {
            changes.len() >= SEVERAL && !code.starts_with("operation")
        });
        let is_told = |change: &Change| {
            alike.contains_key(&(change.level(), change.code, change.message.as_str()))
        };
        for (subject, changes) in &mut groups {
            if let Subject::Operation(_) = subject {
                changes.retain(|change| !is_told(change));
            }
        }
        groups.retain(|(_, changes)| !changes.is_empty());
        Condensed {
            several: alike.into_values().rev().collect(),
            groups,
        }
    }

    /// How many changes there are of each level: `2 breaking, 1 compatible`.
    pub fn counts(&self) -> String {
        let counts = counted(&Level::ALL, |level| self.diff.count(level));
        counts.unwrap_or_else(|| "nothing changed".to_owned())
    }

    /// Whom the changes hurt that hurt somebody; none if there are no such.
    pub fn audiences(&self) -> Option<String> {
        let hurt = |level_of: fn(&Effect) -> Level| {
            let levels = [Level::Breaking, Level::PossiblyBreaking];
            let counts = counted(&levels, |level| self.diff.count_for(level, level_of));
            counts.unwrap_or_else(|| "nothing breaking".to_owned())
        };
        (self.diff.worst()? >= Level::PossiblyBreaking).then(|| {
            format!(
                "for callers of the API {}; for users of the crate {}",
                hurt(|effect| effect.api),
                hurt(|effect| effect.rust)
            )
        })
    }

    /// How many changes are not shown.
    pub fn hidden(&self, least: Level) -> Option<String> {
        let hidden: usize = Level::ALL
            .into_iter()
            .filter(|level| *level < least)
            .map(|level| self.diff.count(level))
            .sum();
        let lowest = Level::Documentation.name();
        (hidden > 0).then(|| {
            format!(
                "{} not shown (--level {lowest} shows all)",
                show::count(hidden, "change")
            )
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

/// From so many operations on, a change that is the same in all of them is told once.
const SEVERAL: usize = 3;

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

/// The operation that a change is about.
pub fn operation(change: &Change) -> &str {
    match &change.subject {
        Subject::Operation(name) => name,
        _ => "",
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
