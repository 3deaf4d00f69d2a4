//! Whether our description is still what the provider publishes.
//!
//! Only the operations that we describe are compared, and what they reach, by what is on the wire.
//! Each difference comes with the edit that would take it in; those that were decided to stay are
//! listed in a file, each with its reason, and one that is listed there but not found any more is
//! an error.

mod accepted;
mod edit;
mod lacking;
#[cfg(test)]
mod tests;

use std::path::Path;

use crate::config::Config;
use crate::diagnostic::Diagnostics;
use crate::diff::{self, Change, Level, Scope};
use crate::document::Options;
use crate::{Inputs, reading};

pub use accepted::Accepted;
pub use edit::Edit;
pub use lacking::Lacking;

/// What came of a comparison.
#[derive(Debug, Clone, Default)]
pub struct Drift {
    /// How many operations were compared.
    pub compared: usize,
    /// What differs, of the asked level and worse.
    pub differences: Vec<Difference>,
    /// What is listed as accepted, but differs no more, or otherwise.
    pub stale: Vec<Accepted>,
    /// The operations that only the provider has.
    pub lacking: Lacking,
}

/// One thing that differs.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What would change for users if ours became theirs.
    pub change: Change,
    /// Where it is in our description, as a JSON pointer of the whole document.
    pub place: String,
    /// What would make ours the same.
    pub edit: Edit,
    /// Why it stays as it is, if that was decided.
    pub reason: Option<String>,
}

impl Drift {
    /// The differences that nobody accepted.
    pub fn open(&self) -> impl Iterator<Item = &Difference> {
        self.differences.iter().filter(|d| d.reason.is_none())
    }

    /// Whether nothing is left to do.
    pub fn is_settled(&self) -> bool {
        self.open().next().is_none() && self.stale.is_empty()
    }
}

/// Compares our description with what the provider publishes. Differences of a level below `least`
/// are left out. `None` if a file cannot be read; `diagnostics` says why.
pub fn compare(
    inputs: &Inputs,
    upstream: &Path,
    accepted: &Path,
    least: Level,
    diagnostics: &mut Diagnostics,
) -> Option<Drift> {
    let accepted = accepted::load(accepted, diagnostics);
    let (config, is_sound) = Config::load(inputs.config.as_deref(), diagnostics).into_parts();
    let ours = diff::read((&inputs.spec, &reading(inputs, &config?)), diagnostics);
    let theirs = diff::read((upstream, &Options::default()), diagnostics);
    let (ours, theirs, accepted) = (ours?, theirs?, accepted?);
    if !is_sound {
        return None;
    }
    let mut diff = diff::walk(&ours, &theirs, Scope::OfOld, diagnostics)?;
    diff.changes.retain(|change| change.level() >= least);
    let mut differences: Vec<Difference> = Vec::new();
    for change in diff.changes {
        let difference = Difference {
            place: change.old.place.pointer.clone(),
            edit: edit::of(&change, &theirs),
            reason: None,
            change,
        };
        merge(&mut differences, difference);
    }
    let changes = differences
        .iter_mut()
        .map(|difference| &mut difference.change);
    diff::settle(changes, &ours, &theirs);
    let stale = accepted::apply(accepted, &mut differences, least);
    Some(Drift {
        compared: diff.compared,
        differences,
        stale,
        lacking: lacking::find(&ours, &theirs),
    })
}

/// Adds a difference. What several types of theirs say of one place of ours is one difference.
fn merge(differences: &mut Vec<Difference>, new: Difference) {
    let is_same = |known: &&mut Difference| {
        known.place == new.place && known.change.message == new.change.message
    };
    match differences.iter_mut().find(is_same) {
        Some(known) if known.change.level() < new.change.level() => *known = new,
        Some(_) => {}
        None => differences.push(new),
    }
}
