//! One small description for each behaviour. Its rendered code is compared with a golden beside
//! it, and all crates are compiled together, without a warning.
//!
//! `UPDATE_GOLDENS=1 cargo test -p generator --test cases` writes the goldens anew.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use generator::{Inputs, Outcome};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The descriptions, by name.
fn cases() -> Vec<(String, PathBuf)> {
    let mut cases: Vec<(String, PathBuf)> = fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "yaml"))
        .map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path))
        .collect();
    cases.sort();
    assert!(!cases.is_empty());
    cases
}

fn generate(name: &str, spec: &Path) -> Outcome {
    let config = spec.with_extension("toml");
    generator::generate(&Inputs {
        spec: spec.to_owned(),
        config: config.exists().then_some(config),
        name: Some(format!("case-{}", name.replace('_', "-"))),
    })
}

/// What a reviewer wants to see of a case: its diagnostics, its types and its operations.
fn golden(outcome: &Outcome) -> String {
    let mut text = String::new();
    for diagnostic in outcome.diagnostics.iter() {
        let (severity, code) = (diagnostic.severity, diagnostic.code);
        writeln!(
            text,
            "// {severity}[{code}] at #{}",
            diagnostic.place.pointer
        )
        .unwrap();
    }
    for (path, code) in outcome.tree.as_ref().unwrap().files() {
        let shown = ["src/types/", "src/resources/"]
            .iter()
            .any(|f| path.starts_with(f));
        if shown && !path.ends_with("/mod.rs") {
            let body = code
                .split_once("use crate::types;\n")
                .map_or(code, |(_, body)| body);
            let body = match body.split_once("use crate::runtime::{") {
                Some((_, rest)) => rest.split_once("};\n").map_or(body, |(_, body)| body),
                None => body,
            };
            writeln!(text, "// ---- {path}\n{}", body.trim_end()).unwrap();
        }
    }
    text
}

#[test]
fn what_is_rendered_is_what_was_reviewed() {
    let update = env::var_os("UPDATE_GOLDENS").is_some();
    let mut changed = Vec::new();
    for (name, spec) in cases() {
        let rendered = golden(&generate(&name, &spec));
        let path = spec.with_extension("golden.rs");
        let reviewed = fs::read_to_string(&path).unwrap_or_default();
        if update {
            fs::write(&path, &rendered).unwrap();
        } else if rendered != reviewed {
            let diff = similar::TextDiff::from_lines(&reviewed, &rendered);
            changed.push(format!(
                "{name}:\n{}",
                diff.unified_diff().context_radius(3)
            ));
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
}

#[test]
fn what_is_rendered_compiles_without_a_warning() {
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cases");
    let mut members = Vec::new();
    for (name, spec) in cases() {
        let outcome = generate(&name, &spec);
        outcome.tree.unwrap().write(&workspace.join(&name)).unwrap();
        members.push(format!("{name:?}"));
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        members.join(", ")
    );
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    // The packages of the repository's own lock file are on the machine already.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::copy(root.join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--workspace",
            "--no-default-features",
            "--offline",
            "--tests",
        ])
        .current_dir(&workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTFLAGS", "--deny warnings")
        .output()
        .unwrap();
    let shown = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{shown}");
}
