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
