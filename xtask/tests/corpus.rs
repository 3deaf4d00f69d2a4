//! `cargo xtask corpus`, run as a maintainer runs it.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::fs;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const PETS: &str = r"
openapi: 3.0.3
info: { title: Pets, version: '1' }
paths:
  /pets: { $ref: 'parts.yaml#/pets' }
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { responses: { '200': { description: A pet., content: { application/json: {
      schema: { type: object, properties: { name: { type: string }, more: {} } } } } } } }
    delete: { responses: { '204': { description: Gone. } } }
";

const PARTS: &str = "
openapi: 3.0.3
info: { title: Parts, version: '1' }
paths: {}
pets: { get: { responses: { '200': { description: Pets. } } } }
";

fn corpus(files: &[(&str, &str)]) -> (Output, Value) {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        let file = folder.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["corpus", "--json"])
        .arg(folder.path())
        .output()
        .unwrap();
    let report = serde_json::from_slice(&output.stdout).unwrap_or_default();
    (output, report)
}

#[test]
fn every_description_below_the_folder_has_a_row() {
    let (output, report) = corpus(&[("a/pets.yaml", PETS), ("a/parts.yaml", PARTS)]);
    assert!(output.status.success(), "{report:#}");
    let rows = report["rows"].as_array().unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["description"], "a/pets.yaml");
    assert_eq!(rows[0]["operations_described"], 3);
    assert_eq!(rows[0]["operations"], 3);
}

#[test]
fn a_value_without_a_type_is_told_with_its_reason_and_place() {
    let (_, report) = corpus(&[("pets.yaml", PETS), ("parts.yaml", PARTS)]);
    let untyped = report["rows"][0]["untyped"].as_array().unwrap();
    assert_eq!(untyped.len(), 1, "{report:#}");
    assert_eq!(untyped[0]["reason"], "says-nothing");
    let place = untyped[0]["place"].as_str().unwrap();
    assert!(place.ends_with("/properties/more"), "{place}");
}

#[test]
fn what_is_no_description_is_passed_over() {
    let (output, report) = corpus(&[
        ("pets.yaml", PETS),
        ("parts.yaml", PARTS),
        ("old.json", r#"{"swagger": "1.2"}"#),
        ("data.json", "[1, 2]"),
        ("broken.yml", "{"),
    ]);
    assert!(output.status.success());
    let passed = report["passed_over"].as_array().unwrap();
    let mut files: Vec<_> = passed.iter().map(|p| p["file"].as_str().unwrap()).collect();
    files.sort_unstable();
    assert_eq!(files, ["broken.yml", "data.json", "old.json", "parts.yaml"]);
}

#[test]
fn a_description_that_is_refused_fails_the_run_and_no_other_row() {
    let files = [
        ("bad.yaml", "openapi: 9.9.9"),
        ("good.yaml", PETS),
        ("parts.yaml", PARTS),
    ];
    let (output, report) = corpus(&files);
    assert_eq!(output.status.code(), Some(1));
    let failures = |row: usize| report["rows"][row]["failures"].as_array().unwrap().len();
    assert_eq!((failures(0), failures(1)), (1, 0), "{report:#}");
}

#[test]
fn a_folder_without_descriptions_is_an_error() {
    let (output, _) = corpus(&[("data.json", "1")]);
    assert_eq!(output.status.code(), Some(2));
}
