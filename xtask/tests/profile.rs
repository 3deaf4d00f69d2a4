//! Settings that come with the repository for descriptions that do not.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::process::Command;

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
