//! A value of a description, and where it stands.

use serde_json::Value;

use crate::document::Document;

/// A value of a description, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Piece<'a> {
    pub pointer: String,
    pub value: &'a Value,
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
