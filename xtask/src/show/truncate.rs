//! What people are shown of what was noticed.

use std::collections::BTreeMap;

use generator::diagnostic::{Diagnostic, Diagnostics, Severity};

/// So many diagnostics of one severity and code are shown: who has seen these knows the others.
const MOST: usize = 200;

/// Some diagnostics, and how many others there are.
#[derive(Default)]
pub struct Choice<'d> {
    /// Those that are shown.
    pub shown: Vec<&'d Diagnostic>,
    /// How many more there are of each kind of which some are shown.
    pub more: BTreeMap<(Severity, &'static str), usize>,
    /// How many notes there are of each code, if no notes are shown.
    pub notes: BTreeMap<&'static str, usize>,
}

impl<'d> Choice<'d> {
    /// All if `verbose`; else the first errors and warnings of each code.
    pub fn of(diagnostics: &'d Diagnostics, verbose: bool) -> Self {
        let mut choice = Self::default();
        let mut seen: BTreeMap<(Severity, &str), usize> = BTreeMap::new();
        for diagnostic in diagnostics.iter() {
            let kind = (diagnostic.severity, diagnostic.code);
            let seen = seen.entry(kind).or_default();
            *seen += 1;
            match diagnostic.severity {
                _ if verbose => choice.shown.push(diagnostic),
                Severity::Note => *choice.notes.entry(diagnostic.code).or_default() += 1,
                _ if *seen > MOST => *choice.more.entry(kind).or_default() += 1,
                _ => choice.shown.push(diagnostic),
            }
        }
        choice
    }

    /// A line for each kind of which there are more.
    pub fn counted(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.more.iter().map(|((severity, code), number)| {
            let line = format!("… and {number} more of {severity} `{code}`; --verbose shows all");
            (*code, line)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many(number: usize) -> Diagnostics {
        let mut diagnostics = Diagnostics::new();
        for _ in 0..number {
            diagnostics.warning("unknown-type", "", "");
            diagnostics.note("type-list", "", "");
        }
        diagnostics.error("syntax", "", "");
        diagnostics
    }

    #[test]
    fn of_many_of_one_kind_the_first_are_shown_and_the_others_counted() {
        let diagnostics = many(20_000);
        let choice = Choice::of(&diagnostics, false);
        assert_eq!(choice.shown.len(), MOST + 1);
        assert_eq!(choice.notes.get("type-list"), Some(&20_000));
        let lines: Vec<String> = choice.counted().map(|(_, line)| line).collect();
        assert_eq!(
            lines,
            ["… and 19800 more of warning `unknown-type`; --verbose shows all"]
        );
    }

    #[test]
    fn all_are_shown_to_who_asks_for_all() {
        let diagnostics = many(300);
        let choice = Choice::of(&diagnostics, true);
        assert_eq!(choice.shown.len(), diagnostics.len());
        assert_eq!(choice.counted().count() + choice.notes.len(), 0);
    }
}
