//! Changes for a terminal.

use generator::diff::{Change, Level, Subject};

use super::report::{Report, operation, operations, places, title, way};
use crate::show;

/// The report as text.
pub fn render(report: &Report, least: Level) -> String {
    let mut text = String::new();
    let condensed = report.condensed(least);
    if !condensed.several.is_empty() {
        text.push_str("Several operations\n");
        for changes in &condensed.several {
            let names: Vec<&str> = changes.iter().map(|change| operation(change)).collect();
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
    text.push_str(&format!("{}\n", report.counts()));
    text.extend(report.audiences().map(|words| format!("{words}\n")));
    text.extend(report.hidden(least).map(|hidden| format!("{hidden}\n")));
    let bump = report.diff.bump();
    text.push_str(&format!("version: {}. {}\n", bump.name(), bump.advice()));
    show::tame(&text)
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
        meaning(change)
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

/// What a change means to whom.
pub fn meaning(change: &Change) -> String {
    let effect = &change.effect;
    match effect.api == effect.rust {
        true => effect.why.to_owned(),
        false => format!(
            "{} (API: {}; crate: {})",
            effect.why, effect.api, effect.rust
        ),
    }
}
