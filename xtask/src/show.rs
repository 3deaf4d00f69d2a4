//! Showing what was noticed.

use std::collections::BTreeMap;
use std::io::{self, Write};

use generator::diagnostic::{Diagnostics, Severity};

/// Shows diagnostics: errors and warnings whole, notes counted unless `verbose`.
pub fn diagnostics(diagnostics: &Diagnostics, verbose: bool) {
    let mut notes: BTreeMap<&str, usize> = BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        match diagnostic.severity {
            Severity::Note if !verbose => *notes.entry(diagnostic.code).or_default() += 1,
            _ => problem(&diagnostic.to_string()),
        }
    }
    if !notes.is_empty() {
        let counts: Vec<String> = notes
            .iter()
            .map(|(code, n)| format!("{code} × {n}"))
            .collect();
        problem(&format!(
            "notes: {} (--verbose shows them)",
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
