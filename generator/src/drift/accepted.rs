//! The differences that were decided to stay.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::Difference;
use crate::diagnostic::{Diagnostics, Place};
use crate::diff::Level;

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

/// Reads the list. Without a file nothing is accepted. `None` if it cannot be read.
pub(super) fn load(path: &Path, diagnostics: &mut Diagnostics) -> Option<Vec<Accepted>> {
    if !path.exists() {
        return Some(Vec::new());
    }
    let file = path.display().to_string();
    let list = fs::read_to_string(path)
        .map_err(|error| error.to_string())
        .and_then(|text| toml::from_str::<List>(&text).map_err(|error| error.to_string()));
    let list = list.map_err(|error| diagnostics.error("settings", Place::file(&file), error));
    let mut accepted: Vec<Accepted> = Vec::new();
    for group in list.ok()?.accepted {
        if group.reason.trim().is_empty() {
            diagnostics.error(
                "settings",
                Place::file(&file),
                "an accepted difference needs a reason",
            );
            return None;
        }
        for entry in group.differences {
            if accepted
                .iter()
                .any(|a| a.place == entry.place && a.says == entry.says)
            {
                let message = format!("`{}` at `{}` is accepted twice", entry.says, entry.place);
                diagnostics.error("settings", Place::file(&file), message);
                return None;
            }
            accepted.push(Accepted {
                place: entry.place,
                says: entry.says,
                reason: group.reason.clone(),
            });
        }
    }
    Some(accepted)
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
