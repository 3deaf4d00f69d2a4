//! The ledger of fidelity: what of a description its users get in a weaker form, and what not at
//! all. Everything else is expressed as it is described.

use std::fmt;

pub use crate::code::Fidelity;
use crate::diagnostic::{Diagnostic, Diagnostics, Place};

/// The ledger of one description.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// What is not expressed as it is described: first what is skipped, then what is weaker.
    pub entries: Vec<Entry>,
}

/// A construct that is not expressed as it is described.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What became of it.
    pub fidelity: Fidelity,
    /// Which kind of construct it is.
    pub code: &'static str,
    /// How it is expressed, or why it is not.
    pub message: String,
    /// Where it stands.
    pub place: Place,
}

impl Ledger {
    /// What the diagnostics tell. A place that several operations reach is told once.
    pub fn of(diagnostics: &Diagnostics) -> Self {
        let entry = |diagnostic: &Diagnostic| Entry {
            fidelity: diagnostic.fidelity(),
            code: diagnostic.code,
            message: diagnostic.message.clone(),
            place: diagnostic.place.clone(),
        };
        let all = diagnostics.iter().map(entry);
        let mut entries: Vec<Entry> = all.filter(|e| e.fidelity != Fidelity::Expressed).collect();
        entries.sort_by(|a, b| a.order().cmp(&b.order()));
        entries.dedup();
        Self { entries }
    }

    /// How many constructs there are of one class.
    pub fn count(&self, fidelity: Fidelity) -> usize {
        let entries = self.entries.iter();
        entries.filter(|entry| entry.fidelity == fidelity).count()
    }
}

impl Entry {
    fn order(&self) -> impl Ord + '_ {
        let place = &self.place;
        (
            std::cmp::Reverse(self.fidelity),
            self.code,
            (&place.file, place.position, &place.pointer),
            &self.message,
        )
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (class, code) = (self.fidelity.name(), self.code);
        write!(f, "{class}[{code}] {}: {}", self.place, self.message)
    }
}

#[cfg(test)]
mod tests;
