//! Schemas that hold at once and do not agree: where each of them stands.

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::document::{Document, pointer_below};

/// What schemas that hold at once do not agree on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Conflict<'d> {
    /// The type: that of the outer schema, and the other.
    Types(&'d str, &'d str),
    /// The values: they have none in common.
    Values,
}

/// So many schemas that hold at once are looked at, and so deep.
const LOOKED_AT: usize = 64;

/// Says what schemas that hold at once at a place do not agree on, with both ends of it.
pub(super) fn report(
    conflicts: &[Conflict<'_>],
    pointer: &str,
    document: &Document,
    diagnostics: &mut Diagnostics,
) {
    let asked: Vec<String> = conflicts.iter().map(ToString::to_string).collect();
    let message = format!(
        "schemas that hold at once here ask for {}; the outer one is followed",
        asked.join(" and ")
    );
    let holding = holding(pointer, document, LOOKED_AT);
    let mut ends = Vec::new();
    for conflict in conflicts {
        for (end, words) in conflict.ends(&holding, document) {
            if !ends.iter().any(|(known, _)| *known == end) {
                ends.push((end, words));
            }
        }
    }
    let mut ends = ends.into_iter();
    let place = ends.next().map_or(pointer.to_owned(), |(end, _)| end);
    let told = diagnostics.warning("conflicting-schemas", place, message);
    for (end, words) in ends {
        told.relates(end, words);
    }
}

impl std::fmt::Display for Conflict<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Types(mine, theirs) => write!(f, "the types `{mine}` and `{theirs}`"),
            Self::Values => f.write_str("values that have none in common"),
        }
    }
}

impl Conflict<'_> {
    /// Where the schemas say what does not agree, each with what it says.
    fn ends(&self, holding: &[String], document: &Document) -> Vec<(String, String)> {
        let says = |keyword: &str| {
            let places = holding.iter().map(|schema| pointer_below(schema, keyword));
            let places = places.filter(|place| document.value.pointer(place).is_some());
            places.collect::<Vec<_>>()
        };
        match self {
            Self::Types(mine, theirs) => {
                let places = says("type");
                let found = [mine, theirs].into_iter().filter_map(|wanted| {
                    let says_it = |place: &&String| {
                        let found = document.value.pointer(place).and_then(Value::as_str);
                        found == Some(*wanted)
                    };
                    let place = places.iter().find(says_it)?;
                    Some((place.clone(), format!("`{wanted}` is asked for here")))
                });
                found.collect()
            }
            Self::Values => {
                let words = "these values are asked for here";
                let places = says("enum").into_iter();
                places.map(|place| (place, words.to_owned())).collect()
            }
        }
    }
}

/// The schemas that hold at once at a place, the outer ones first: those beside it in an `allOf`,
/// those that references lead to, and what each schema that holds above says of the same part.
fn holding(pointer: &str, document: &Document, left: usize) -> Vec<String> {
    let mut found = vec![pointer.to_owned()];
    if let (Some((above, part)), true) = (above(pointer), left > 0) {
        let parts = holding(above, document, left - 1);
        found.extend(parts.iter().map(|schema| format!("{schema}{part}")));
    }
    let mut next = 0;
    while let Some(schema) = found.get(next).filter(|_| found.len() < LOOKED_AT) {
        let value = document.value.pointer(schema).unwrap_or(&Value::Null);
        let reference = value.get("$ref").and_then(Value::as_str);
        let target = reference.and_then(|reference| reference.strip_prefix('#'));
        let all_of = value.get("allOf").and_then(Value::as_array);
        let members = 0..all_of.map_or(0, Vec::len);
        let below = members.map(|index| format!("{schema}/allOf/{index}"));
        let more: Vec<String> = target.map(str::to_owned).into_iter().chain(below).collect();
        for place in more {
            if !found.contains(&place) {
                found.push(place);
            }
        }
        next += 1;
    }
    found
}

/// The schema that a place is a part of, and how the part is reached from any schema that holds at
/// once with it; an alternative holds together with the schema that has it.
fn above(pointer: &str) -> Option<(&str, &str)> {
    let (rest, last) = pointer.rsplit_once('/')?;
    if last == "items" || last == "additionalProperties" {
        return Some(pointer.split_at(rest.len()));
    }
    let (above, keyword) = rest.rsplit_once('/')?;
    match keyword {
        "properties" => Some(pointer.split_at(above.len())),
        "oneOf" | "anyOf" => Some((above, "")),
        _ => None,
    }
}
