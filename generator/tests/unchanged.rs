//! A description against itself, against itself in another order, and against its YAML: nothing
//! changed, on the wire or in the crate.
//!
//! `CORPUS=FOLDER cargo test -p generator --release --test unchanged -- --ignored` compares the
//! descriptions of a folder.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::{env, fs};

use generator::diagnostic::Diagnostics;
use generator::diff;
use generator::document::Options;
use serde_json::Value;

#[path = "stability/edits.rs"]
mod edits;

use edits::{Chance, EDITS};

/// What is said of a file and the same description in another.
fn said(old: &Path, new: &Path) -> Vec<String> {
    let options = Options::default();
    let mut diagnostics = Diagnostics::new();
    let Some(diff) = diff::compare((old, &options), (new, &options), None, &mut diagnostics) else {
        let one = read(old);
        return match one {
            true => vec!["only one of the two can be read".to_owned()],
            false => Vec::new(),
        };
    };
    let wire = diff.changes.iter().map(|change| {
        let place = &change.new.place.pointer;
        format!("{}: {} ({place})", change.code, change.message)
    });
    let surface = diff.surface.iter();
    let surface = surface.map(|change| format!("{}: {}", change.rule, change.path));
    wire.chain(surface).collect()
}

/// Whether a description can be read at all.
fn read(path: &Path) -> bool {
    let options = Options::default();
    let mut diagnostics = Diagnostics::new();
    generator::document::read(path, &options, &mut diagnostics).is_some()
}

/// What is said of a description and of what is the same.
fn changes(path: &Path, folder: &Path) -> Vec<String> {
    let own = said(path, path);
    let mut changes = told("itself", own);
    let text = fs::read_to_string(path).unwrap();
    let Some(description) = value(&text) else {
        return changes;
    };
    // Files that it refers to are found beside it.
    if text.contains(".yaml") || text.contains(".json") {
        return changes;
    }
    let name = path.file_stem().unwrap().to_str().unwrap();
    let file = |ending: &str| folder.join(format!("unchanged_{name}.{ending}"));
    let (plain, shuffled, yaml) = (file("json"), file("shuffled.json"), file("yaml"));
    fs::write(&plain, description.to_string()).unwrap();
    fs::write(&yaml, serde_yaml::to_string(&description).unwrap()).unwrap();
    changes.extend(told("its YAML", said(&plain, &yaml)));
    let mut edited = description;
    for (_, edit) in &EDITS[..2] {
        edit(&mut edited, &mut Chance::new(1));
    }
    fs::write(&shuffled, edited.to_string()).unwrap();
    changes.extend(told("another order", said(&plain, &shuffled)));
    changes
}

/// The value that a text is, its merge keys followed.
fn value(text: &str) -> Option<Value> {
    let mut value: serde_yaml::Value = serde_yaml::from_str(text).ok()?;
    value.apply_merge().ok()?;
    serde_json::to_value(value).ok()
}

fn told(what: &str, changes: Vec<String>) -> Vec<String> {
    let told = changes.into_iter().take(5);
    told.map(|change| format!("{what}: {change}")).collect()
}

/// The files with descriptions below a folder.
fn descriptions(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()) {
        match path.extension().and_then(|ending| ending.to_str()) {
            _ if path.is_dir() => found.extend(descriptions(&path)),
            Some("json" | "yaml" | "yml") => found.push(path),
            _ => {}
        }
    }
    found.sort();
    found
}

/// Compares all descriptions of a folder.
#[track_caller]
fn nothing_changes(folder: &Path, is_left_out: impl Fn(&Path) -> bool) {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut failed = Vec::new();
    for path in descriptions(folder) {
        if is_left_out(&path) {
            continue;
        }
        let changes = changes(&path, scratch).into_iter();
        failed.extend(changes.map(|change| format!("{}: {change}", path.display())));
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

#[test]
fn a_case_in_other_words_has_no_changes() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    // Of two things that cannot both hold, a repair keeps the first: there the order tells.
    let repaired = ["repaired_", "refs_to_path_items"];
    nothing_changes(&cases, |path| {
        repaired
            .iter()
            .any(|word| path.to_str().unwrap().contains(word))
    });
}

#[test]
#[ignore = "takes minutes where `CORPUS` names a folder of large descriptions"]
fn a_description_of_a_folder_in_other_words_has_no_changes() {
    // Without one it is the description that this repository is about.
    let ours = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec").into();
    let folder = env::var_os("CORPUS").unwrap_or_else(ours);
    nothing_changes(Path::new(&folder), |_| false);
}
