//! Releases that only add something, judged by `cargo semver-checks`, which knows nothing of `diff`.
//!
//! `cargo test -p generator --test releases -- --ignored`, where that is installed. It reads what
//! rustdoc says of two crates, one made of `releases/before.yaml` and one of `releases/after.yaml`.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use generator::Inputs;
use generator::diagnostic::Diagnostics;
use generator::diff::{self, Bump};
use generator::document::Options;

fn description(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/releases");
    folder.join(name).with_extension("yaml")
}

/// The crate of a description, in a workspace of its own.
fn released(name: &str) -> PathBuf {
    let outcome = generator::generate(&Inputs {
        spec: description(name),
        name: Some("shop".to_owned()),
        ..Inputs::default()
    });
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("releases")
        .join(name);
    outcome.tree.unwrap().write(&folder).unwrap();
    let manifest = folder.join("Cargo.toml");
    let mut text = fs::read_to_string(&manifest).unwrap();
    if !text.contains("[workspace]") {
        text.push_str("\n[workspace]\n");
        fs::write(manifest, text).unwrap();
    }
    folder
}

#[test]
fn members_variants_and_operations_more_are_a_minor_release() {
    let options = Options::default();
    let (before, after) = (description("before"), description("after"));
    let mut diagnostics = Diagnostics::new();
    let diff = diff::compare(
        (&before, &options),
        (&after, &options),
        None,
        &mut diagnostics,
    );
    assert_eq!(diff.unwrap().bump(), Bump::Minor, "{diagnostics:?}");
}

#[test]
#[ignore = "takes minutes; `.ci/run` runs it where `cargo semver-checks` is installed"]
fn members_variants_and_operations_more_are_nothing_to_complain_about() {
    let mut asked = Command::new(env!("CARGO"));
    let version = asked.args(["semver-checks", "--version"]).output().unwrap();
    if !version.status.success() {
        eprintln!("skipped: `cargo semver-checks` is not installed");
        return;
    }
    let judged = Command::new(env!("CARGO"))
        .args([
            "semver-checks",
            "--release-type",
            "minor",
            "--only-explicit-features",
        ])
        .args(["--features", "resources,blocking,webhooks,testing"])
        .args([Path::new("--baseline-root"), &released("before")])
        .args([
            Path::new("--manifest-path"),
            &released("after").join("Cargo.toml"),
        ])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&judged.stdout) + String::from_utf8_lossy(&judged.stderr);
    assert!(judged.status.success(), "{said}");
}
