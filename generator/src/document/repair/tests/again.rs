//! That the order of the rules hides nothing: what they leave is what they would leave again.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::mutant::{Chance, mutant};
use crate::diagnostic::Diagnostics;
use crate::document::repair::context::Session;
use crate::document::repair::repair;
use crate::document::{Options, read};

/// The descriptions below a folder.
fn descriptions(folder: &Path) -> Vec<PathBuf> {
    let mut open = vec![folder.to_owned()];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(path).unwrap();
            open.extend(entries.map(|entry| entry.unwrap().path()));
        } else {
            let extension = path.extension().and_then(|extension| extension.to_str());
            let is_one = extension.is_some_and(|e| ["json", "yaml", "yml"].contains(&e));
            found.extend(is_one.then_some(path));
        }
    }
    found.sort();
    found
}

/// The pointer of the first difference between two values.
fn difference(one: &Value, other: &Value) -> Option<String> {
    match (one, other) {
        (Value::Object(a), Value::Object(b)) => {
            let names = a.keys().chain(b.keys());
            names.into_iter().find_map(|name| {
                let found = match (a.get(name), b.get(name)) {
                    (Some(a), Some(b)) => difference(a, b),
                    _ => Some(String::new()),
                };
                found.map(|rest| format!("/{name}{rest}"))
            })
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            let pairs = a.iter().zip(b).enumerate();
            let mut found = pairs.filter_map(|(index, (a, b))| {
                difference(a, b).map(|rest| format!("/{index}{rest}"))
            });
            found.next()
        }
        (a, b) => (a != b).then(String::new),
    }
}

/// What the rules would change of what they left.
fn changed_again(file: &Path) -> Option<String> {
    let mut diagnostics = Diagnostics::new();
    let document = read(file, &Options::default(), &mut diagnostics)?;
    let mut again = document.value.clone();
    let mut told = Diagnostics::new();
    let mut context = Session::new(&mut told, document.source_map.clone(), &document.file);
    repair(&mut again, &mut context);
    difference(&document.value, &again)
}

fn changed_in(folder: &Path) -> Vec<String> {
    let files = descriptions(folder);
    assert!(!files.is_empty());
    let changed = files.iter().filter_map(|file| {
        let found = changed_again(file)?;
        Some(format!("{}: {found}", file.display()))
    });
    changed.collect()
}

/// The same of some mutants of each description.
fn changed_in_mutants(folder: &Path, number: u64) -> Vec<String> {
    let scratch = tempfile::tempdir().unwrap();
    let place = scratch.path().join("mutant.json");
    let mut found = Vec::new();
    for file in descriptions(folder) {
        let text = fs::read_to_string(&file).unwrap();
        let Ok(description) = serde_yaml::from_str::<Value>(&text) else {
            continue;
        };
        for seed in 1..=number {
            let mutant = mutant(&description, &mut Chance::new(seed));
            fs::write(&place, mutant.to_string()).unwrap();
            let changed = changed_again(&place);
            found.extend(changed.map(|at| format!("{} by {seed}: {at}", file.display())));
        }
    }
    found
}

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

#[test]
fn rules_leave_nothing_to_do_for_rules() {
    assert_eq!(changed_in(&cases()), [""; 0]);
}

#[test]
#[ignore = "needs a folder of descriptions in `DESCRIPTIONS`"]
fn rules_leave_nothing_to_do_for_rules_in_real_descriptions() {
    let Ok(folder) = std::env::var("DESCRIPTIONS") else {
        return;
    };
    assert_eq!(changed_in(Path::new(&folder)), [""; 0]);
}

#[test]
#[ignore = "makes as many mutants of each description as `MUTANTS` says; of the cases unless `DESCRIPTIONS` is set"]
fn rules_leave_nothing_to_do_for_rules_in_mutants() {
    let folder = std::env::var("DESCRIPTIONS").map_or_else(|_| cases(), PathBuf::from);
    let number = std::env::var("MUTANTS").ok();
    let number = number.and_then(|text| text.parse().ok()).unwrap_or(1);
    let changed = changed_in_mutants(&folder, number);
    assert!(
        changed.is_empty(),
        "{}:\n{}",
        changed.len(),
        changed.join("\n")
    );
}
