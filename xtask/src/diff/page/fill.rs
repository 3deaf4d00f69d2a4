//! From a report to what the template sees.

use std::collections::HashMap;
use std::path::Path;

use generator::diff::{Change, Level, Spot, Subject};
use generator::document;

use super::excerpt::{Excerpt, Source, shown};
use super::row::{id, levels, piece};
use super::{surface, view};
use crate::diff::report::{Report, pieces, title, way};

/// The page of a report.
pub fn page(report: &Report, least: Level) -> view::Page {
    let texts = texts(report);
    let sources = texts
        .iter()
        .map(|(file, text)| (file.as_str(), Source::new(file, text)));
    let sources: Sources = sources.collect();
    let wire = report.groups(least);
    let ids: HashMap<String, String> = wire
        .iter()
        .enumerate()
        .filter_map(|(number, (subject, _))| match subject {
            Subject::Operation(name) => Some((name.clone(), id(number))),
            _ => None,
        })
        .collect();
    let mut groups: Vec<view::Group> = wire
        .iter()
        .enumerate()
        .map(|(number, (subject, changes))| group(number, subject, changes, &ids, &sources))
        .collect();
    groups.extend(surface::groups(&report.rolled(least), groups.len()));
    let bump = report.diff.bump();
    view::Page {
        title: format!("What changed: {}", report.summary()),
        old: shown(&report.old),
        new: shown(&report.new),
        bump: view::Bump {
            kind: bump.name().to_owned(),
            headline: format!("Version: {}.", bump.name()),
            reason: bump.advice().to_owned(),
        },
        parts: parts(&groups),
        levels: levels(groups.iter().flat_map(|group| &group.changes), least),
        groups,
    }
}

fn parts(groups: &[view::Group]) -> Vec<view::Part> {
    let named = [(WIRE, "on the wire"), (surface::CRATE, "in the crate")];
    let parts = named.into_iter().map(|(part, label)| view::Part {
        part,
        label,
        number: groups
            .iter()
            .flat_map(|group| &group.changes)
            .filter(|row| row.part == part)
            .count(),
    });
    parts.collect()
}

/// The part of the page for callers of the API.
const WIRE: &str = "wire";

fn group(
    number: usize,
    subject: &Subject,
    changes: &[&Change],
    ids: &HashMap<String, String>,
    sources: &Sources,
) -> view::Group {
    let name = title(subject);
    let (method, name) = match (subject, name.split_once(' ')) {
        (Subject::Operation(_), Some((method, path))) => (Some(method.to_owned()), path.to_owned()),
        _ => (None, name),
    };
    let operations = changes.first().map_or(&[][..], |change| &change.operations);
    let reached = |operation: &String| view::Reached {
        id: ids.get(operation).cloned(),
        name: shown(operation),
    };
    let group = id(number);
    let rows = changes.iter().enumerate();
    let rows: Vec<view::Row> = rows
        .map(|(n, change)| row(format!("{group}-{}", n + 1), change, sources))
        .collect();
    view::Group {
        method,
        name: shown(&name),
        reaches: operations.iter().map(reached).collect(),
        counts: levels(rows.iter(), Level::Documentation),
        changes: rows,
        id: group,
    }
}

fn row(id: String, change: &Change, sources: &Sources) -> view::Row {
    let side = |spot: &Spot| excerpt(spot, sources).filter(|_| spot.there);
    let way = way(change.direction)
        .map(|way| format!(" Travels: {way}."))
        .unwrap_or_default();
    view::Row {
        id,
        part: WIRE,
        level: change.level().name(),
        label: change.level().words(),
        code: change.code.to_owned(),
        message: pieces(&change.message).map(piece).collect(),
        why: Some(format!("{}.{way}", change.effect.why)),
        old: side(&change.old),
        new: side(&change.new),
    }
}

/// The texts of the files in which changes are.
fn texts(report: &Report) -> HashMap<String, String> {
    let mut texts = HashMap::new();
    for change in &report.diff.changes {
        for file in [&change.old.place.file, &change.new.place.file] {
            if !texts.contains_key(file) {
                let text = document::text(Path::new(file)).unwrap_or_default();
                texts.insert(file.clone(), text);
            }
        }
    }
    texts
}

/// The same, by lines.
type Sources<'a> = HashMap<&'a str, Source<'a>>;

fn excerpt(spot: &Spot, sources: &Sources) -> Option<Excerpt> {
    let place = &spot.place;
    let source = sources.get(place.file.as_str())?;
    Some(source.excerpt(&place.pointer, place.position))
}
