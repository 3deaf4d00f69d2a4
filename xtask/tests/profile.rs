//! Settings that come with the repository for descriptions that do not.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on has failed"
)]

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// What `generate` says of these words, which it refuses.
fn refusal(words: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("generate")
        .args(words)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_profile_that_is_not_there_is_refused_with_those_that_are() {
    for name in ["hole", "../spec/whole", ""] {
        let words = ["--profile", name, "--spec", "api.yaml", "--out", "sdk"];
        let said = refusal(&words);
        assert!(said.contains("no profile"), "{said}");
        assert!(said.contains("`whole`"), "{said}");
    }
}

#[test]
fn a_profile_needs_a_description_and_no_other_settings() {
    let said = refusal(&["--profile", "whole"]);
    assert!(said.contains("--spec"), "{said}");
    let said = refusal(&["--profile", "whole", "--spec", "a", "--config", "b"]);
    assert!(said.contains("--config"), "{said}");
}

/// The newest of the provider's descriptions in a folder, or in its `apis`.
fn description(folder: &Path) -> PathBuf {
    let folders = [folder.to_owned(), folder.join("apis")];
    let entries = folders.iter().flat_map(fs::read_dir).flatten().flatten();
    let named = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.starts_with("telnyx.com__")
    };
    let found = entries.map(|entry| entry.path()).filter(named).max();
    found.unwrap_or_else(|| panic!("no telnyx.com__… in {}", folder.display()))
}

/// Runs cargo in a crate.
fn cargo(crate_folder: &Path, words: &[&str]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("profile/target");
    let output = Command::new(env!("CARGO"))
        .args(words)
        .args(["--no-default-features", "--offline"])
        .current_dir(crate_folder)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTFLAGS", "--deny warnings")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let shown = String::from_utf8_lossy(&output.stdout) + said.as_ref();
    assert!(output.status.success(), "{shown}");
}

/// `CORPUS=FOLDER cargo test -p xtask --test profile -- --ignored`
#[test]
#[ignore = "needs the provider's description, which is in the folder that CORPUS names"]
fn the_crate_of_the_whole_api_does_what_people_do_first() {
    let folder = env::var_os("CORPUS").expect("CORPUS names a folder");
    let spec = description(Path::new(&folder));
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("profile");
    let made = workspace.join("telnyx");
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["generate", "--profile", "whole", "--message-format", "json"])
        .args([OsStr::new("--spec"), spec.as_os_str()])
        .args([OsStr::new("--out"), made.as_os_str()])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{said}");
    for severity in ["\"warning\"", "\"error\""] {
        assert!(!said.contains(severity), "{said}");
    }
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"telnyx\"]\n";
    fs::write(workspace.join("Cargo.toml"), manifest).unwrap();
    // The packages of the repository's own lock file are on the machine already.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    fs::copy(root.join("Cargo.lock"), workspace.join("Cargo.lock")).unwrap();
    cargo(&made, &["test", "--test", "first_things"]);
    // The README and the example of each method.
    cargo(&made, &["test", "--doc"]);
}
