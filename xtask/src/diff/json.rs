//! Changes for programs.

use generator::diff::{Change, Level, Spot, Subject};
use serde_json::{Value, json};

use super::report::Report;
use crate::show;

/// The report as JSON.
pub fn render(report: &Report, least: Level) -> String {
    let changes = report.diff.changes.iter();
    let changes = changes.filter(|change| change.level() >= least).map(change);
    let counts = Level::ALL.map(|level| (level.name().to_owned(), report.diff.count(level).into()));
    let value = json!({
        "old": report.old,
        "new": report.new,
        "compared": report.diff.compared,
        "bump": report.diff.bump().name(),
        "counts": serde_json::Map::from_iter(counts),
        "changes": changes.collect::<Vec<Value>>(),
    });
    show::json(&format!("{value:#}\n"))
}

fn change(change: &Change) -> Value {
    let (kind, name) = match &change.subject {
        Subject::Api => ("api", None),
        Subject::Operation(name) => ("operation", Some(name)),
        Subject::Webhook(name) => ("webhook", Some(name)),
        Subject::Part(part, name) => (part.name(), Some(name)),
    };
    json!({
        "code": change.code,
        "level": change.level().name(),
        "api": change.effect.api.name(),
        "crate": change.effect.rust.name(),
        "why": change.effect.why,
        "subject": { "kind": kind, "name": name },
        "direction": change.direction,
        "message": change.message,
        "old": spot(&change.old),
        "new": spot(&change.new),
        "operations": change.operations,
    })
}

fn spot(spot: &Spot) -> Value {
    let place = &spot.place;
    let (line, column) = place.position.unzip();
    json!({
        "there": spot.there,
        "file": place.file,
        "pointer": place.pointer,
        "line": line,
        "column": column,
    })
}
