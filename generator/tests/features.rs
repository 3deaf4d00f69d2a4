//! Each resource alone: its operations and its types compile without those of the others, and
//! without a warning; and what a user of one of them has to build.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
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

/// A user's crate that needs one resource and as little else as can be.
const APP: [(&str, &str); 2] = [
    (
        "Cargo.toml",
        r#"
            [package]
            name = "app"
            version = "0.1.0"
            edition = "2024"

            [workspace]

            [dependencies]
            features-sdk = { path = "../sdk", default-features = false, features = ["hyper-no-provider", "ring", "pets"] }
        "#,
    ),
    (
        "src/lib.rs",
        r#"
            //! A program.

            #[test]
            fn a_call_can_be_made() {
                let client = features_sdk::Client::builder().build().unwrap();
                assert!(client.pets().list().request().path().is_ok());
            }
        "#,
    ),
];

#[test]
fn a_user_of_one_resource_builds_no_more_than_sixty_packages() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("user");
    tree().write(&folder.join("sdk")).unwrap();
    let app = folder.join("app");
    fs::create_dir_all(app.join("src")).unwrap();
    for (path, text) in APP {
        fs::write(app.join(path), text).unwrap();
    }
    fs::copy(root.join("../Cargo.lock"), app.join("Cargo.lock")).unwrap();
    let cargo = |args: &[&str]| {
        let output = Command::new(env!("CARGO"))
            .args(args)
            .arg("--offline")
            .current_dir(&app)
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .env("RUSTFLAGS", "--deny warnings")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        String::from_utf8(output.stdout).unwrap()
    };
    let tree = cargo(&[
        "tree",
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--no-dedupe",
    ]);
    let names = tree.lines().filter_map(|line| line.split(" (").next());
    let packages: BTreeSet<&str> = names
        .map(str::trim)
        .filter(|name| !name.is_empty())
        .collect();
    let secure = packages
        .iter()
        .any(|package| package.starts_with("rustls v"));
    assert!(secure, "{packages:?}");
    assert!(packages.len() <= 60, "{}: {packages:?}", packages.len());
    cargo(&["test"]);
}
