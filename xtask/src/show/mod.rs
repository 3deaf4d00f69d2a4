//! Showing what was noticed.

mod draw;
mod machine;

use std::collections::BTreeMap;
use std::io::{self, Write};

use clap::ValueEnum;
use generator::diagnostic::{Diagnostics, Severity};

/// How diagnostics are shown.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum MessageFormat {
    /// For people, with the line of the source
    #[default]
    Text,
    /// For programs: an object on each line, on standard error
    Json,
    /// For the public CI service, which shows them beside the lines: on standard output
    Github,
}

/// Shows diagnostics: errors and warnings whole, notes counted unless `verbose`. Programs are told
/// everything.
pub fn diagnostics(diagnostics: &Diagnostics, verbose: bool, format: MessageFormat) {
    match format {
        MessageFormat::Text => drawn(diagnostics, verbose),
        MessageFormat::Json => diagnostics.iter().for_each(|d| problem(&machine::json(d))),
        MessageFormat::Github => {
            let told = diagnostics
                .iter()
                .filter(|d| verbose || d.severity != Severity::Note);
            told.for_each(|d| drop(result(&machine::github(d))));
        }
    }
}

fn drawn(diagnostics: &Diagnostics, verbose: bool) {
    let mut drawer = draw::Drawer::new();
    let mut notes: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        match diagnostic.severity {
            Severity::Note if !verbose => *notes.entry(diagnostic.code).or_default() += 1,
            _ => problem(&format!("{}\n", drawer.draw(diagnostic))),
        }
    }
    if !notes.is_empty() {
        let counts: Vec<String> = notes
            .iter()
            .map(|(code, n)| format!("{code} × {n}"))
            .collect();
        problem(&format!(
            "notes: {} (--verbose shows them, `cargo xtask explain CODE` tells more)",
            counts.join(", ")
        ));
    }
}

/// `1 file`, `2 files`.
pub fn count(number: usize, one: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        _ => format!("{number} {one}s"),
    }
}

/// Text in which nothing can drive the terminal of who reads it, or turn the direction of writing.
pub fn tame(text: &str) -> String {
    let turns = |c| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut tame = String::with_capacity(text.len());
    for c in text.chars() {
        match (c.is_control() && c != '\t' && c != '\n') || turns(c) {
            true => tame.extend(c.escape_unicode()),
            false => tame.push(c),
        }
    }
    tame
}

/// Writes what is wrong. If nobody can read it, there is nobody else to tell.
pub fn problem(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Writes a result. Somebody who stopped reading it, as `head` does, has what they wanted.
pub fn result(text: &str) -> Result<(), String> {
    match writeln!(io::stdout(), "{text}") {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.to_string()),
        _ => Ok(()),
    }
}
