//! That the order of the rules hides nothing: what they leave is what they would leave again.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

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

fn changed_again(folder: &Path) -> Vec<String> {
    let files = descriptions(folder);
    assert!(!files.is_empty());
    let changed = files.iter().filter_map(|file| {
        let mut diagnostics = Diagnostics::new();
        let document = read(file, &Options::default(), &mut diagnostics)?;
        let mut again = document.value.clone();
        let mut told = Diagnostics::new();
        let mut context = Session::new(&mut told, document.source_map.clone(), &document.file);
        repair(&mut again, &mut context);
        let found = difference(&document.value, &again)?;
        Some(format!("{}: {found}", file.display()))
    });
    changed.collect()
}

#[test]
fn rules_leave_nothing_to_do_for_rules() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    assert_eq!(changed_again(&cases), [""; 0]);
}

#[test]
#[ignore = "needs a folder of descriptions in `DESCRIPTIONS`"]
fn rules_leave_nothing_to_do_for_rules_in_real_descriptions() {
    let Ok(folder) = std::env::var("DESCRIPTIONS") else {
        return;
    };
    assert_eq!(changed_again(Path::new(&folder)), [""; 0]);
}
