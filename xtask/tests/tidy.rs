//! The repository's own rules.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use generator::code::Code;

#[path = "tidy/circles.rs"]
mod circles;

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
    for (path, text) in files(&["generator", "templates", "xtask"]) {
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

/// Whether a line begins a function.
fn is_function_head(line: &str) -> bool {
    let qualifiers = ["const", "async", "unsafe"];
    let mut words = line.split_whitespace().skip_while(|word| {
        // `pub`, `pub(crate)`, `pub(in`, …
        word.starts_with("pub") || qualifiers.contains(word)
    });
    words.next() == Some("fn")
}

#[test]
fn functions_are_short() {
    for (path, text) in files(&["generator", "xtask", "templates"]) {
        if !is_rust(&path) {
            continue;
        }
        let lines: Vec<&str> = text.lines().collect();
        for (start, line) in lines.iter().enumerate() {
            if !is_function_head(line) {
                continue;
            }
            let indent = &line[..line.len() - line.trim_start().len()];
            let signature = lines[start..].iter().find(|l| l.contains(['{', ';']));
            if signature.is_none_or(|l| l.trim_end().ends_with([';', '}'])) {
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

/// Who may use what: a word of the code, and the rooms of the generator in which it may stand.
const ROOMS: &[(&str, &[&str])] = &[
    ("openapiv3::", &["config", "document", "lower"]),
    ("serde_yaml::", &["document"]),
    (
        "crate::document::",
        &["config", "diff", "document", "drift", "lower"],
    ),
    ("crate::lower::", &["diff", "lower"]),
    ("crate::render::", &["render"]),
    ("crate::surface::", &["diff", "render", "surface"]),
    ("syn::", &["render", "surface"]),
    ("quote!", &["render"]),
    ("prettyplease::", &["render"]),
    ("minijinja::", &["render"]),
    ("heck::", &["config", "naming", "words"]),
    ("fs::", &["config", "document", "drift", "tree"]),
    // What examples print is in a text, where quotes are escaped.
    ("println!(\"", &[]),
    ("eprintln!(\"", &[]),
];

/// Whether a text has a word that is not the end of a longer one.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(start, _)| {
        let before = text[..start].chars().next_back();
        before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
    })
}

#[test]
fn each_room_knows_only_what_it_has_to() {
    let source = root().join("generator/src");
    for (path, text) in files(&["generator/src"]) {
        let inside = path.strip_prefix(&source).unwrap();
        let room = inside.components().next().unwrap().as_os_str();
        let room = Path::new(room).file_stem().unwrap().to_str().unwrap();
        if is_test(&path) || room == "lib" {
            continue;
        }
        for (word, rooms) in ROOMS {
            let used = has_word(&text, word);
            assert!(
                !used || rooms.contains(&room),
                "{} uses `{word}`",
                path.display()
            );
        }
    }
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    for folder in ["generator/src", "xtask/src"] {
        let source = root().join(folder);
        let sources = files(&[folder]).into_iter();
        let sources = sources.filter(|(path, _)| is_rust(path) && !is_test(path));
        let named = sources.map(|(path, text)| {
            let name = path.strip_prefix(&source).unwrap().to_str().unwrap();
            (name.replace('\\', "/"), text)
        });
        let named: Vec<(String, String)> = named.collect();
        assert_eq!(circles::circles(&named), [], "in {folder}");
    }
}

#[test]
fn the_code_in_the_readme_is_an_example_that_is_compiled() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let (_, tour) = readme.split_once("```rust\nuse ").unwrap();
    let (tour, _) = tour.split_once("```").unwrap();
    let example = fs::read_to_string(root().join("spec/files/examples/tour.rs")).unwrap();
    assert!(example.contains(tour), "README.md and tour.rs differ");
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

/// What stands before a code where a diagnostic is given.
const GIVES: &[&str] = &[
    ".error(",
    ".warning(",
    ".note(",
    "rule(",
    "RuleContext::new(",
    "refuse(",
    "ReadError::new(",
    "diagnostics,",
    "code:",
    "say(Severity::Error,",
    "say(Severity::Note,",
];

/// The codes that a source file gives to diagnostics: texts in the place of one.
fn codes(text: &str) -> Vec<&str> {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let mut found = Vec::new();
    for (quote, _) in text.match_indices('"') {
        let before = text[..quote].trim_end();
        let word = text[quote + 1..].split('"').next().unwrap_or_default();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        let gives = GIVES.iter().any(|mark| before.ends_with(mark));
        // A rule has its code already: what it is given first is a member.
        let of_site = [
            "context.note(",
            "context.error(",
            "context\n            .note(",
        ]
        .iter()
        .any(|mark| before.ends_with(mark));
        if gives && !of_site && !word.is_empty() && word.chars().all(plain) {
            found.push(word);
        }
    }
    found
}

fn sources() -> Vec<(PathBuf, String)> {
    let sources = files(&["generator/src", "xtask/src"]);
    let is_code = |(path, _): &(PathBuf, String)| is_rust(path) && !is_test(path);
    sources.into_iter().filter(is_code).collect()
}

#[test]
fn every_code_that_is_given_is_declared() {
    let mut unknown = Vec::new();
    for (path, text) in sources() {
        for code in codes(&text) {
            if Code::named(code).is_none() {
                unknown.push(format!("`{code}` of {}", path.display()));
            }
        }
    }
    assert_eq!(unknown, [""; 0], "no section in generator/codes.md");
}

#[test]
fn every_code_that_is_declared_is_given() {
    let sources = sources();
    for code in Code::all() {
        let is_given = sources
            .iter()
            .any(|(_, text)| codes(text).contains(&code.name));
        assert!(is_given, "no diagnostic has the code `{}`", code.name);
    }
}

#[test]
fn the_ledger_of_this_repositorys_own_sdk_is_empty() {
    let outcome = generator::generate(&generator::Inputs {
        spec: root().join("spec/openapi.yaml"),
        config: Some(root().join("spec/sdk.toml")),
        name: None,
        ..generator::Inputs::default()
    });
    assert_eq!(outcome.ledger.entries, []);
}
