//! Swagger 2.0, said in the words of OpenAPI 3: a file for each object of its specification.
//!
//! The description itself is translated as a whole, before its references are followed
//! ([`translate`]); what stands in other files when it is copied from there ([`translate_part`]).
//! References stay as they are written: [`Moves`] knows where what they lead to is now.

mod body;
mod collection_format;
mod components;
mod form;
mod header;
mod media_types;
mod operation;
mod parameter;
mod path_item;
mod response;
mod root;
mod schema;
mod security_scheme;
mod servers;
mod written;

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::diagnostic::Diagnostics;
use crate::document::grammar::Kind;
use crate::document::pointer::{below, escape, percent_decode};

pub(crate) use root::translate;

type Members = Map<String, Value>;

/// Whether a document says that it is Swagger 2.0.
pub(crate) fn is_swagger2(value: &Value) -> bool {
    let version = match value.get("swagger") {
        Some(Value::String(version)) => version.trim().to_owned(),
        Some(version @ Value::Number(_)) => version.to_string(),
        _ => return false,
    };
    version == "2" || version.starts_with("2.")
}

/// Where things stand now, and where they stood before.
#[derive(Debug, Default)]
pub(crate) struct Moves {
    /// Where a piece of what is now at the first pointer was written.
    pub written: Vec<(String, String)>,
    /// The new pointer of what moved as a whole, by its old one.
    moved: HashMap<String, String>,
    /// What holds wherever nothing else is said.
    pub defaults: Defaults,
}

/// The media types that operations take and give unless they say so themselves.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Defaults {
    consumes: Vec<String>,
    produces: Vec<String>,
}

impl Moves {
    /// Where what an old pointer led to is now. `None` if it did not move.
    pub fn now(&self, pointer: &str) -> Option<String> {
        let ends = pointer.rmatch_indices('/').map(|(at, _)| at);
        let mut ends = std::iter::once(pointer.len()).chain(ends);
        ends.find_map(|end| {
            let (above, rest) = pointer.split_at_checked(end)?;
            Some(format!("{}{rest}", self.moved.get(above)?))
        })
    }
}

/// The new and the old pointer of an object.
#[derive(Debug, Clone, Default)]
struct At {
    now: String,
    then: String,
}

impl At {
    /// A place at which nothing has moved.
    fn same(pointer: &str) -> Self {
        Self {
            now: pointer.to_owned(),
            then: pointer.to_owned(),
        }
    }

    /// A member of the object.
    fn key(&self, key: &str) -> Self {
        Self {
            now: below(&self.now, key),
            then: below(&self.then, key),
        }
    }

    /// A member that stood at `then`, a pointer of its own.
    fn from(&self, key: &str, then: &str) -> Self {
        Self {
            now: below(&self.now, key),
            then: then.to_owned(),
        }
    }
}

/// What the translation of every object needs of the whole.
struct Context<'c> {
    /// The description as it was; nothing if a part of another file is translated.
    root: &'c Value,
    moves: Moves,
    diagnostics: &'c mut Diagnostics,
}

impl Context<'_> {
    /// What is now at `at.now` was written at `at.then`; references may lead there.
    fn moved(&mut self, at: &At) {
        self.note_written(at);
        let moved = &mut self.moves.moved;
        moved.entry(at.then.clone()).or_insert(at.now.clone());
    }

    /// What is now at `at.now` was made of what was written at `at.then`.
    fn note_written(&mut self, at: &At) {
        if at.now != at.then {
            let written = (at.now.clone(), at.then.clone());
            self.moves.written.push(written);
        }
    }

    /// What a reference within the description leads to, and where that is; what is no such
    /// reference leads to itself.
    fn resolve<'v>(&'v self, value: &'v Value, pointer: &str) -> (&'v Value, String) {
        let (mut value, mut pointer) = (value, pointer.to_owned());
        for _ in 0..LONGEST_CHAIN {
            let reference = value.get("$ref").and_then(Value::as_str);
            let Some(target) = reference.and_then(|reference| reference.strip_prefix('#')) else {
                break;
            };
            let decoded = percent_decode(target).unwrap_or_default();
            let found = [decoded.as_ref(), target];
            let found = found.into_iter().find_map(|target| {
                let found = self.root.pointer(target)?;
                Some((found, target.to_owned()))
            });
            let Some(found) = found else {
                break;
            };
            (value, pointer) = found;
        }
        (value, pointer)
    }
}

/// So many references are followed, one to the other.
const LONGEST_CHAIN: usize = 16;

/// Translates an object that is copied from another file to `now`. Gives where its pieces were
/// written in it, below `then`.
pub(crate) fn translate_part(
    value: &mut Value,
    kind: Kind,
    (now, then): (&str, &str),
    defaults: &Defaults,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, String)> {
    let mut context = Context {
        root: &Value::Null,
        moves: Moves {
            defaults: defaults.clone(),
            ..Moves::default()
        },
        diagnostics,
    };
    let at = At {
        now: now.to_owned(),
        then: then.to_owned(),
    };
    match kind {
        Kind::Schema => schema::translate(value),
        Kind::Parameter => parameter::translate(value, &at, &mut context),
        Kind::Response => {
            let produces = defaults.produces.clone();
            response::translate(value, &produces, &at, &mut context);
        }
        Kind::PathItem => path_item::translate(value, &at, &mut context),
        Kind::SecurityScheme => security_scheme::translate(value),
        _ => {}
    }
    context.moves.written
}

/// The texts of a list; anything else is passed over.
fn texts(value: Option<&Value>) -> Vec<String> {
    let items = value.and_then(Value::as_array).into_iter().flatten();
    let mut texts: Vec<String> = Vec::new();
    for text in items.filter_map(Value::as_str) {
        if !texts.iter().any(|known| known == text) {
            texts.push(text.to_owned());
        }
    }
    texts
}

/// The pointer of an item of a list.
fn item(list: &str, index: usize) -> String {
    format!("{list}/{index}")
}

/// The pointer of a component.
fn component(section: &str, name: &str) -> String {
    format!("/components/{section}/{}", escape(name))
}

#[cfg(test)]
mod tests;
