//! The repository's own rules.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

const LONGEST_FILE: usize = 350;
const LONGEST_FUNCTION: usize = 75;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files below the given folders of the repository.
fn files(folders: &[&str]) -> Vec<(PathBuf, String)> {
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    let mut files = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(
                fs::read_dir(&path)
                    .unwrap()
                    .map(|entry| entry.unwrap().path()),
            );
        } else if let Ok(text) = fs::read_to_string(&path) {
            files.push((path, text));
        }
    }
    assert!(!files.is_empty(), "nothing was found below {folders:?}");
    files.sort();
    files
}

fn is_rust(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

fn is_test(path: &Path) -> bool {
    path.components().any(|part| part.as_os_str() == "tests")
        || path.file_name().is_some_and(|name| name == "tests.rs")
}

#[test]
fn only_the_description_knows_the_provider() {
    // The name of the provider is the first word of the title of the description.
    let spec = fs::read_to_string(root().join("spec/openapi.yaml")).unwrap();
    let title = spec
        .lines()
        .find_map(|line| line.trim().strip_prefix("title: "))
        .unwrap();
    let provider = title.split(' ').next().unwrap().to_lowercase();
    for (path, text) in files(&["generator", "templates", "xtask/src"]) {
        let knows = text.to_lowercase().contains(&provider);
        assert!(!knows, "{} names the provider", path.display());
    }
}

#[test]
fn files_are_short() {
    for (path, text) in files(&["generator", "xtask", "templates"]) {
        let lines = text.lines().count();
        let short = !is_rust(&path) || is_test(&path) || lines <= LONGEST_FILE;
        assert!(short, "{} has {lines} lines", path.display());
    }
}

#[test]
fn functions_are_short() {
    for (path, text) in files(&["generator", "xtask", "templates"]) {
        if !is_rust(&path) {
            continue;
        }
        let lines: Vec<&str> = text.lines().collect();
        for (start, line) in lines.iter().enumerate() {
            let indent = &line[..line.len() - line.trim_start().len()];
            let head = line.trim_start().trim_start_matches("pub ");
            let head = head
                .trim_start_matches("pub(crate) ")
                .trim_start_matches("pub(super) ");
            if !head.starts_with("fn ") {
                continue;
            }
            let signature = lines[start..]
                .iter()
                .find(|l| l.contains(['{', ';']))
                .unwrap();
            if signature.trim_end().ends_with(';') || signature.trim_end().ends_with('}') {
                continue;
            }
            let end = format!("{indent}}}");
            let length = lines[start..].iter().position(|l| *l == end).unwrap_or(0);
            let place = path.display();
            assert!(
                length <= LONGEST_FUNCTION,
                "{place}:{} has {length} lines",
                start + 1
            );
        }
    }
}

#[test]
fn nothing_panics_on_what_a_user_wrote() {
    for (path, text) in files(&["generator/src", "xtask/src"]) {
        if is_test(&path) {
            continue;
        }
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for forbidden in [
            ".unwrap()",
            ".expect(",
            "panic!(",
            "todo!(",
            "unimplemented!(",
        ] {
            let place = path.display();
            assert!(!code.contains(forbidden), "{place} uses {forbidden}");
        }
    }
}
