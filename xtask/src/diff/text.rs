//! Changes for a terminal.

use generator::diff::{Change, Level, Subject};

use super::report::{Report, operation, operations, places, title, way};
use super::rolled::message;
use crate::show;

/// The report as text.
pub fn render(report: &Report, least: Level) -> String {
    let mut text = wire(report, least);
    text.push_str(&surface(report, least));
    text.push_str(&format!("wire: {}\n", report.counts()));
    text.push_str(&format!("crate: {}\n", report.crate_counts()));
    text.extend(report.hidden(least).map(|hidden| format!("{hidden}\n")));
    let bump = report.diff.bump();
    text.push_str(&format!("version: {}. {}\n", bump.name(), bump.advice()));
    show::sanitize(&text)
}

/// What changes on the wire.
fn wire(report: &Report, least: Level) -> String {
    let mut text = String::new();
    let condensed = report.condensed(least);
    if !condensed.several.is_empty() {
        text.push_str("Several operations\n");
        for changes in &condensed.several {
            let names: Vec<String> = changes.iter().map(|change| operation(change)).collect();
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let first = changes.first();
            text.extend(first.map(|change| entry(change, Some(wrapped(&names)))));
        }
        text.push('\n');
    }
    for (subject, changes) in condensed.groups {
        text.push_str(&heading(subject, &changes));
        text.extend(changes.iter().map(|change| entry(change, None)));
        text.push('\n');
    }
    text
}

/// What changes of the crate's public API.
fn surface(report: &Report, least: Level) -> String {
    let rolled = report.rolled(least);
    if rolled.is_empty() {
        return String::new();
    }
    let mut text = "The public API of the crate\n".to_owned();
    for rolled in rolled {
        let Some(change) = rolled.changes.first() else {
            continue;
        };
        let (level, message) = (change.level.name(), message(change));
        text.push_str(&format!("  {level}: {message} [{}]\n", change.rule));
        let owners = rolled.owners();
        if !owners.is_empty() {
            text.push_str(&format!("      the same of {} items:\n", owners.len()));
            text.push_str(&wrapped(&owners));
        }
        for (sign, item) in [('-', &change.old), ('+', &change.new)] {
            text.extend(item.as_ref().map(|item| format!("      {sign} {item}\n")));
        }
        text.push_str(&format!("      {}\n", change.why));
    }
    text.push('\n');
    text
}

fn heading(subject: &Subject, changes: &[&Change]) -> String {
    match (subject, changes.first()) {
        (Subject::Part(..), Some(change)) => {
            let names: Vec<&str> = change.operations.iter().map(String::as_str).collect();
            format!("{} ({})\n", title(subject), operations(&names))
        }
        _ => format!("{}\n", title(subject)),
    }
}

/// A change; `operations` are lines about where it is as well.
fn entry(change: &Change, operations: Option<String>) -> String {
    let way = way(change.direction).filter(|_| matches!(change.subject, Subject::Part(..)));
    let way = way.map(|way| format!(", {way}")).unwrap_or_default();
    format!(
        "  {}{way}: {} [{}]\n{}      {}\n      {}\n",
        change.level(),
        change.message,
        change.code,
        operations.unwrap_or_default(),
        places(change),
        change.effect.why
    )
}

/// Names in lines of their own, as many in each as a terminal is wide.
fn wrapped(names: &[&str]) -> String {
    const WIDEST: usize = 100;
    let mut lines: Vec<String> = Vec::new();
    for name in names {
        match lines.last_mut() {
            Some(line) if line.len() + name.len() < WIDEST => {
                line.push_str(&format!(", {name}"));
            }
            Some(line) => {
                line.push(',');
                lines.push(format!("      {name}"));
            }
            None => lines.push(format!("      {name}")),
        }
    }
    lines.join("\n") + "\n"
}
