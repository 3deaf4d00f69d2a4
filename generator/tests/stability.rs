//! No edit of a description renames what it does not touch: neither a name nor the order of
//! arguments depends on texts, on the order of keys, or on what else there is.
//!
//! `STABILITY=FOLDER cargo test -p generator --release --test stability -- --ignored` edits the
//! descriptions of a folder; `SEEDS=NUMBER` makes so many edits of each kind, of the cases as well.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::{env, fs};

use generator::Inputs;
use generator::tree::Tree;
use serde_json::Value;

#[path = "stability/edits.rs"]
mod edits;
#[path = "stability/surface.rs"]
mod surface;

use edits::{Chance, EDITS};
use surface::Surface;

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

/// The public API of the crate, with `paths` and `schemas` added before all others.
fn rendered(name: &str, paths: &str, schemas: &str) -> String {
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
    let mut files = tree.files();
    let (_, text) = files.find(|(path, _)| *path == "public-api.txt").unwrap();
    text.to_owned()
}

/// Every item that was there is there still, as it was.
#[track_caller]
fn nothing_is_renamed(name: &str, paths: &str, schemas: &str) {
    let before = rendered(&format!("{name}_before"), "", "");
    let after = rendered(name, paths, schemas);
    // The feature for all resources has one more.
    let items = before
        .lines()
        .filter(|item| !item.starts_with("feature resources:"));
    for item in items {
        let found = after.lines().any(|other| other == item);
        assert!(found, "lost: {item}\n{after}");
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

/// The crate of a description, if it is not refused.
fn tree(name: &str, description: &Value, config: Option<PathBuf>) -> Option<Tree> {
    let spec = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("stability_{name}.json"));
    fs::write(&spec, description.to_string()).unwrap();
    let outcome = generator::generate(&Inputs {
        spec,
        config,
        name: Some("case".to_owned()),
        ..Inputs::default()
    });
    outcome.tree.filter(|_| !outcome.diagnostics.has_errors())
}

/// How many edits of each kind are made: one unless `SEEDS` says otherwise.
fn seeds() -> u64 {
    let number = env::var("SEEDS").ok().and_then(|text| text.parse().ok());
    number.unwrap_or(1)
}

/// What the edits of a description lose, by the edit.
fn lost(path: &Path) -> Vec<String> {
    let name = path.file_stem().unwrap().to_str().unwrap();
    let text = fs::read_to_string(path).unwrap();
    let Ok(description) = serde_yaml::from_str::<Value>(&text) else {
        return Vec::new();
    };
    let config = path.with_extension("toml");
    let config = config.exists().then_some(config);
    let Some(before) = tree(name, &description, config.clone()) else {
        return Vec::new();
    };
    let before = Surface::of(&before);
    let edits = (1..=seeds()).flat_map(|seed| EDITS.iter().map(move |edit| (seed, edit)));
    let lost = edits.flat_map(|(seed, (what, edit))| {
        let mut edited = description.clone();
        edit(&mut edited, &mut Chance::new(seed));
        let after = tree(name, &edited, config.clone());
        let lost = after.map(|tree| before.lost(&Surface::of(&tree)));
        let lost = lost.unwrap_or_else(|| vec!["everything".to_owned()]);
        let lost = lost.into_iter();
        lost.map(move |lost| format!("{name}: {what} by {seed}: {lost}"))
    });
    lost.collect()
}

/// The files with descriptions below a folder. Those with more files are not edited.
fn descriptions(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
        let ending = path.extension().and_then(|ending| ending.to_str());
        match ending {
            _ if path.join("openapi.yaml").is_file() => {}
            _ if path.is_dir() => found.extend(descriptions(&path)),
            Some("json" | "yaml" | "yml") => found.push(path),
            _ => {}
        }
    }
    found.sort();
    found
}

#[test]
fn no_edit_of_a_case_renames_what_it_does_not_touch() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    // Of two things that cannot both hold, a repair keeps the first: there the order tells.
    let is_repaired = |path: &PathBuf| path.to_str().unwrap().contains("repaired_");
    let mut cases = descriptions(&cases);
    cases.retain(|path| !is_repaired(path) && !path.ends_with("refs_to_path_items.yaml"));
    let lost: Vec<String> = cases.iter().flat_map(|path| lost(path)).collect();
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

#[test]
#[ignore = "takes minutes where `STABILITY` names a folder of large descriptions"]
fn no_edit_of_a_description_in_a_folder_renames_what_it_does_not_touch() {
    // Without one it is the description that this repository is about.
    let ours = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").into();
    let folder = env::var_os("STABILITY").unwrap_or_else(ours);
    let found = descriptions(Path::new(&folder));
    assert!(!found.is_empty(), "no description is below the folder");
    let mut failed = Vec::new();
    for path in found {
        let lost = lost(&path);
        println!("{}: {} lost", path.display(), lost.len());
        failed.extend(lost);
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
