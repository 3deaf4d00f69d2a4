//! What `diff` says of a folder of pairs of descriptions, each of which was judged by a reader.
//!
//! `PAIRS=FOLDER cargo test -p generator --test pairs -- --ignored` compares `NAME.old.json` with
//! `NAME.new.json`; the levels are in `tests/diff/pairs.yaml`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use generator::diagnostic::Diagnostics;
use generator::diff::{self, Bump, Change, Diff};
use generator::document::Options;

/// The levels of each pair: on the wire, and for the crate.
fn table() -> BTreeMap<String, String> {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/diff/pairs.yaml");
    serde_yaml::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// The pairs of the folder, if there is one.
fn pairs() -> Vec<(String, Diff)> {
    let Some(folder) = env::var_os("PAIRS").map(PathBuf::from) else {
        eprintln!("skipped: `PAIRS` names no folder");
        return Vec::new();
    };
    let files = fs::read_dir(folder).unwrap();
    let files = files.map(|file| file.unwrap().path());
    let mut old: Vec<PathBuf> = files.filter(|path| name(path).is_some()).collect();
    old.sort();
    old.iter()
        .map(|old| {
            let name = name(old).unwrap();
            (name.clone(), compared(old, &name))
        })
        .collect()
}

/// The name of a pair, by the file of its old description.
fn name(old: &Path) -> Option<String> {
    let file = old.file_name()?.to_str()?;
    file.strip_suffix(".old.json").map(str::to_owned)
}

fn compared(old: &Path, name: &str) -> Diff {
    let new = old.with_file_name(format!("{name}.new.json"));
    let options = Options::default();
    let mut diagnostics = Diagnostics::new();
    let diff = diff::compare((old, &options), (&new, &options), None, &mut diagnostics);
    assert!(diff.is_some(), "{name}: {diagnostics:?}");
    diff.unwrap()
}

/// The levels of a pair, as the table spells them.
fn levels(diff: &Diff) -> String {
    let wire = diff.changes.iter().map(Change::level).max();
    let wire = wire.map_or("nothing", |level| level.name());
    format!("{wire}, {}", diff.bump().name())
}

#[test]
#[ignore = "compares the folder that `PAIRS` names"]
fn pairs_have_the_levels_that_a_reader_gave_them() {
    let table = table();
    let mut wrong = Vec::new();
    for (name, diff) in pairs() {
        let said = levels(&diff);
        let Some(want) = table.get(&name).filter(|want| **want != said) else {
            continue;
        };
        let codes: Vec<&str> = diff.changes.iter().map(|change| change.code).collect();
        wrong.push(format!("{name}: {said} {codes:?}, not {want}"));
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
#[ignore = "compares the folder that `PAIRS` names"]
fn who_loses_a_public_item_needs_a_major_release() {
    for (name, diff) in pairs() {
        let loses = diff.surface.iter().any(|change| change.new.is_none());
        assert!(!loses || diff.bump() == Bump::Major, "{name}");
    }
}
