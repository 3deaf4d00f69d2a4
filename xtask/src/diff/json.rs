//! Changes for programs.

use generator::diff::{Bump, Change, Level, Spot, Subject, SurfaceChange};
use generator::surface::Item;
use serde_json::{Value, json};

use super::report::{Part, Report};
use super::rolled::message;
use crate::show;

/// The report as JSON.
pub fn render(report: &Report, least: Level) -> String {
    let changes = report.diff.changes.iter();
    let is_wire = report.only != Some(Part::Crate);
    let changes = changes.filter(|change| is_wire && change.level() >= least);
    let surface = report.surface(least).into_iter().map(surface_change);
    let counts = Level::ALL.map(|level| (level.name().to_owned(), report.diff.count(level).into()));
    let crate_counts = Bump::ALL.map(|bump| {
        let number = report.diff.count_of_crate(bump);
        (bump.name().to_owned(), number.into())
    });
    let value = json!({
        "old": report.old,
        "new": report.new,
        "compared": report.diff.compared,
        "bump": report.diff.bump().name(),
        "counts": {
            "wire": serde_json::Map::from_iter(counts),
            "crate": serde_json::Map::from_iter(crate_counts),
        },
        "wire": changes.map(change).collect::<Vec<Value>>(),
        "crate": surface.collect::<Vec<Value>>(),
    });
    show::json(&format!("{value:#}\n"))
}

fn surface_change(change: &SurfaceChange) -> Value {
    let line = |item: &Option<Item>| item.as_ref().map(ToString::to_string);
    json!({
        "rule": change.rule,
        "level": change.level.name(),
        "why": change.why,
        "kind": change.kind.name(),
        "path": change.path,
        "message": message(change),
        "old": line(&change.old),
        "new": line(&change.new),
        "members": change.members,
    })
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
