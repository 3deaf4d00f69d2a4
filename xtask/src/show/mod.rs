//! Showing what was noticed.

mod draw;
mod machine;
mod sanitize;
mod source;
mod truncate;

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::io::{self, Write};

use clap::ValueEnum;
use generator::diagnostic::{Diagnostic, Diagnostics, Severity};

pub use sanitize::{json, sanitize};
use source::Sources;
use truncate::Choice;

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

/// Shows diagnostics: errors and warnings whole, the first of each kind; notes counted unless
/// `verbose`. Programs are told everything.
pub fn diagnostics(diagnostics: &Diagnostics, verbose: bool, format: MessageFormat) {
    match format {
        MessageFormat::Text => drawn(&Choice::of(diagnostics, verbose)),
        MessageFormat::Json => diagnostics.iter().for_each(|d| problem(&machine::json(d))),
        MessageFormat::Github => commands(&Choice::of(diagnostics, verbose)),
    }
}

fn drawn(choice: &Choice) {
    let mut drawer = draw::Drawer::new();
    for diagnostic in &choice.shown {
        problem(&format!("{}\n", drawer.draw(diagnostic)));
    }
    for (_, line) in choice.counted() {
        problem(&format!("{line}\n"));
    }
    if !choice.notes.is_empty() {
        let counts: Vec<String> = choice
            .notes
            .iter()
            .map(|(code, n)| format!("{code} × {n}"))
            .collect();
        problem(&format!(
            "notes: {} (--verbose shows them, `cargo xtask explain CODE` tells more)",
            counts.join(", ")
        ));
    }
}

fn commands(choice: &Choice) {
    let mut sources = Sources::default();
    for diagnostic in &choice.shown {
        let _ = result(&machine::github(diagnostic, &mut sources));
    }
    for (code, line) in choice.counted() {
        let counted = Diagnostic::new(Severity::Note, code, "", line);
        let _ = result(&machine::github(&counted, &mut sources));
    }
}

/// Says something that is about no place, as why nothing came of a command.
pub fn say(severity: Severity, code: &'static str, message: &str, format: MessageFormat) {
    let said = Diagnostic::new(severity, code, "", message);
    match format {
        MessageFormat::Text => problem(&format!("{severity}: {}", sanitize(message))),
        MessageFormat::Json => problem(&machine::json(&said)),
        MessageFormat::Github => {
            let _ = result(&machine::github(&said, &mut Sources::default()));
        }
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

/// Writes a result with words of a description or of a folder. Where diagnostics are shown to the CI
/// service, it must find no command in it.
pub fn outcome(text: &str, format: MessageFormat) -> Result<(), String> {
    let text = sanitize(text);
    match format {
        MessageFormat::Github => result(&framed(&text, &token())),
        _ => result(&text),
    }
}

/// A text in which the CI service looks for no commands before it finds the token.
fn framed(text: &str, token: &str) -> String {
    format!("::stop-commands::{token}\n{text}\n::{token}::")
}

/// A word that nobody can have written into a description: the seeds of a hasher are random.
fn token() -> String {
    let word = || RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", word(), word())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_a_frame_no_line_is_a_command_to_the_ci_service() {
        let token = token();
        let text = framed("  stale    a\n::error::b", &token);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], format!("::stop-commands::{token}"));
        assert_eq!(lines[1..3], ["  stale    a", "::error::b"]);
        assert_eq!(lines[3..], [format!("::{token}::")]);
    }

    #[test]
    fn the_token_of_a_frame_is_another_each_time() {
        assert_ne!(token(), token());
    }
}
