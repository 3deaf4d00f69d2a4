//! Each resource alone: its operations and its types compile without those of the others, and
//! without a warning.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use generator::Inputs;
use generator::tree::Tree;

fn tree() -> Tree {
    let outcome = generator::generate(&Inputs {
        spec: Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features/api.yaml"),
        name: Some("features-sdk".to_owned()),
        ..Inputs::default()
    });
    outcome.tree.unwrap()
}

/// The crate, in a workspace of its own.
fn workspace() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("features");
    tree().write(&workspace.join("sdk")).unwrap();
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"sdk\"]\n";
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root.join("../Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    workspace
}

/// Compiles the crate with these features, and says what the compiler says.
fn check(workspace: &Path, features: &str) -> Result<(), String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "check",
            "--offline",
            "--no-default-features",
            "--features",
            features,
        ])
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", workspace.join("target"))
        .env("RUSTFLAGS", "--deny warnings")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    output.status.success().then_some(()).ok_or(said)
}

#[test]
fn each_resource_compiles_alone() {
    let workspace = workspace();
    for features in [
        "",
        "pets",
        "stores",
        "http",
        "type",
        "pets,stores",
        "resources",
    ] {
        check(&workspace, features).unwrap_or_else(|said| panic!("`{features}`: {said}"));
    }
}

#[test]
fn what_is_off_is_not_there() {
    let tree = tree();
    let (_, types) = tree
        .files()
        .find(|(path, _)| *path == "src/types/mod.rs")
        .unwrap();
    let gated = "#[cfg(feature = \"pets\")]\nmod pets;";
    assert!(types.contains(gated), "{types}");
    // Both the pets and the stores have problems.
    assert!(types.contains("\nmod shared;"), "{types}");
    assert!(!types.contains("]\nmod shared;"), "{types}");
}
