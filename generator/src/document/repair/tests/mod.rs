mod again;
mod alternative;
mod document;
mod mutant;
mod object;
mod operation;
mod parameter;
mod scalar;
mod values;

use serde_json::{Value, json};

use super::*;
use crate::diagnostic::Diagnostics;
use crate::document::source_map::SourceMap;

/// What becomes of a document, and the codes of what is said about it.
fn mended_document(mut value: Value) -> (Value, Vec<&'static str>) {
    let mut diagnostics = Diagnostics::new();
    let mut context = Session::new(&mut diagnostics, SourceMap::default(), "case.yaml");
    repair(&mut value, &mut context);
    (value, diagnostics.iter().map(|d| d.code).collect())
}

/// What becomes of a schema, and the codes of what is said about it.
fn repaired(schema: Value) -> (Value, Vec<&'static str>) {
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": {},
        "components": {"schemas": {"A": schema}},
    });
    let (mut value, codes) = mended_document(document);
    (value["components"]["schemas"]["A"].take(), codes)
}

/// A schema becomes another, and nothing need be said.
#[track_caller]
fn silently(schema: Value, expected: Value) {
    assert_eq!(repaired(schema), (expected, vec![]));
}

/// A schema becomes another, and that is said.
#[track_caller]
fn saying(code: &'static str, schema: Value, expected: Value) {
    assert_eq!(repaired(schema), (expected, vec![code]));
}

/// What becomes of the operation `GET /a/{id}`, which declares the parameter already.
fn mended_operation(operation: Value) -> (Value, Vec<&'static str>) {
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "paths": {"/a/{id}": {
            "parameters": [{"name": "id", "in": "path", "required": true, "schema": {}}],
            "get": operation,
        }},
    });
    let (mut value, codes) = mended_document(document);
    (value["paths"]["/a/{id}"]["get"].take(), codes)
}
