//! The differences that were decided to stay.

use std::path::Path;

use serde::Deserialize;

use super::Difference;
use crate::config::{Keys, line_and_column};
use crate::diagnostic::{Diagnostics, Place};
use crate::diff::Level;
use crate::document;

/// The file that lists them.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    /// Where the provider publishes its description; for whoever fetches it.
    #[serde(default)]
    #[allow(dead_code, reason = "read by the job that fetches it")]
    published: Option<String>,
    #[serde(default)]
    accepted: Vec<Group>,
}

/// Differences that stay for one reason.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    reason: String,
    differences: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The JSON pointer into our description.
    place: String,
    /// What differs, in the words of the report.
    says: String,
}

/// A difference that was decided to stay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// Where it is in our description, as a JSON pointer.
    pub place: String,
    /// What differs, in the words of the report.
    pub says: String,
    /// Why it stays.
    pub reason: String,
}

/// Reads the list. Without a file nothing is accepted. `None` if any of it is refused.
pub(super) fn load(path: &Path, diagnostics: &mut Diagnostics) -> Option<Vec<Accepted>> {
    if !path.exists() {
        return Some(Vec::new());
    }
    let mut refuse = |position, message: String| {
        let place = Place {
            position,
            ..Place::file(path.display().to_string())
        };
        diagnostics.error("settings", place, message);
    };
    let text = match document::read_text(path) {
        Ok(text) => text,
        Err(refusal) => {
            refuse(refusal.place_in(path).position, refusal.message);
            return None;
        }
    };
    let list = match toml::from_str::<List>(&text) {
        Ok(list) => list,
        Err(error) => {
            let start = error.span().map(|span| span.start);
            let position = start.map(|start| line_and_column(&text, start));
            refuse(position, error.message().to_owned());
            return None;
        }
    };
    let mut faults = Vec::new();
    let accepted = flatten(list, &mut faults);
    let keys = Keys::of(&text);
    for (key, message) in &faults {
        refuse(keys.position(key), message.clone());
    }
    faults.is_empty().then_some(accepted)
}

/// The differences one by one, and what is wrong with the list: the key, and why.
fn flatten(list: List, faults: &mut Vec<(Vec<String>, String)>) -> Vec<Accepted> {
    let mut accepted: Vec<Accepted> = Vec::new();
    for (index, group) in list.accepted.into_iter().enumerate() {
        let key = |rest: &[&str]| {
            let number = index.to_string();
            let start = ["accepted", &number].into_iter();
            start
                .chain(rest.iter().copied())
                .map(str::to_owned)
                .collect()
        };
        if group.reason.trim().is_empty() {
            let message = "an accepted difference needs a reason".to_owned();
            faults.push((key(&["reason"]), message));
        }
        for (number, entry) in group.differences.into_iter().enumerate() {
            let is_same = |a: &Accepted| a.place == entry.place && a.says == entry.says;
            if accepted.iter().any(is_same) {
                let message = format!("`{}` at `{}` is accepted twice", entry.says, entry.place);
                faults.push((key(&["differences", &number.to_string()]), message));
            }
            accepted.push(Accepted {
                place: entry.place,
                says: entry.says,
                reason: group.reason.clone(),
            });
        }
    }
    accepted
}

/// Gives each difference the reason for which it stays, and hands back what is accepted for
/// nothing. What is below the level that was asked for may be there without being seen.
pub(super) fn apply(
    accepted: Vec<Accepted>,
    differences: &mut [Difference],
    least: Level,
) -> Vec<Accepted> {
    let mut stale = Vec::new();
    for entry in accepted {
        let mut is_found = false;
        for difference in differences.iter_mut() {
            if difference.place == entry.place && difference.change.message == entry.says {
                difference.reason = Some(entry.reason.clone());
                is_found = true;
            }
        }
        if !is_found {
            stale.push(entry);
        }
    }
    if least > Level::Compatible {
        stale.clear();
    }
    stale
}
