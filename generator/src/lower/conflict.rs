//! Schemas that hold at once and do not agree: where each of them stands.

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::document::{Document, pointer_below};
use crate::openapi::Schema;

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
        for (end, words) in conflict.ends(&holding) {
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
    fn ends(&self, holding: &[(String, Schema<'_>)]) -> Vec<(String, String)> {
        match self {
            Self::Types(mine, theirs) => {
                let found = [mine, theirs].into_iter().filter_map(|wanted| {
                    let says_it =
                        |(_, schema): &&(String, Schema)| schema.type_name() == Some(*wanted);
                    let (place, _) = holding.iter().find(says_it)?;
                    let words = format!("`{wanted}` is asked for here");
                    Some((pointer_below(place, "type"), words))
                });
                found.collect()
            }
            Self::Values => {
                let words = "these values are asked for here";
                let lists = holding.iter().filter(|(_, schema)| schema.has("enum"));
                lists
                    .map(|(place, _)| (pointer_below(place, "enum"), words.to_owned()))
                    .collect()
            }
        }
    }
}

/// The schemas that hold at once at a place, the outer ones first: what the one there consists of, and
/// what each schema that holds above says of the same part.
fn holding<'d>(pointer: &str, document: &'d Document, left: usize) -> Vec<(String, Schema<'d>)> {
    let mut places = vec![pointer.to_owned()];
    if let (Some((above, part)), true) = (above(pointer), left > 0) {
        let parts = holding(above, document, left - 1).into_iter();
        places.extend(parts.map(|(schema, _)| format!("{schema}{part}")));
    }
    let found = places.into_iter().filter_map(|place| {
        let value = document.value.pointer(&place)?;
        Some((place, value))
    });
    let found: Vec<(String, &Value)> = found.collect();
    let schemas = document.conjunction(found.into_iter()).take(LOOKED_AT);
    schemas
        .filter_map(|(place, value)| Some((place, Schema::of(value)?)))
        .collect()
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
