//! From text to a JSON value: JSON and YAML alike, with duplicated keys noticed and YAML's aliases
//! kept from exploding.

mod anchor;
mod depth;
mod directive;
mod scalar_text;
mod visitor;

use std::cell::RefCell;

use serde::de::DeserializeSeed;
use serde_json::Value;

use super::pointer::Spot;
use super::position::Extent;
use crate::diagnostic::{Diagnostics, Place};
pub(super) use depth::DEEPEST;
use visitor::{Node, Seen};

/// A text that was understood.
#[derive(Debug)]
pub(super) struct Parsed {
    pub value: Value,
    /// The pointers of keys that stand in their object more than once; the last one counts.
    pub duplicates: Vec<String>,
    /// The pointers of numbers that JSON does not have: infinite ones, and those that are none.
    pub endless: Vec<String>,
    /// What it weighs.
    pub weight: usize,
}

impl Parsed {
    fn new(value: Value, seen: Seen) -> Self {
        Self {
            value,
            duplicates: seen.duplicates,
            endless: seen.endless,
            weight: seen.weight,
        }
    }

    /// Tells what is odd about it; `file` is empty for the description itself.
    pub fn tell(&self, file: &str, diagnostics: &mut Diagnostics) {
        let place = |pointer: &String| Place {
            file: file.to_owned(),
            ..Place::new(pointer.as_str())
        };
        for pointer in &self.duplicates {
            let message = "this key stands here more than once; the last one counts";
            diagnostics.warning("duplicate-key", place(pointer), message);
        }
        for pointer in &self.endless {
            let message = "JSON has no number that is infinite or not a number; it is left out";
            diagnostics.warning("endless-number", place(pointer), message);
        }
    }
}

/// Why a text could not be understood.
#[derive(Debug)]
pub(super) struct SyntaxError {
    pub message: String,
    /// Line and column, from one.
    pub position: Option<(usize, usize)>,
}

/// Reads a text as JSON if it looks like JSON, else as YAML, whose flow style is a superset of
/// JSON. The file's extension only decides which complaint is heard. It may weigh as much as there
/// is `room` for.
pub(super) fn parse(text: &str, says_json: bool, room: usize) -> Result<Parsed, SyntaxError> {
    let looks_like_json = text.trim_start().starts_with(['{', '[']);
    let parsed = match looks_like_json.then(|| json(text, room)) {
        Some(Err(error)) if says_json => Err(error),
        Some(Ok(parsed)) => Ok(parsed),
        Some(Err(_)) | None => yaml(text, room),
    };
    parsed.map_err(|error| SyntaxError {
        position: error.position.map(|at| Extent::of(text).within(at)),
        ..error
    })
}

fn json(text: &str, room: usize) -> Result<Parsed, SyntaxError> {
    let seen = RefCell::new(Seen::with_room(room));
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let root = Spot::base("");
    let node = Node {
        spot: &root,
        seen: &seen,
        is_yaml: false,
    };
    let parsed = node.deserialize(&mut deserializer);
    match parsed.and_then(|value| deserializer.end().map(|()| value)) {
        Ok(value) => Ok(Parsed::new(value, seen.into_inner())),
        Err(error) => Err(SyntaxError {
            position: Some((error.line(), error.column())),
            message: reworded(&error.to_string()),
        }),
    }
}

fn yaml(text: &str, room: usize) -> Result<Parsed, SyntaxError> {
    directive::check(text)?;
    depth::check(text)?;
    let text = &*anchor::distinct(text);
    let seen = RefCell::new(Seen::with_room(room));
    let root = Spot::base("");
    let node = Node {
        spot: &root,
        seen: &seen,
        is_yaml: true,
    };
    match node.deserialize(serde_yaml::Deserializer::from_str(text)) {
        Ok(mut value) => {
            let mut seen = seen.into_inner();
            let restored = scalar_text::restore(&mut value, &seen.resolved, text);
            seen.endless.retain(|pointer| !restored.contains(pointer));
            Ok(Parsed::new(value, seen))
        }
        Err(error) => Err(SyntaxError {
            position: error.location().map(|at| (at.line(), at.column())),
            message: reworded(&error.to_string()),
        }),
    }
}

/// A parser's message without its position, which is kept as numbers, and in words that say what
/// is wrong with the document.
fn reworded(message: &str) -> String {
    let message = match message.rfind(" at line ") {
        Some(end) => message.get(..end).unwrap_or(message),
        None => message,
    };
    match message {
        _ if message.ends_with("recursion limit exceeded") => TOO_DEEP.to_owned(),
        _ if message.ends_with("repetition limit exceeded") => {
            "the aliases of this document stand for too much".to_owned()
        }
        other => other.to_owned(),
    }
}

/// What is said of a document that is nested too deeply.
const TOO_DEEP: &str = "the document is nested more than 128 levels deep";

#[cfg(test)]
mod tests;
