//! What is added to a description does not rename what was there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use generator::Inputs;

const DESCRIPTION: &str = r##"
openapi: 3.0.3
info: { title: Case, version: "1" }
servers: [{ url: "https://case.example" }]
paths:
  # more paths
  /songs:
    get:
      operationId: listSongs
      tags: [Songs]
      parameters: [{ name: order, in: query, schema: { type: string, enum: [up, down] } }]
      responses:
        '200': { description: All., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Song' } } } } }
        '404': { description: None., content: { application/json: { schema: { type: object, properties: { reason: { type: string } } } } } }
components:
  schemas:
    # more schemas
    Song: { type: object, properties: { title: { type: string }, artist: { type: object, properties: { name: { type: string } } } } }
"##;

/// The files of the crate, with `paths` and `schemas` added before all others.
fn rendered(name: &str, paths: &str, schemas: &str) -> BTreeMap<String, String> {
    let spec = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.yaml"));
    let text = DESCRIPTION
        .replace("# more paths", paths)
        .replace("# more schemas", schemas);
    fs::write(&spec, text).unwrap();
    let outcome = generator::generate(&Inputs {
        spec,
        config: None,
        name: Some("case".to_owned()),
        ..Inputs::default()
    });
    assert!(!outcome.diagnostics.has_errors());
    let tree = outcome.tree.unwrap();
    let files = tree.files().filter(|(path, _)| path.starts_with("src/"));
    files
        .map(|(path, text)| (path.to_owned(), text.to_owned()))
        .collect()
}

/// Every line of the types and operations that were there is there still, in the same order.
#[track_caller]
fn nothing_is_renamed(name: &str, paths: &str, schemas: &str) {
    let before = rendered(&format!("{name}_before"), "", "");
    let after = rendered(name, paths, schemas);
    for (path, text) in before {
        let mut lines = after[&path].lines();
        for line in text.lines().filter(|line| !line.trim().is_empty()) {
            let found = lines.any(|other| other == line);
            assert!(found, "{path} lost: {line}\n{}", after[&path]);
        }
    }
}

#[test]
fn an_operation_of_another_group_renames_nothing() {
    let albums = "/albums: { get: { operationId: listAlbums, tags: [Albums], \
        parameters: [{ name: order, in: query, schema: { type: string, enum: [new, old] } }], \
        responses: { '204': { description: Done. } } } }";
    nothing_is_renamed("other_group", albums, "");
}

#[test]
fn an_operation_of_the_same_group_renames_nothing() {
    let add = "/songs/new: { post: { operationId: addSong, tags: [Songs], \
        responses: { '204': { description: Done. } } } }";
    nothing_is_renamed("same_group", add, "");
}

#[test]
fn a_schema_renames_nothing() {
    let album = "Album: { type: object, properties: { artist: { type: string } } }";
    nothing_is_renamed("schema", "", album);
}

#[test]
fn a_schema_of_nearly_the_same_name_renames_nothing() {
    let loud = "SONG: { type: object, properties: { noise: { type: integer } } }";
    let get = "/loud: { get: { operationId: getNoise, tags: [Noise], responses: { '200': { description: Some., \
        content: { application/json: { schema: { $ref: '#/components/schemas/SONG' } } } } } } }";
    nothing_is_renamed("nearly_the_same", get, loud);
}
