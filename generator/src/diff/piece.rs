//! A value of a description, and where it stands.

use serde_json::Value;

use crate::document::Document;
use crate::openapi::Schema;

/// A value of a description, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Piece<'a> {
    pub pointer: String,
    pub value: &'a Value,
}

impl<'a> Piece<'a> {
    /// The view of it as a schema; none if it is no object.
    pub fn schema(&self) -> Option<Schema<'a>> {
        Schema::of(self.value)
    }

    /// Whether it tells something of values by a keyword.
    pub fn says(&self, keyword: &str) -> bool {
        self.schema().is_some_and(|schema| schema.says(keyword))
    }

    /// How many schemas hold with it, as it says itself.
    pub fn parts(&self) -> usize {
        self.schema().map_or(0, |schema| schema.parts().count())
    }
}

/// What is at a place, or what the reference there leads to.
pub(super) fn resolve<'a>(document: &'a Document, piece: Piece<'a>) -> Piece<'a> {
    let reference = piece.value.get("$ref").and_then(Value::as_str);
    let target = reference.and_then(|reference| Some((reference, document.resolve(reference)?)));
    match target {
        Some((reference, value)) => Piece {
            pointer: reference.trim_start_matches('#').to_owned(),
            value,
        },
        None => piece,
    }
}
